import { claimsOf } from '../../model/claim-address.ts';
import type { Agreement, Claim, Id, Meeting } from '../../model/dossier.ts';
import type { Records } from '../records.ts';

/** The address of each participation, party, stage and provision of some statements. */
export function addressesOfParts(
  records: Records,
  { meetings = [], agreements = [] }: Parts,
): ReadonlyMap<Claim, string> {
  const [dossier] = records.dossiers;
  if (!dossier) return new Map();
  const claims = claimsOf({ ...dossier, actors: [], relations: [], meetings, agreements });
  return new Map(claims.map(({ claim, address }) => [claim, address]));
}

interface Parts {
  readonly meetings?: readonly Meeting[];
  readonly agreements?: readonly Agreement[];
}

/** The statement of which the claim at an address is a part; nothing for any other address. */
export function wholeOfClaim(address: string, { dossiers }: Records): Id | undefined {
  for (const dossier of dossiers) {
    const found = claimsOf(dossier).find((claim) => claim.address === address);
    if (found?.statement) return found.statement.id;
  }
  return undefined;
}

import type {
  Actor,
  Affiliation,
  Agreement,
  Dossier,
  Meeting,
  Participation,
  Party,
  Provision,
  Reference,
  Relation,
  Stage,
} from './dossier.ts';
import type { Path } from './errors.ts';

interface Addressed {
  /** Unique in the dossier: its id; else its record, kind and other end, and its `when` where two are alike. */
  readonly address: string;
  readonly path: Path;
  /** Only its position tells it apart from another claim: ends and `when` are the same. */
  readonly alike?: true;
}

/** A claim with its address and the record in which it stands. Parts have their statement. */
export type AddressedClaim = Addressed &
  (
    | { readonly sort: 'meeting'; readonly claim: Meeting; readonly statement?: undefined }
    | { readonly sort: 'relation'; readonly claim: Relation; readonly statement?: undefined }
    | { readonly sort: 'agreement'; readonly claim: Agreement; readonly statement?: undefined }
    | {
        readonly sort: 'affiliation';
        readonly claim: Affiliation;
        readonly statement?: undefined;
        readonly actor: Actor;
      }
    | { readonly sort: 'participation'; readonly claim: Participation; readonly statement: Meeting }
    | { readonly sort: 'party'; readonly claim: Party; readonly statement: Agreement }
    | { readonly sort: 'stage'; readonly claim: Stage; readonly statement: Agreement }
    | { readonly sort: 'provision'; readonly claim: Provision; readonly statement: Agreement }
  );

/** The claims of a dossier, in its order, each statement before its parts. */
export function claimsOf(dossier: Dossier): readonly AddressedClaim[] {
  const claims = [
    ...dossier.actors.flatMap(affiliationsOf),
    ...dossier.meetings.flatMap(meetingClaims),
    ...dossier.agreements.flatMap(agreementClaims),
    ...dossier.relations.map((claim, at): AddressedClaim => ({
      sort: 'relation',
      claim,
      address: claim.id,
      path: ['relations', at],
    })),
  ];
  return tellApart(claims);
}

/** The claims of the actors of a dossier, in its order, with the addresses that they have among all. */
export function affiliationClaims({ actors }: Dossier): readonly AddressedClaim[] {
  // No other claim begins its address with the id of an actor.
  return tellApart(actors.flatMap(affiliationsOf));
}

function affiliationsOf(actor: Actor, index: number): AddressedClaim[] {
  return actor.affiliations.map((claim, at) => ({
    sort: 'affiliation',
    claim,
    actor,
    address: claim.id ?? `${actor.id}.${claim.kind}.${claim.to}`,
    path: ['actors', index, 'affiliations', at],
  }));
}

function meetingClaims(meeting: Meeting, index: number): AddressedClaim[] {
  const path = ['meetings', index];
  const parts = meeting.participants.map((claim, at): AddressedClaim => ({
    sort: 'participation',
    claim,
    statement: meeting,
    address: claim.id ?? `${meeting.id}.participant.${wordOf(claim.actor)}`,
    path: [...path, 'participants', at],
  }));
  return [{ sort: 'meeting', claim: meeting, address: meeting.id, path }, ...parts];
}

function agreementClaims(agreement: Agreement, index: number): AddressedClaim[] {
  const path = ['agreements', index];
  const { id, parties, stages, provisions } = agreement;
  return [
    { sort: 'agreement', claim: agreement, address: id, path },
    ...parties.map((claim, at): AddressedClaim => ({
      sort: 'party',
      claim,
      statement: agreement,
      address: claim.id ?? `${id}.party.${wordOf(claim.actor)}`,
      path: [...path, 'parties', at],
    })),
    ...stages.map((claim, at): AddressedClaim => ({
      sort: 'stage',
      claim,
      statement: agreement,
      address: claim.id ?? `${id}.${claim.kind}`,
      path: [...path, 'stages', at],
    })),
    ...provisions.map((claim, at): AddressedClaim => ({
      sort: 'provision',
      claim,
      statement: agreement,
      address: claim.id ?? `${id}.provision.${at + 1}`,
      path: [...path, 'provisions', at],
    })),
  ];
}

/** The id of an end, or the name of an unnamed one as a word: letters and digits of any script. */
function wordOf(end: Reference): string {
  if (typeof end === 'string') return end;
  const words = end.name.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? 'unnamed';
}

/** Claims without an id of their own that are alike get their `when`; those still alike a number from 2 up. */
function tellApart(claims: readonly AddressedClaim[]): readonly AddressedClaim[] {
  const dated = changeRepeated(claims, (claim) =>
    claim.claim.when === undefined
      ? claim
      : { ...claim, address: `${claim.address}.${claim.claim.when}` },
  );
  if (dated === claims) return claims;
  const counts = new Map<string, number>();
  return changeRepeated(dated, (claim) => {
    const count = (counts.get(claim.address) ?? 0) + 1;
    counts.set(claim.address, count);
    return count === 1 ? claim : { ...claim, address: `${claim.address}.${count}`, alike: true };
  });
}

/** The claims, those without an own id changed where another has the same address. */
function changeRepeated(
  claims: readonly AddressedClaim[],
  change: (claim: AddressedClaim) => AddressedClaim,
): readonly AddressedClaim[] {
  const repeated = repeatedAddresses(claims);
  if (repeated.size === 0) return claims;
  return claims.map((claim) =>
    repeated.has(claim.address) && claim.claim.id === undefined ? change(claim) : claim,
  );
}

function repeatedAddresses(claims: readonly AddressedClaim[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { address } of claims) {
    if (seen.has(address)) repeated.add(address);
    seen.add(address);
  }
  return repeated;
}

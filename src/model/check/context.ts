import { type AddressedClaim, claimsOf } from '../claim-address.ts';
import type { Dossier } from '../dossier.ts';
import { indexDossier, type RecordIndex } from '../record-index.ts';
import type { Report } from './report.ts';
import { Suggester } from './suggester.ts';
import type { FieldVisitor } from './walk-fields.ts';
import type { Withheld } from './withheld.ts';

/** What the rules look at, and where they report. */
export interface Context {
  readonly dossier: Dossier;
  readonly claims: readonly AddressedClaim[];
  readonly records: RecordIndex;
  readonly suggester: Suggester;
  readonly report: Report;
  /** What the file has besides, and may be referred to. */
  readonly withheld: Withheld;
}

/** The context of a dossier of the right shape. */
export function contextOf(dossier: Dossier, report: Report, withheld: Withheld): Context {
  const claims = claimsOf(dossier);
  const records = indexDossier(dossier, claims);
  return { dossier, claims, records, report, withheld, suggester: new Suggester() };
}

/** A rule that looks at the dossier as a whole. */
export type Rule = (context: Context) => void;

/** A rule that looks at fields, each by itself. */
export type FieldRule = (context: Context) => FieldVisitor;

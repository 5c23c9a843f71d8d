import type { Dossier, Id } from '../dossier.ts';
import type { Path } from '../errors.ts';
import type { AffiliationKind } from '../vocabulary.ts';

/** One step from a record to another, and the field where it is written. */
export interface Link {
  readonly from: Id;
  readonly to: Id;
  readonly path: Path;
  readonly when?: string | undefined;
}

/** Kinds of affiliation by which one acts for another. */
export const actingKinds: ReadonlySet<AffiliationKind> = new Set(['serves', 'part-of']);

/** Kinds of affiliation by which one is counted with another, to any depth. */
export const belongingKinds: ReadonlySet<AffiliationKind> = new Set([...actingKinds, 'belongs-to']);

/** From actors to those with whom they have an affiliation of some kinds. */
export function* affiliationLinks(
  { actors }: Dossier,
  kinds: ReadonlySet<AffiliationKind>,
): Iterable<Link> {
  for (const [at, { id, affiliations }] of actors.entries()) {
    for (const [index, { kind, to, when }] of affiliations.entries()) {
      if (!kinds.has(kind) || to === id) continue;
      yield { from: id, to, when, path: ['actors', at, 'affiliations', index, 'to'] };
    }
  }
}

/** From meetings to the series and conferences that they are part of. */
export function* partOfLinks({ meetings }: Dossier): Iterable<Link> {
  for (const [at, { id, partOf }] of meetings.entries()) {
    if (partOf !== undefined) yield { from: id, to: partOf, path: ['meetings', at, 'partOf'] };
  }
}

/** From places to the places in which they lie. */
export function* withinLinks({ places }: Dossier): Iterable<Link> {
  for (const [at, { id, within }] of places.entries()) {
    if (within !== undefined) yield { from: id, to: within, path: ['places', at, 'within'] };
  }
}

/** From sources to those on which they are based. */
export function basedOnLinks({ sources }: Dossier): Iterable<Link> {
  return listLinks('sources', sources, 'basedOn');
}

/** From actors to those whom they succeed. */
export function succeedsLinks({ actors }: Dossier): Iterable<Link> {
  return listLinks('actors', actors, 'succeeds');
}

function* listLinks<Field extends string>(
  list: string,
  records: readonly ({ readonly id: Id } & Readonly<Record<Field, readonly Id[]>>)[],
  field: Field,
): Iterable<Link> {
  for (const [at, record] of records.entries()) {
    for (const [index, to] of record[field].entries()) {
      yield { from: record.id, to, path: [list, at, field, index] };
    }
  }
}

import {
  actorKinds,
  certainties,
  meetingForms,
  meetingModes,
  modalities,
  publicities,
} from '../../model/vocabulary.ts';

/** A key of the query: what it asks about, and which values it takes. */
export interface QueryKey {
  readonly id: string;
  /** `actor`: someone in the statement; such keys also take `only:`. */
  readonly about: 'actor' | 'statement' | 'time' | 'evidence';
  /** How many values: one; several joined by `,`; or joined by `+` too, since a statement has several. */
  readonly takes: 'one' | 'any' | 'any-or-all';
  /** The only values there are, where the list is closed. */
  readonly values?: readonly string[];
  /** `code` values are written in capitals, `date` values are EDTF. */
  readonly form?: 'code' | 'date';
}

/** Every key, in the order in which a query is printed. */
export const queryKeys = [
  { id: 'actor', about: 'actor', takes: 'any-or-all' },
  { id: 'country', about: 'actor', takes: 'any-or-all', form: 'code' },
  { id: 'acts-for', about: 'actor', takes: 'any-or-all' },
  { id: 'kind', about: 'actor', takes: 'any-or-all', values: actorKinds },
  { id: 'relation', about: 'statement', takes: 'any' },
  { id: 'meeting', about: 'statement', takes: 'any-or-all' },
  { id: 'agreement', about: 'statement', takes: 'any-or-all' },
  { id: 'form', about: 'statement', takes: 'any', values: meetingForms },
  { id: 'mode', about: 'statement', takes: 'any', values: meetingModes },
  { id: 'topic', about: 'statement', takes: 'any-or-all' },
  { id: 'publicity', about: 'statement', takes: 'any', values: publicities },
  { id: 'place', about: 'statement', takes: 'any-or-all' },
  { id: 'modality', about: 'statement', takes: 'any', values: modalities },
  { id: 'certainty', about: 'statement', takes: 'any', values: certainties },
  { id: 'disputed', about: 'statement', takes: 'one', values: ['yes'] },
  { id: 'dossier', about: 'statement', takes: 'any' },
  { id: 'after', about: 'time', takes: 'one', form: 'date' },
  { id: 'before', about: 'time', takes: 'one', form: 'date' },
  { id: 'during', about: 'time', takes: 'one', form: 'date' },
  { id: 'dates', about: 'time', takes: 'one', values: ['possibly', 'certainly'] },
  { id: 'source', about: 'evidence', takes: 'any-or-all' },
  {
    id: 'attribution',
    about: 'evidence',
    takes: 'any-or-all',
    values: ['named', 'source', 'anonymous', 'none'],
  },
  { id: 'said-by', about: 'evidence', takes: 'any-or-all' },
] as const satisfies readonly QueryKey[];

/** The id of a key of the query. */
export type QueryKeyId = (typeof queryKeys)[number]['id'];

const keysById: ReadonlyMap<string, QueryKey & { readonly id: QueryKeyId }> = new Map(
  queryKeys.map((key) => [key.id, key]),
);

const ranks: ReadonlyMap<string, number> = new Map(queryKeys.map(({ id }, rank) => [id, rank]));

/** The key of an id as it may be typed, in lower case; undefined where there is none. */
export function findKey(id: string): (QueryKey & { readonly id: QueryKeyId }) | undefined {
  return keysById.get(id);
}

/** The key of an id. */
export function keyOf(id: QueryKeyId): QueryKey {
  return keysById.get(id) ?? queryKeys[0];
}

/** The place of a key in the order in which a query is printed. */
export function rankOf(id: QueryKeyId): number {
  return ranks.get(id) ?? queryKeys.length;
}

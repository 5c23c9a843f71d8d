import { countryCode } from '../model/countries.ts';
import { nearMiss } from '../model/near-miss.ts';
import type { Answer } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { fold } from './fold.ts';
import type { QueryIndex } from './query-index.ts';
import { keyOf } from './query/keys.ts';
import type { QueryKeyId } from './query/keys.ts';
import type { Query, Term } from './query/query.ts';
import { normalCode } from './reach.ts';

/** A query as it is asked of an archive: its values as the columns have them, without those that name nothing. */
export interface KnownQuery {
  readonly query: Query;
  readonly unknown: Answer['unknown'];
}

/**
 * Looks up the values of a query. A value of an open key that names nothing in the dossier is dropped
 * and told, with its term where none is left; a valid country code that nobody has stays, and keeps nothing.
 */
export function lookUpValues(query: Query, index: ArchiveIndex, queries: QueryIndex): KnownQuery {
  const unknown: Answer['unknown'][number][] = [];
  let changed = false;
  const terms = query.terms.flatMap((term): Term[] => {
    const values: string[] = [];
    for (const value of term.values) {
      const found = lookUp(term.key, value, index, queries);
      if (found !== undefined) values.push(found);
      else unknown.push(tellUnknown(term.key, value, index, queries));
    }
    if (
      values.every((value, at) => value === term.values[at]) &&
      values.length === term.values.length
    ) {
      return [term];
    }
    changed = true;
    return values.length === 0 ? [] : [{ ...term, values: [...new Set(values)] }];
  });
  return { query: changed ? { ...query, terms } : query, unknown };
}

function lookUp(
  key: QueryKeyId,
  value: string,
  index: ArchiveIndex,
  queries: QueryIndex,
): string | undefined {
  const { records, lineSorts } = index;
  const isA = (sort: string): boolean => records.nodes.get(value)?.sort === sort;
  const known = (is: boolean): string | undefined => (is ? value : undefined);
  switch (key) {
    case 'actor':
    case 'meeting':
    case 'agreement':
      return known(isA(key));
    case 'country':
      return countryOf(value, queries);
    case 'acts-for':
      return isA('actor') ? value : countryOf(value, queries);
    case 'place':
      return isA('place') || isA('actor') ? value : countryOf(value, queries);
    case 'relation':
      return known(lineSorts.has(value));
    case 'source':
      return known(records.sources.has(value));
    case 'said-by':
      return known(records.voices.has(value) || isA('actor'));
    case 'dossier':
      return known(records.dossiers.some(({ id }) => id === value));
    case 'topic':
      return topicOf(value, queries);
    default:
      return value;
  }
}

/** A code of ISO 3166, or one that the dossier's actors reach. */
function countryOf(value: string, { slotColumns, columns }: QueryIndex): string | undefined {
  const code = normalCode(value);
  const isKnown =
    countryCode(value) !== undefined ||
    slotColumns.country.numbers.has(code) ||
    columns.place.numbers.has(code);
  return isKnown ? code : undefined;
}

/** Topics are free text, so that case and accents do not matter. */
function topicOf(value: string, { columns: { topic } }: QueryIndex): string | undefined {
  if (topic.numbers.has(value)) return value;
  const wanted = fold(value);
  return topic.values.find((other) => fold(other) === wanted);
}

function tellUnknown(
  key: QueryKeyId,
  value: string,
  index: ArchiveIndex,
  queries: QueryIndex,
): Answer['unknown'][number] {
  const near = nearMiss(value, candidatesFor(key, index, queries));
  return near === undefined ? { key, value } : { key, value, near };
}

function candidatesFor(
  key: QueryKeyId,
  { lineSorts, records }: ArchiveIndex,
  { columns, slotColumns }: QueryIndex,
): readonly string[] {
  if (key === 'relation') return [...lineSorts.keys()];
  if (key === 'source') return [...records.sources.keys()];
  if (key === 'said-by') return [...records.voices.keys(), ...columns.actor.values];
  if (key === 'country' || key === 'acts-for') return slotColumns[key].values;
  if (keyOf(key).about === 'time' || key === 'kind') return [];
  return key in columns ? columns[key as keyof typeof columns].values : [];
}

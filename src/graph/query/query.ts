import { rankOf } from './keys.ts';
import type { QueryKeyId } from './keys.ts';

/** With several values: any of them is enough (`,`), or all are wanted (`+`). */
export type Join = 'any' | 'all';

/** What is done with statements that match: kept, left out (`-`), or kept if all actors match. */
export type Sense = 'with' | 'only' | 'without';

/** `country:ISR+RUS`, `-kind:force`, `only:country:ISR`: a key with its values. */
export interface Term {
  readonly key: QueryKeyId;
  /** One at least, each once, in the order in which they were given. */
  readonly values: readonly string[];
  /** `any` where there is one value only. */
  readonly join: Join;
  readonly sense: Sense;
}

/**
 * What is asked: statements that meet every term and hold every word. At most one term for each key
 * and sense, in the order of the keys.
 */
export interface Query {
  readonly terms: readonly Term[];
  /** Free text; a word that was quoted may hold spaces. */
  readonly words: readonly string[];
  /** Free text that must not occur. */
  readonly withoutWords: readonly string[];
}

/** The query that keeps everything. */
export const emptyQuery: Query = { terms: [], words: [], withoutWords: [] };

/** Whether a query keeps everything. */
export function isEmpty(query: Query): boolean {
  return query.terms.length + query.words.length + query.withoutWords.length === 0;
}

/** The term of a key and sense, if the query has one. */
export function termOf(query: Query, key: QueryKeyId, sense: Sense = 'with'): Term | undefined {
  return query.terms.find((term) => term.key === key && term.sense === sense);
}

const senses: readonly Sense[] = ['with', 'only', 'without'];

/** Terms in the order of their keys, then kept, only, without. */
export function sortTerms(terms: readonly Term[]): readonly Term[] {
  return [...terms].sort(
    (one, other) =>
      rankOf(one.key) - rankOf(other.key) ||
      senses.indexOf(one.sense) - senses.indexOf(other.sense),
  );
}

import { findKey } from './keys.ts';
import type { QueryKey, QueryKeyId } from './keys.ts';
import { sortTerms, termOf } from './query.ts';
import type { Join, Query, Sense, Term } from './query.ts';

/**
 * Keeps statements with a value too, and excludes it no longer; of a key that takes one value it
 * takes the place of the other. An unknown key, or no change, gives back the same query.
 */
export function addValue(query: Query, key: string, value: string): Query {
  return putValue(query, key, value, 'with');
}

/** Excludes statements with a value, and asks for it no longer. */
export function excludeValue(query: Query, key: string, value: string): Query {
  return putValue(query, key, value, 'without');
}

/** Keeps only statements all of whose actors have the value, or another so asked for. */
export function onlyValue(query: Query, key: string, value: string): Query {
  return findKey(key)?.about === 'actor' ? putValue(query, key, value, 'only') : query;
}

/**
 * Keeps what concerns a value and nothing else: of a key about actors, statements all of whose actors
 * have it; of any other key, the value takes the place of those asked for before.
 */
export function narrowTo(query: Query, key: string, value: string): Query {
  return findKey(key)?.about === 'actor'
    ? onlyValue(query, key, value)
    : addValue(withoutTerm(query, key), key, value);
}

/** Takes a value away in whatever sense the query has it; else asks for it. */
export function turnValue(query: Query, key: string, value: string): Query {
  return senseOf(query, key, value) === undefined
    ? addValue(query, key, value)
    : removeValue(query, key, value);
}

/** Narrows to a value, or no longer. */
export function turnOnly(query: Query, key: string, value: string): Query {
  // Of a key that is not about actors, what it was narrowed to is simply asked for.
  const sense = findKey(key)?.about === 'actor' ? 'only' : 'with';
  const isSole = sense === 'only' || valuesOf(query, key, sense).length === 1;
  return isSole && senseOf(query, key, value) === sense
    ? removeValue(query, key, value)
    : narrowTo(query, key, value);
}

/** Excludes a value, or no longer. */
export function turnNot(query: Query, key: string, value: string): Query {
  return senseOf(query, key, value) === 'without'
    ? removeValue(query, key, value)
    : excludeValue(query, key, value);
}

function senseOf(query: Query, key: string, value: string): Sense | undefined {
  return query.terms.find((term) => term.key === key && term.values.includes(value))?.sense;
}

function valuesOf(query: Query, key: string, sense: Sense): readonly string[] {
  return query.terms.find((term) => term.key === key && term.sense === sense)?.values ?? [];
}

/** Neither asks for a value nor excludes it. */
export function removeValue(query: Query, key: string, value: string): Query {
  return withTerms(
    query,
    query.terms.flatMap((term) => (term.key === key ? withoutValue(term, value) : [term])),
  );
}

/**
 * Asks for any or for all of the values of a key. All can be asked for in one key about actors at a
 * time: the others go back to any.
 */
export function setJoin(query: Query, key: string, join: Join): Query {
  const found = findKey(key);
  const term = found && termOf(query, found.id);
  if (!found || !term || term.values.length < 2 || term.join === join) return query;
  if (join === 'all' && found.takes !== 'any-or-all') return query;
  const isRival = (other: Term): boolean =>
    join === 'all' && found.about === 'actor' && findKey(other.key)?.about === 'actor';
  const terms = query.terms.map((other): Term => {
    if (other === term) return { ...other, join };
    return other.join === 'all' && other.sense === 'with' && isRival(other)
      ? { ...other, join: 'any' }
      : other;
  });
  return { ...query, terms };
}

/** Takes out the terms of a key: all of them, or that of one sense. */
export function withoutTerm(query: Query, key: string, sense?: Sense): Query {
  return withTerms(
    query,
    query.terms.filter((term) => term.key !== key || (sense !== undefined && term.sense !== sense)),
  );
}

/** Looks for a word of free text too. */
export function addWord(query: Query, word: string): Query {
  const text = word.trim();
  if (text === '' || query.words.includes(text)) return query;
  return { ...query, words: [...query.words, text] };
}

/** Looks for a word of free text no longer, nor excludes it. */
export function withoutWord(query: Query, word: string): Query {
  if (!query.words.includes(word) && !query.withoutWords.includes(word)) return query;
  const keep = (other: string): boolean => other !== word;
  return {
    ...query,
    words: query.words.filter(keep),
    withoutWords: query.withoutWords.filter(keep),
  };
}

function putValue(query: Query, key: string, value: string, sense: Sense): Query {
  const found = findKey(key);
  const text = value.trim();
  if (!found || text === '' || (sense === 'without' && found.id === 'dates')) return query;
  const before = termOf(query, found.id, sense);
  const elsewhere = query.terms.flatMap((term) =>
    term.key === found.id && term.sense !== sense ? withoutValue(term, text) : [term],
  );
  const after = extended(before, found, text, sense);
  return withTerms(query, [...elsewhere.filter((term) => term !== before), after]);
}

function extended(
  before: Term | undefined,
  key: QueryKey & { readonly id: QueryKeyId },
  value: string,
  sense: Sense,
): Term {
  if (before?.values.includes(value)) return before;
  if (!before || key.takes === 'one') return { key: key.id, values: [value], join: 'any', sense };
  return { ...before, values: [...before.values, value] };
}

function withoutValue(term: Term, value: string): readonly Term[] {
  if (!term.values.includes(value)) return [term];
  const values = term.values.filter((other) => other !== value);
  if (values.length === 0) return [];
  return [{ ...term, values, join: values.length > 1 ? term.join : 'any' }];
}

function withTerms(query: Query, terms: readonly Term[]): Query {
  const sorted = sortTerms(terms);
  const same =
    sorted.length === query.terms.length && sorted.every((term, at) => term === query.terms[at]);
  return same ? query : { ...query, terms: sorted };
}

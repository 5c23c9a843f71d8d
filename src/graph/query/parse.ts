import { limits } from '../../model/limits.ts';
import { nearMiss } from '../../model/near-miss.ts';
import { findKey, queryKeys } from './keys.ts';
import { mergeTerms } from './merge-terms.ts';
import { QueryError } from './query-error.ts';
import type { QueryProblem } from './query-error.ts';
import type { Query, Sense, Term } from './query.ts';
import { readValues } from './read-values.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A query as far as it could be read, and what is wrong with its text. */
export interface QueryReading {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
}

/** The query that a text writes; a QueryError that names everything wrong with it. */
export function parseQuery(text: string): Query {
  const { query, problems } = readQuery(text);
  if (problems.length > 0) throw new QueryError(text, problems);
  return query;
}

/**
 * Reads what can be read of a query. A key that is written twice is as if it were written once, with
 * all the values (joined by `+` where one of the two is); of a key that takes one value the last
 * counts.
 */
export function readQuery(text: string): QueryReading {
  if (text.length > limits.queryLength) return tooLong(text);
  const terms: Term[] = [];
  const words: string[] = [];
  const withoutWords: string[] = [];
  const problems: QueryProblem[] = [];
  let joined: Term | undefined;
  for (const token of tokenize(text)) {
    const read = readToken(token);
    problems.push(...read.problems);
    if (read.word) (read.word.without ? withoutWords : words).push(read.word.text);
    if (read.term === undefined) continue;
    terms.push(read.term);
    if (!isJoinedActorTerm(read.term)) continue;
    if (joined && joined.key !== read.term.key) problems.push(twoJoined(token, joined.key));
    joined ??= read.term;
  }
  const query = {
    terms: mergeTerms(terms),
    words: [...new Set(words)],
    withoutWords: [...new Set(withoutWords)],
  };
  return { query, problems };
}

/** What one token gives. */
interface ReadToken {
  readonly term?: Term;
  readonly word?: { readonly text: string; readonly without: boolean };
  readonly problems: readonly QueryProblem[];
}

function readToken(token: Token): ReadToken {
  if (token.openQuote !== undefined) return only(openQuote(token, token.openQuote));
  const isMinus = token.marks.startsWith('-');
  const start = isMinus ? 1 : 0;
  const colon = token.marks.indexOf(':');
  if (colon < 0) return readWord(token, start);
  const isOnly = /^only:[a-z-]+:/i.test(token.marks.slice(start));
  if (isOnly && isMinus) return only(bothSenses(token));
  const keyStart = isOnly ? colon + 1 : start;
  const keyEnd = isOnly ? token.marks.indexOf(':', keyStart) : colon;
  return readTerm(token, keyStart, keyEnd, isOnly ? 'only' : isMinus ? 'without' : 'with');
}

function readWord(token: Token, start: number): ReadToken {
  const text = token.text.slice(start).trim();
  if (text === '') return { problems: [] };
  return { word: { text, without: start > 0 }, problems: [] };
}

function readTerm(token: Token, keyStart: number, keyEnd: number, sense: Sense): ReadToken {
  const written = token.text.slice(keyStart, keyEnd);
  const key = findKey(written.toLowerCase());
  if (key === undefined) return only(unknownKey(token, keyStart, written));
  const at = token.places[keyStart] ?? token.start;
  if (sense === 'only' && key.about !== 'actor') {
    const message = `"only:" asks about actors, and "${key.id}:" does not.`;
    const mend = 'Use it with actor:, country:, acts-for: or kind:.';
    return only({ at: token.start, length: token.end - token.start, message, mend });
  }
  if (sense === 'without' && key.id === 'dates') {
    const message = '"dates:" says how to read the others and cannot be excluded.';
    return only({ at, length: key.id.length, message, mend: 'Write dates:certainly.' });
  }
  const { values, join, problems } = readValues(token, keyEnd + 1, key);
  if (values.length === 0) return { problems };
  return { term: { key: key.id, values, join, sense }, problems };
}

function only(problem: QueryProblem): ReadToken {
  return { problems: [problem] };
}

/** Two such keys would leave open which of the actors is which. */
function isJoinedActorTerm({ key, join, sense }: Term): boolean {
  return join === 'all' && sense === 'with' && findKey(key)?.about === 'actor';
}

function tooLong(text: string): QueryReading {
  const message = `The query has ${text.length} characters.`;
  const mend = `Write at most ${limits.queryLength}.`;
  const length = text.length - limits.queryLength;
  const query = { terms: [], words: [], withoutWords: [] };
  return { query, problems: [{ at: limits.queryLength, length, message, mend }] };
}

function openQuote(token: Token, at: number): QueryProblem {
  const message = 'This quote is never closed.';
  return { at, length: token.end - at, message, mend: 'Put another " behind what it quotes.' };
}

function bothSenses(token: Token): QueryProblem {
  const message = '"-" and "only:" exclude each other.';
  const mend = 'Leave one of the two out.';
  return { at: token.start, length: token.end - token.start, message, mend };
}

function twoJoined(token: Token, first: string): QueryProblem {
  const message = `"+" stands in "${first}:" already, and may stand in one key about actors.`;
  const mend = 'Use "," here, or actor: for another actor.';
  return { at: token.start, length: token.end - token.start, message, mend };
}

function unknownKey(token: Token, keyStart: number, written: string): QueryProblem {
  const near = nearMiss(
    written,
    queryKeys.map(({ id }) => id),
  );
  const at = token.places[keyStart] ?? token.start;
  if (written.toLowerCase() === 'only') {
    const message = 'A key is missing behind "only:".';
    return { at, length: written.length, message, mend: 'Write one, as in only:country:ISR.' };
  }
  if (near) {
    const message = `There is no key "${written}"; did you mean "${near}"?`;
    return { at, length: written.length, message, mend: `Write ${near}: in its place.` };
  }
  const message = `There is no key "${written}".`;
  const keys = queryKeys.map(({ id }) => id).join(', ');
  const mend = `To look for the text itself, put it in quotes. The keys are ${keys}.`;
  return { at, length: Math.max(1, written.length), message, mend };
}

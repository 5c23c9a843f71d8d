import { DateError } from '../../model/dates/date-error.ts';
import { parseDate } from '../../model/dates/parse-date.ts';
import { nearMiss } from '../../model/near-miss.ts';
import type { QueryKey } from './keys.ts';
import type { QueryProblem } from './query-error.ts';
import type { Join } from './query.ts';
import type { Token } from './tokens.ts';

/** The values that stand behind a key, each once. */
export interface ReadValues {
  readonly values: readonly string[];
  readonly join: Join;
  readonly problems: readonly QueryProblem[];
}

/** Reads the values of a key, from an index of the token's text to its end. */
export function readValues(token: Token, from: number, key: QueryKey): ReadValues {
  const problems: QueryProblem[] = [];
  const separators = key.form === 'date' ? '' : token.marks.slice(from).replace(/[^,+]/g, '');
  const join: Join = separators.startsWith('+') ? 'all' : 'any';
  if (separators.includes(',') && separators.includes('+')) problems.push(mixed(token, from));
  else if (separators !== '' && key.takes === 'one') problems.push(oneOnly(token, from, key));
  else if (join === 'all' && key.takes === 'any') problems.push(noneHasAll(token, from, key));
  if (problems.length > 0) return { values: [], join, problems };
  const values = new Set<string>();
  for (const [start, end] of pieces(token, from, separators === '')) {
    const read = readValue(token, start, end, key);
    if (read.problem) problems.push(read.problem);
    else values.add(read.value);
  }
  return { values: [...values], join: values.size > 1 ? join : 'any', problems };
}

function pieces(
  token: Token,
  from: number,
  whole: boolean,
): readonly (readonly [number, number])[] {
  const { marks, text } = token;
  const found: [number, number][] = [];
  let start = from;
  for (let at = from; at < text.length; at++) {
    if (whole || (marks[at] !== ',' && marks[at] !== '+')) continue;
    found.push([start, at]);
    start = at + 1;
  }
  return [...found, [start, text.length]];
}

type ReadValue =
  { readonly value: string; readonly problem?: undefined } | { readonly problem: QueryProblem };

function readValue(token: Token, start: number, end: number, key: QueryKey): ReadValue {
  const written = token.text.slice(start, end).trim();
  const at = token.places[start] ?? token.end;
  const length = Math.max(1, (token.places[end - 1] ?? at) + 1 - at);
  if (written === '') return { problem: missing(at, key) };
  if (key.form === 'date') return readDate(token, start, written);
  if (key.form === 'code') return { value: written.toUpperCase() };
  if (key.values === undefined) return { value: written };
  const value = written.toLowerCase();
  if (key.values.includes(value)) return { value };
  const near = nearMiss(value, key.values);
  const guess = near ? `; did you mean "${near}"?` : '.';
  const message = `"${key.id}:" has no value "${written}"${guess}`;
  return { problem: { at, length, message, mend: `Its values are ${key.values.join(', ')}.` } };
}

/** A date in an address must be EDTF too; the problem points at the character of the query. */
function readDate(token: Token, start: number, written: string): ReadValue {
  try {
    parseDate(written);
    return { value: written };
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const at = token.places[start + error.at] ?? token.end;
    const length = Math.max(1, token.end - at);
    return { problem: { at, length, message: error.message, mend: error.mend } };
  }
}

const EXAMPLES = { code: 'RUS', date: '2017-07' } as const;

function missing(at: number, key: QueryKey): QueryProblem {
  const example = key.form ? EXAMPLES[key.form] : key.values?.[0];
  const message = `A value is missing behind "${key.id}:".`;
  const mend = example
    ? `Write one, as in ${key.id}:${example}.`
    : 'Write one behind the colon, or leave the key out.';
  return { at, length: 1, message, mend };
}

function mixed(token: Token, from: number): QueryProblem {
  const message = '"," (or) and "+" (and) stand in one key.';
  return whole(
    token,
    from,
    message,
    'Use one of the two; quote a value that holds a comma or plus.',
  );
}

function oneOnly(token: Token, from: number, key: QueryKey): QueryProblem {
  return whole(token, from, `"${key.id}:" takes one value.`, 'Leave the others out.');
}

function noneHasAll(token: Token, from: number, key: QueryKey): QueryProblem {
  const message = `"+" asks for all, but a statement has one value of "${key.id}:" only.`;
  return whole(token, from, message, 'Use "," for any of them.');
}

function whole(token: Token, from: number, message: string, mend: string): QueryProblem {
  const at = token.places[from] ?? token.start;
  return { at, length: token.end - at, message, mend };
}

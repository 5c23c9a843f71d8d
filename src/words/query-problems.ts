import type { QueryProblem } from '../graph/query/query-error.ts';

/** A problem of a query on three lines: what is wrong, the query, and carets under the characters that are meant. */
export function sayQueryProblem(
  query: string,
  { at, length, message, mend }: QueryProblem,
): string {
  const before = ' '.repeat(lengthOf(query.slice(0, at)));
  const carets = '^'.repeat(Math.max(1, lengthOf(query.slice(at, at + length))));
  return `${message} ${mend}\n  ${withoutControls(query)}\n  ${before}${carets}`;
}

/** In characters, as they stand on a line. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** A query may not steer the terminal, and each of its characters keeps its place. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

import { findKey } from './keys.ts';
import type { QueryKey, QueryKeyId } from './keys.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What is being written where the caret stands in a query, and the stretch that a completion replaces. */
export type AtCaret = {
  readonly from: number;
  readonly to: number;
  /** What is written before the caret, without quotes. */
  readonly typed: string;
} & (
  | { readonly writes: 'word'; readonly onlyActors: boolean; readonly isExcluded: boolean }
  | { readonly writes: 'value'; readonly key: QueryKey & { readonly id: QueryKeyId } }
);

/** What is being written at a caret; undefined between words and behind a key that there is not. */
export function readCaret(query: string, caret: number): AtCaret | undefined {
  const token = tokenize(query).find(({ start, end }) => start < caret && caret <= end);
  if (token === undefined) return undefined;
  const isExcluded = token.marks.startsWith('-');
  const keyStart = behindPrefix(token, isExcluded);
  const colon = token.marks.indexOf(':', keyStart);
  if (colon < 0 || caret <= (token.places[colon] ?? token.end)) {
    const from = token.places[keyStart] ?? token.end;
    if (caret < from || query.slice(token.start, token.end).includes('"')) return undefined;
    const to = colon < 0 ? token.end : (token.places[colon] ?? token.end) + 1;
    const typed = query.slice(from, caret);
    return { writes: 'word', from, to, typed, onlyActors: isOnly(token), isExcluded };
  }
  const key = findKey(token.text.slice(keyStart, colon).toLowerCase());
  return key && { writes: 'value', key, ...pieceAt(token, colon + 1, caret, key) };
}

function isOnly(token: Token): boolean {
  return /^only:/i.test(token.marks);
}

function behindPrefix(token: Token, isExcluded: boolean): number {
  if (isExcluded) return 1;
  return isOnly(token) ? 'only:'.length : 0;
}

/** The value between two separators in which the caret stands. */
function pieceAt(
  token: Token,
  start: number,
  caret: number,
  key: QueryKey,
): Pick<AtCaret, 'from' | 'to' | 'typed'> {
  const { marks, places, text } = token;
  const isSeparator = (at: number): boolean =>
    key.form !== 'date' && (marks[at] === ',' || marks[at] === '+');
  let first = start;
  let last = start;
  while (last < text.length) {
    if (isSeparator(last)) {
      if ((places[last] ?? token.end) >= caret) break;
      first = last + 1;
    }
    last++;
  }
  let end = first;
  while (end < last && (places[end] ?? token.end) < caret) end++;
  return {
    from: (places[first - 1] ?? token.start) + 1,
    to: last < text.length ? (places[last] ?? token.end) : token.end,
    typed: text.slice(first, end),
  };
}

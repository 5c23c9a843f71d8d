/** A stretch of a query between spaces, its quotes taken off. */
export interface Token {
  /** Index of its first character in the query, and of the first one behind it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same text with every character that was quoted blanked: marks that mean something. */
  readonly marks: string;
  /** For each character of the text its index in the query. */
  readonly places: readonly number[];
  /** The index of a quote that is never closed. */
  readonly openQuote?: number;
}

/** Stands in `marks` for a character that was quoted and so has no meaning of its own. */
const QUOTED = '\u0000';

/**
 * Cuts a query at spaces that are not within quotes; there `\"` is a quote and `\\` a backslash.
 * Takes time in proportion to the text.
 */
export function tokenize(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (isSpace(query, at)) {
      at++;
    } else {
      const token = readToken(query, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function isSpace(query: string, at: number): boolean {
  return /\s/.test(query.charAt(at));
}

function readToken(query: string, start: number): Token {
  let text = '';
  let marks = '';
  const places: number[] = [];
  let quote: number | undefined;
  let at = start;
  for (; at < query.length && (quote !== undefined || !isSpace(query, at)); at++) {
    if (query[at] === '"') {
      quote = quote === undefined ? at : undefined;
      continue;
    }
    const next = query.charAt(at + 1);
    if (quote !== undefined && query[at] === '\\' && (next === '"' || next === '\\')) at++;
    const character = query.charAt(at);
    text += character;
    marks += quote === undefined ? character : QUOTED;
    places.push(at);
  }
  const token = { start, end: at, text, marks, places };
  return quote === undefined ? token : { ...token, openQuote: quote };
}

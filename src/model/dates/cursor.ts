/** Where the reading of a text has got to. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Whether a character is one of 0 to 9. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Names what stands at an index, for an error: `"x" stands` or `the text ends`. */
export function standing(text: string, at: number): string {
  return at < text.length ? `"${text[at]}" stands` : 'the text ends';
}

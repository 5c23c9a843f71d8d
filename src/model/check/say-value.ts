const SHOWN = 60;

/** A value as a message names it: `"Amman"`, `the number 12`, `a list of 3`, `a record`; long texts are cut. */
export function sayValue(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? 'a record' : 'nothing';
}

/** A text in quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return JSON.stringify(shown);
}

/** Words as a list in a sentence: `a, b or c`. */
export function sayChoice(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}

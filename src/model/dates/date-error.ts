/** A longer value would push the message itself out of sight. */
const SHOWN = 60;

/** Says what is wrong with the text of a date, where, and how to mend it. */
export class DateError extends Error {
  override readonly name = 'DateError';
  /** The text as it was given, shortened where it is very long. */
  readonly value: string;
  /** The index of the first character that is wrong. */
  readonly at: number;
  /** Why it is no date: a clause, without the value. */
  readonly reason: string;
  /** What to do instead: a sentence. */
  readonly mend: string;

  constructor(text: string, at: number, reason: string, mend: string) {
    const value = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    super(`"${value}" is not a date: ${reason} (character ${at + 1}).`);
    this.value = value;
    this.at = at;
    this.reason = reason;
    this.mend = `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.`;
  }
}

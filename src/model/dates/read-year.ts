import { printYear } from './calendar.ts';
import { isDigit, standing } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { DateError } from './date-error.ts';
import type { DatePoint } from './date.ts';

type Year = Pick<DatePoint, 'year' | 'maskedDigits'>;

/** Keeps day numbers exact: 12 digits of years are 15 digits of days. */
const MOST_YEAR_DIGITS = 12;

/** Reads `2017`, `-0044`, `201X`, `20XX` or `XXXX` at the cursor. */
export function readYear(cursor: Cursor): Year {
  const { text, at: start } = cursor;
  const negative = text[start] === '-';
  const first = negative ? start + 1 : start;
  let end = first;
  while (isDigit(text[end])) end++;
  const masked = 4 - (end - first);
  while (text[end] === 'X') end++;
  if (end - first !== 4) throw wrongLength(text, first, end);
  if (masked === 3) throw maskedMillennium(text, first);
  cursor.at = end;
  const known = Number(text.slice(first, end).replaceAll('X', '0'));
  if (negative && (masked === 4 || (masked === 0 && known === 0))) {
    const written = text.slice(start, end);
    throw new DateError(text, start, `there is no year ${written}`, 'leave out the minus sign');
  }
  const maskedDigits = masked === 0 || masked === 1 || masked === 2 ? masked : 4;
  const hidden = maskedDigits === 1 ? 9 : maskedDigits === 2 ? 99 : 0;
  return { year: negative ? -(known + hidden) : known, maskedDigits };
}

function maskedMillennium(text: string, first: number): DateError {
  const digit = text[first] ?? '0';
  return new DateError(
    text,
    first + 1,
    'three masked digits of a year are level 2 of EDTF',
    `write [${digit}000..${digit}999]`,
  );
}

function wrongLength(text: string, first: number, end: number): DateError {
  const written = text.slice(first, end);
  if (written === '') {
    const message = `${standing(text, first)} where a year should stand`;
    return new DateError(text, first, message, 'begin with a year, as in 2017-07-07');
  }
  if (written.length > 4 && !written.includes('X')) {
    const message = `the year ${written} has more than four digits`;
    const mend = `write Y${written}, or put hyphens between year, month and day`;
    return new DateError(text, first, message, mend);
  }
  const message = `the year "${written}" has not four digits`;
  return new DateError(text, first, message, 'write four, as in 0622, 2017 or 201X');
}

/** Reads `Y` and five digits or more at the cursor: years that four digits do not hold (level 1). */
export function readLongYear(cursor: Cursor): Year {
  const { text, at: start } = cursor;
  const first = text[start + 1] === '-' ? start + 2 : start + 1;
  let end = first;
  while (isDigit(text[end])) end++;
  const digits = end - first;
  const next = text[end];
  if (next === 'E' || next === 'e' || next === 'S') {
    const message = `a year with "${next}" is level 2 of EDTF`;
    throw new DateError(text, end, message, 'write out its digits, as in Y-170000000');
  }
  const year = Number(text.slice(start + 1, end));
  if (digits < 5 || text[first] === '0') {
    const mend =
      digits > 0 && digits < 5 ? `write ${printYear(year)}` : 'write it as in Y170000002';
    throw new DateError(text, start, '"Y" begins a year of five digits or more', mend);
  }
  if (digits > MOST_YEAR_DIGITS) {
    const message = `the year has ${digits} digits`;
    throw new DateError(text, first, message, `write at most ${MOST_YEAR_DIGITS}`);
  }
  cursor.at = end;
  return { year, maskedDigits: 0 };
}

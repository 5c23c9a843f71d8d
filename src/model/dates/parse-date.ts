import { limits } from '../limits.ts';
import { standing } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { DateError } from './date-error.ts';
import type { DateInterval, DatePoint, EdtfDate, IntervalEnd, SetMember } from './date.ts';
import { guessDate } from './guess-date.ts';
import { readPoint } from './read-point.ts';
import { windowOf } from './window.ts';

/**
 * The date that an EDTF text writes. A text that is no date of levels 0 and 1 nor a set of level 2
 * is a DateError, which says where it goes wrong and what was probably meant.
 */
export function parseDate(text: string): EdtfDate {
  try {
    return parseExactly(text);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const guess = guessDate(text, isDate);
    throw guess === undefined ? error : new DateError(text, error.at, error.reason, guess);
  }
}

/** Whether a text is a date that `parseDate` reads. */
function isDate(text: string): boolean {
  try {
    parseExactly(text);
    return true;
  } catch {
    return false;
  }
}

function parseExactly(text: string): EdtfDate {
  if (text.length > limits.dateLength) {
    const message = `the date has ${text.length} characters`;
    throw new DateError(text, limits.dateLength, message, `write at most ${limits.dateLength}`);
  }
  const cursor: Cursor = { text, at: 0 };
  const date = readDate(cursor);
  if (cursor.at < text.length) throw unexpected(cursor);
  return date;
}

function readDate(cursor: Cursor): EdtfDate {
  const { text } = cursor;
  if (text === '') {
    throw new DateError(text, 0, 'the date is empty', 'write a date, or leave the field out');
  }
  if (text[0] === '[') return { kind: 'one-of', members: readMembers(cursor, ']') };
  if (text[0] === '{') return { kind: 'each-of', members: readMembers(cursor, '}') };
  const start = readEnd(cursor);
  if (text[cursor.at] === '/') return readInterval(cursor, start);
  if (typeof start === 'object') return start;
  throw unexpected({ text, at: 0 });
}

function unexpected({ text, at }: Cursor): DateError {
  const mend = 'write a date as 2017-07-07, a span as a/b, or one day between as [a..b]';
  return new DateError(text, at, `${standing(text, at)} where the date should end`, mend);
}

function readEnd(cursor: Cursor): IntervalEnd {
  const { text, at } = cursor;
  if (text.startsWith('..', at)) {
    cursor.at += 2;
    return 'open';
  }
  return at >= text.length || text[at] === '/' ? 'unknown' : readPoint(cursor);
}

function readInterval(cursor: Cursor, start: IntervalEnd): DateInterval {
  cursor.at++;
  const at = cursor.at;
  const end = readEnd(cursor);
  if (typeof start === 'object' && typeof end === 'object') {
    refuseBackwards(cursor.text, at, start, end);
  }
  return { kind: 'interval', start, end };
}

function refuseBackwards(text: string, at: number, from: DatePoint, to: DatePoint): void {
  if (windowOf(from).first <= windowOf(to).last) return;
  throw new DateError(text, at, 'it ends before it begins', 'write the earlier date first');
}

function readMembers(cursor: Cursor, close: ']' | '}'): readonly SetMember[] {
  const { text } = cursor;
  const members: SetMember[] = [];
  do {
    cursor.at++;
    while (members.length > 0 && text[cursor.at] === ' ') cursor.at++;
    members.push(readMember(cursor));
  } while (text[cursor.at] === ',');
  if (text[cursor.at] !== close) {
    const message = `${standing(text, cursor.at)} where the set should go on or end`;
    throw new DateError(
      text,
      cursor.at,
      message,
      `put "," between its dates and "${close}" behind`,
    );
  }
  cursor.at++;
  return members;
}

function readMember(cursor: Cursor): SetMember {
  const { text } = cursor;
  const from = text.startsWith('..', cursor.at) ? undefined : readPoint(cursor);
  if (!text.startsWith('..', cursor.at)) return from ?? { kind: 'range', from, to: undefined };
  cursor.at += 2;
  const at = cursor.at;
  const endsHere = text[at] === ',' || text[at] === ']' || text[at] === '}';
  const to = endsHere || at >= text.length ? undefined : readPoint(cursor);
  if (from && to) refuseBackwards(text, at, from, to);
  return { kind: 'range', from, to };
}

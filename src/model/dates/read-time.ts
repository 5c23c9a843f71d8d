import { DateError } from './date-error.ts';
import type { Cursor } from './cursor.ts';

const TIME = /T(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d(?::\d\d)?)?/y;

/** Reads `T10:30:00`, with or without an offset, at the cursor; gives it without the `T`. */
export function readTime(cursor: Cursor): string {
  TIME.lastIndex = cursor.at;
  const found = TIME.exec(cursor.text);
  if (!found) {
    throw new DateError(
      cursor.text,
      cursor.at + 1,
      'the time of day cannot be read',
      'write it as T10:30:00, T10:30:00Z or T10:30:00+03:00, or leave it out',
    );
  }
  const [whole, hours, minutes, seconds, offset = 'Z'] = found;
  const [offsetHours = '0', offsetMinutes = '0'] = offset.slice(1).split(':');
  const inRange =
    Number(hours) <= 23 &&
    Number(minutes) <= 59 &&
    Number(seconds) <= 59 &&
    Number(offsetHours) <= 14 &&
    Number(offsetMinutes) <= 59;
  if (!inRange) {
    throw new DateError(
      cursor.text,
      cursor.at + 1,
      `there is no time of day ${whole.slice(1)}`,
      'hours run from 00 to 23, minutes and seconds from 00 to 59, offsets to 14 hours',
    );
  }
  cursor.at += whole.length;
  return whole.slice(1);
}

import { daysInMonth, printYear, twoDigits } from './calendar.ts';
import { isDigit, standing } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { DateError } from './date-error.ts';
import type { DatePoint, Masked, Quality } from './date.ts';
import { readTime } from './read-time.ts';
import { readLongYear, readYear } from './read-year.ts';

/** Reads one calendar date at the cursor and moves the cursor behind it; else a DateError. */
export function readPoint(cursor: Cursor): DatePoint {
  const { text } = cursor;
  refuseQualityInFront(cursor);
  if (text[cursor.at] === 'Y') {
    const year = readLongYear(cursor);
    const quality = readQuality(cursor);
    return { kind: 'point', ...year, month: undefined, day: undefined, time: undefined, quality };
  }
  const { year, maskedDigits } = readYear(cursor);
  let month: number | Masked | undefined;
  let day: number | Masked | undefined;
  let time: string | undefined;
  if (text[cursor.at] === '-') month = readMonth(cursor, maskedDigits > 0);
  if (month !== undefined && text[cursor.at] === '-') day = readDay(cursor, year, month);
  if (typeof day === 'number' && text[cursor.at] === 'T') time = readTime(cursor);
  const quality = readQuality(cursor);
  return { kind: 'point', year, maskedDigits, month, day, time, quality };
}

function qualityOf(sign: string | undefined): Quality {
  if (sign === '~') return 'approximate';
  if (sign === '?') return 'uncertain';
  return sign === '%' ? 'approximate-and-uncertain' : 'exact';
}

function refuseQualityInFront({ text, at }: Cursor): void {
  if (qualityOf(text[at]) === 'exact') return;
  const message = `"${text[at]}" stands in front of a part of the date, which is level 2 of EDTF`;
  throw new DateError(text, at, message, `put it behind the whole date, as in 2017-07${text[at]}`);
}

function readQuality(cursor: Cursor): Quality {
  const { text, at } = cursor;
  const quality = qualityOf(text[at]);
  if (quality === 'exact') return quality;
  if (text[at + 1] === '-') {
    const message = `"${text[at]}" qualifies a part of the date only, which is level 2 of EDTF`;
    throw new DateError(text, at, message, 'put it behind the whole date, as in 2017-07-07~');
  }
  cursor.at++;
  return quality;
}

function readMonth(cursor: Cursor, yearIsMasked: boolean): number | Masked {
  const { text } = cursor;
  const start = cursor.at + 1;
  const month = readTwo(cursor, 'month');
  if (month === 'XX') return month;
  if (yearIsMasked) throw knownAfterMasked(text, start, 'month', 'year');
  if ((month >= 1 && month <= 12) || (month >= 21 && month <= 24)) return month;
  if (month >= 25 && month <= 41) {
    const message = `${month} for a part of the year is level 2 of EDTF`;
    const mend = 'write a season (21 to 24) or a set of months, as in [2017-01..2017-03]';
    throw new DateError(text, start, message, mend);
  }
  const mend = 'months run from 01 to 12, seasons from 21 (spring) to 24 (winter)';
  throw new DateError(text, start, `there is no month ${twoDigits(month)}`, mend);
}

function readDay(cursor: Cursor, year: number, month: number | Masked): number | Masked {
  const { text } = cursor;
  const start = cursor.at + 1;
  if (typeof month === 'number' && month > 12) {
    const mend = 'end the date behind the season, or write a month from 01 to 12';
    throw new DateError(text, cursor.at, 'a season has no days', mend);
  }
  const day = readTwo(cursor, 'day');
  if (day === 'XX') return day;
  if (month === 'XX') throw knownAfterMasked(text, start, 'day', 'month');
  const length = daysInMonth(year, month);
  if (day >= 1 && day <= length) return day;
  const name = `${printYear(year)}-${twoDigits(month)}`;
  const message = `there is no day ${twoDigits(day)} in ${name}`;
  throw new DateError(text, start, message, `${name} has the days 01 to ${length}`);
}

/** Reads `-07` or `-XX`. */
function readTwo(cursor: Cursor, what: 'month' | 'day'): number | Masked {
  const { text } = cursor;
  const start = cursor.at + 1;
  const written = text.slice(start, start + 2);
  const [first, second] = written;
  if (written === 'XX' || (isDigit(first) && isDigit(second))) {
    cursor.at = start + 2;
    return written === 'XX' ? written : Number(written);
  }
  if (first === 'X' || second === 'X') {
    const message = `the half-masked ${what} ${written} is level 2 of EDTF`;
    const mend = `write XX, or a set, as in [2017-07-10..2017-07-19]`;
    throw new DateError(text, start, message, mend);
  }
  if (isDigit(first)) {
    throw new DateError(text, start, `the ${what} has one digit`, `write 0${first}`);
  }
  const message = `${standing(text, start)} where a ${what} should stand`;
  throw new DateError(text, start, message, `write the ${what} with two digits`);
}

function knownAfterMasked(text: string, at: number, known: string, masked: string): DateError {
  const message = `the ${known} is known but the ${masked} is masked, which is level 2 of EDTF`;
  const mend = `mask the ${known} too, or name the days that it may be, as in [2016-07-14,2017-07-14]`;
  return new DateError(text, at, message, mend);
}

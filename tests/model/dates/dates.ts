import fc from 'fast-check';
import { boundsOf } from '../../../src/model/dates/bounds.ts';
import type { Bounds } from '../../../src/model/dates/bounds.ts';
import { dayNumber, daysInMonth, twoDigits } from '../../../src/model/dates/calendar.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';
import { periodOf } from '../../../src/model/dates/period.ts';
import type { DayRange } from '../../../src/model/dates/window.ts';

/** The number of a day that is written `2017-07-07`. */
export function day(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** The bounds of a date that is written in EDTF. */
export function bounds(text: string): Bounds {
  return boundsOf(parseDate(text));
}

/** The days that a date names when it is asked for. */
export function period(text: string): DayRange {
  return periodOf(parseDate(text));
}

const year = fc.integer({ min: 1900, max: 2030 }).map(String);
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${twoDigits(m)}`);
const exactDay = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }))
  .map(
    ([m, d]) =>
      `${m}-${twoDigits(Math.min(d, daysInMonth(Number(m.slice(0, 4)), Number(m.slice(5)))))}`,
  );
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);

/** Texts of plain dates: days, months, seasons, years. */
export const plainDates = fc.oneof(exactDay, month, season, year);

/** Texts of dates with masks. */
export const maskedDates = fc.oneof(
  month.map((m) => `${m}-XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
);

const quality = fc.constantFrom('', '', '', '~', '?', '%');
const points = fc.tuple(fc.oneof(plainDates, maskedDates), quality).map((parts) => parts.join(''));

/** Two dates, the earlier first. */
const pairs = fc
  .tuple(points, points)
  .map(([one, other]) => (period(one).first <= period(other).first ? [one, other] : [other, one]));

const intervals = fc.oneof(
  pairs.map((pair) => pair.join('/')),
  points.map((point) => `${point}/..`),
  points.map((point) => `../${point}`),
  points.map((point) => `${point}/`),
  points.map((point) => `/${point}`),
);
const members = fc.oneof(
  points,
  pairs.map((pair) => pair.join('..')),
);
const sets = fc
  .tuple(fc.array(members, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([texts, each]) => (each ? `{${texts.join(',')}}` : `[${texts.join(',')}]`));

/** Texts of dates of every sort that we read. */
export const anyDates = fc.oneof(points, intervals, sets);

/** Periods of days around the dates above. */
export const periods = fc
  .tuple(fc.integer({ min: -26_000, max: 22_000 }), fc.nat({ max: 4000 }))
  .map(([first, length]): DayRange => ({ first, last: first + length }));

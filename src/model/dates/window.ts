import { dayNumber, daysInMonth } from './calendar.ts';
import type { DatePoint } from './date.ts';

/** Whole days since 1970-01-01, both included; infinite where nothing bounds them. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Every day there is. */
export const ALWAYS: DayRange = { first: -Infinity, last: Infinity };

/**
 * The first and last day that a written date may mean: of `2017-07` July, of `201X` the ten years,
 * of `XXXX` every day. Seasons are the northern quarters of weather keeping, in the order of their
 * numbers: spring is March to May of the year named, winter December of it to February of the next.
 */
export function windowOf(point: DatePoint): DayRange {
  const { year, maskedDigits, month, day } = point;
  if (maskedDigits === 4) return ALWAYS;
  if (maskedDigits > 0 || month === undefined || month === 'XX') {
    return { first: dayNumber(year, 1, 1), last: dayNumber(lastYear(point), 12, 31) };
  }
  if (month > 12) {
    const spring = dayNumber(year, 3 + 3 * (month - 21), 1);
    return { first: spring, last: lastDayOfSeason(year, month) };
  }
  if (day === undefined || day === 'XX') {
    const first = dayNumber(year, month, 1);
    return { first, last: first + daysInMonth(year, month) - 1 };
  }
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** The last year that a point may mean; there is no year -0000 at the end of `-000X`. */
function lastYear({ year, maskedDigits }: DatePoint): number {
  const last = year + (maskedDigits === 1 ? 9 : maskedDigits === 2 ? 99 : 0);
  return year < 0 && maskedDigits > 0 ? Math.min(last, -1) : last;
}

function lastDayOfSeason(year: number, season: number): number {
  return season === 24 ? dayNumber(year + 1, 3, 1) - 1 : dayNumber(year, 3 * (season - 19), 1) - 1;
}

/** Whether a point is one unknown day, month or year out of its window, not all of it. */
export function isMasked({ maskedDigits, month, day }: DatePoint): boolean {
  return maskedDigits > 0 || month === 'XX' || day === 'XX';
}

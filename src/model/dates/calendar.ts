/** A day of the proleptic Gregorian calendar; year 0 is the year before year 1. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The calendar repeats itself every 400 years. */
const YEARS_OF_CYCLE = 400;
const DAYS_OF_CYCLE = 146_097;
/** From 1 March of year 0 to 1 January 1970. */
const DAYS_TO_EPOCH = 719_468;

/** Whether a year has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month (1 to 12) has in a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);
}

/**
 * The number of a day, counted from 1970-01-01 = 0, in the proleptic Gregorian calendar.
 * Counts in years that begin in March, so that the leap day comes last (Howard Hinnant's
 * `days_from_civil`). Exact for years up to 13 digits.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / YEARS_OF_CYCLE);
  const yearOfCycle = marchYear - cycle * YEARS_OF_CYCLE;
  const monthsSinceMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_OF_CYCLE + yearOfCycle * 365 + leapDays + dayOfYear - DAYS_TO_EPOCH;
}

/** The calendar day that has a (finite, whole) day number: the inverse of `dayNumber`. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + DAYS_TO_EPOCH;
  const cycle = Math.floor(shifted / DAYS_OF_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_OF_CYCLE;
  const leapDays =
    Math.floor(dayOfCycle / 1460) -
    Math.floor(dayOfCycle / 36_524) +
    Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const yearStart = 365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - yearStart;
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = yearOfCycle + cycle * YEARS_OF_CYCLE + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** A year as EDTF writes it: four digits, with `-` before year 0 and `Y` beyond four digits. */
export function printYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const signed = year < 0 ? `-${digits}` : digits;
  return digits.length > 4 ? `Y${signed}` : signed;
}

/** A day number as `2017-07-01`; `..` where it is infinite. */
export function printDay(number: number): string {
  if (!Number.isFinite(number)) return '..';
  const { year, month, day } = calendarDay(number);
  return `${printYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A number below 100 with two digits. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

import { calendarDay, printDay } from '../model/dates/calendar.ts';
import type { CalendarStep } from '../model/dates/calendar-steps.ts';
import type { DayRange } from '../model/dates/window.ts';
import { sayDate } from './dates.ts';

const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** A year: `2017`, `44 BC` for the year -43. */
function sayYear(year: number): string {
  return year <= 0 ? `${1 - year} BC` : String(year);
}

/** What stands at a step of an axis: `3 Jul`, `Jul`, `1990`; with the year where it is asked for. */
export function stepLabel({ unit }: CalendarStep, first: number, withYear: boolean): string {
  const { year, month, day } = calendarDay(first);
  if (unit === 'year') return sayYear(year);
  const name = shortMonths[month - 1] ?? '';
  const said = unit === 'month' ? name : `${day} ${name}`;
  return withYear ? `${said} ${sayYear(year)}` : said;
}

/** A day in words: `7 July 2017`. */
export function sayDay(day: number): string {
  return sayDate(printDay(day));
}

/** A period in words: `1 July to 10 August 2017`, `from 1 July 2017 on`. */
export function saySpan({ first, last }: DayRange): string {
  if (!Number.isFinite(first) && !Number.isFinite(last)) return 'all the time';
  if (!Number.isFinite(last)) return `from ${sayDay(first)} on`;
  if (!Number.isFinite(first)) return `until ${sayDay(last)}`;
  return joinDays(first, last, ' to ', sayDay);
}

/** The same, short: `1 Jul – 10 Aug 2017`. */
export function shortSpan({ first, last }: DayRange): string {
  if (!Number.isFinite(last)) return Number.isFinite(first) ? `${shortDay(first)} –` : '';
  if (!Number.isFinite(first)) return `– ${shortDay(last)}`;
  return joinDays(first, last, ' – ', shortDay);
}

function shortDay(day: number): string {
  return stepLabel({ unit: 'day', every: 1 }, day, true);
}

/** Of two days in one year the year is said once, and so is the month. */
function joinDays(
  first: number,
  last: number,
  between: string,
  say: (day: number) => string,
): string {
  if (first === last) return say(first);
  const one = calendarDay(first);
  const other = calendarDay(last);
  const [day = '', month = ''] = say(first).split(' ');
  if (one.year !== other.year) return `${say(first)}${between}${say(last)}`;
  if (one.month === other.month) return `${day}${between}${say(last)}`;
  return `${day} ${month}${between}${say(last)}`;
}

/** What the highest of some bins stands for: `up to 84 a month`, `up to 3 in 5 years`. */
export function sayHighest(count: number, { unit, every }: CalendarStep): string {
  const most = Math.max(1, Math.round(count));
  return every === 1 ? `up to ${most} a ${unit}` : `up to ${most} in ${every} ${unit}s`;
}

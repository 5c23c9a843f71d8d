import { calendarDay, dayNumber } from './calendar.ts';
import type { DayRange } from './window.ts';

/** So many days, weeks, months or years, counted from where the calendar counts them. */
export interface CalendarStep {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly every: number;
}

/** Steps by which an axis of time is cut, the finest first; beyond them come ever more years. */
const steps: readonly CalendarStep[] = [
  { unit: 'day', every: 1 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'year', every: 1 },
];

/** Days of a step, on the average of the 400 years after which the calendar repeats itself. */
const daysOf: Readonly<Record<CalendarStep['unit'], number>> = {
  day: 1,
  week: 7,
  month: 30.436875,
  year: 365.2425,
};

/** How long a step is, in days, on the average. */
export function daysOfStep({ unit, every }: CalendarStep): number {
  return daysOf[unit] * every;
}

/** The finest step of which at most so many cover a number of days. */
export function finestStep(days: number, most: number): CalendarStep {
  const fits = (step: CalendarStep): boolean => days <= daysOfStep(step) * most;
  const found = steps.find(fits);
  if (found) return found;
  for (let every = 5; ; every *= 10) {
    for (const step of [every, every * 2]) {
      if (fits({ unit: 'year', every: step })) return { unit: 'year', every: step };
    }
  }
}

/** The first day of the step in which a (finite, whole) day lies; weeks begin on Monday. */
export function stepStart({ unit, every }: CalendarStep, day: number): number {
  if (unit === 'day') return Math.floor(day / every) * every;
  // The first day of 1970 was a Thursday.
  if (unit === 'week') return Math.floor((day + 3) / (7 * every)) * 7 * every - 3;
  const { year, month } = calendarDay(day);
  if (unit === 'year') return dayNumber(Math.floor(year / every) * every, 1, 1);
  return dayNumber(year, Math.floor((month - 1) / every) * every + 1, 1);
}

/** The first day of the step after the one that begins on a day. */
export function nextStepStart({ unit, every }: CalendarStep, start: number): number {
  if (unit === 'day') return start + every;
  if (unit === 'week') return start + 7 * every;
  const { year, month } = calendarDay(start);
  if (unit === 'year') return dayNumber(year + every, 1, 1);
  const next = month - 1 + every;
  return dayNumber(year + Math.floor(next / 12), (next % 12) + 1, 1);
}

/** The first days of all steps that touch a period, in order, and the day after the last. */
export function stepEdges(step: CalendarStep, { first, last }: DayRange): readonly number[] {
  const edges = [stepStart(step, first)];
  for (let at = edges[0] ?? first; at <= last;) {
    at = nextStepStart(step, at);
    edges.push(at);
  }
  return edges;
}

import { beginsBy, best, contrary, endsFrom, overlaps, worst } from '../../model/dates/answers.ts';
import type { Likelihood } from '../../model/dates/answers.ts';
import type { Bounds } from '../../model/dates/bounds.ts';
import { calendarDay, printDay, printYear } from '../../model/dates/calendar.ts';
import { periodOf, periodsOf } from '../../model/dates/period.ts';
import type { DayRange } from '../../model/dates/window.ts';
import { readDate } from '../claim-dates.ts';
import { addValue, withoutTerm } from './edit.ts';
import { keyOf } from './keys.ts';
import { termOf } from './query.ts';
import type { Query, Term } from './query.ts';

/** Whether what may fall into the time asked for is kept too, or only what surely does. */
export type DatesReading = 'possibly' | 'certainly';

/** The reading of dates that a query asks for: `possibly` where it does not say. */
export function readingOfDates(query: Query): DatesReading {
  return termOf(query, 'dates')?.values[0] === 'certainly' ? 'certainly' : 'possibly';
}

/** A query in one of the two readings of dates; the usual one needs no term. */
export function withReading(query: Query, reading: DatesReading): Query {
  if (reading === readingOfDates(query)) return query;
  return reading === 'certainly'
    ? addValue(query, 'dates', 'certainly')
    : withoutTerm(query, 'dates');
}

/**
 * The time that a query asks for, from the first day of `after:` (or `during:`) to the last of
 * `before:` (or `during:`), infinite where one is missing; undefined where it asks for none.
 */
export function timeSpanOf(query: Query): DayRange | undefined {
  const after = periodOfTerm(termOf(query, 'after'));
  const before = periodOfTerm(termOf(query, 'before'));
  const during = periodOfTerm(termOf(query, 'during'));
  if (!after && !before && !during) return undefined;
  return {
    first: Math.max(after?.first ?? -Infinity, during?.first ?? -Infinity),
    last: Math.min(before?.last ?? Infinity, during?.last ?? Infinity),
  };
}

function periodOfTerm(term: Term | undefined): DayRange | undefined {
  const date = readDate(term?.values[0]);
  return date && periodOf(date);
}

/**
 * A query that asks for a time by `after:` and `before:`, in place of what it asked for; an infinite
 * end is left out, and so are both without a span. The same query where nothing changes.
 */
export function withTimeSpan(query: Query, span: DayRange | undefined): Query {
  const now = timeSpanOf(query);
  if (now?.first === span?.first && now?.last === span?.last) return query;
  const bare = (['after', 'before', 'during'] as const).reduce(
    (rest, key) => withoutTerm(rest, key, 'with'),
    query,
  );
  if (!span) return bare;
  const from = Number.isFinite(span.first) ? addValue(bare, 'after', writeDay(span.first)) : bare;
  return Number.isFinite(span.last) ? addValue(from, 'before', writeDay(span.last)) : from;
}

/** A day as EDTF has it: of a year that takes more than four digits only the year can be written. */
export function writeDay(day: number): string {
  const { year } = calendarDay(day);
  return Math.abs(year) > 9999 ? printYear(year) : printDay(day);
}

/** A query without anything that it asks about time. The same query where it asks nothing. */
export function withoutTime(query: Query): Query {
  const terms = query.terms.filter((term) => !isAboutTime(term));
  return terms.length === query.terms.length ? query : { ...query, terms };
}

function isAboutTime({ key }: Term): boolean {
  return keyOf(key).about === 'time';
}

const questions = { after: endsFrom, before: beginsBy, during: overlaps } as const;

/** How surely something falls into the time that a query asks for; certainly where it asks for none. */
export function timeTestOf(query: Query): (bounds: Bounds) => Likelihood {
  const tests = query.terms.flatMap(testOfTerm);
  return (bounds) => tests.map((test) => test(bounds)).reduce(worst, 'certainly');
}

function testOfTerm({ key, values, sense }: Term): readonly ((bounds: Bounds) => Likelihood)[] {
  const date = readDate(values[0]);
  if ((key !== 'after' && key !== 'before' && key !== 'during') || !date) return [];
  const periods = periodsOf(date);
  const ask = questions[key];
  const test = (bounds: Bounds): Likelihood =>
    periods.map((period) => ask(bounds, period)).reduce(best, 'not');
  return [sense === 'without' ? (bounds) => contrary(test(bounds)) : test];
}

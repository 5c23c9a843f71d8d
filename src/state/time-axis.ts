import { readDate } from '../graph/claim-dates.ts';
import { writeDay } from '../graph/query/time-span.ts';
import { periodOf } from '../model/dates/period.ts';
import type { DayRange } from '../model/dates/window.ts';
import type { View } from './view.ts';

/** The days of the timeline that a view asks for; nothing where it asks for none, or for no end. */
export function axisOf({ axis }: Pick<View, 'axis'>): DayRange | undefined {
  const date = readDate(axis);
  const period = date && periodOf(date);
  if (!period || !Number.isFinite(period.first) || !Number.isFinite(period.last)) return undefined;
  return period.last < period.first ? undefined : period;
}

/** Days of the timeline as a view has them. */
export function printAxis({ first, last }: DayRange): string {
  return `${writeDay(first)}/${writeDay(last)}`;
}

import { boundsOf } from '../../../src/model/dates/bounds.ts';
import type { Bounds } from '../../../src/model/dates/bounds.ts';
import type { DayOrder } from '../../../src/model/dates/order-constraints.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';

/** Items by id with their dates; '' for one without a date. */
export function items(dates: Readonly<Record<string, string>>): ReadonlyMap<string, Bounds> {
  return new Map(
    Object.entries(dates).map(([id, text]) => [id, boundsOf(text ? parseDate(text) : undefined)]),
  );
}

/** What a source says of the order of two items. */
export function order(item: string, is: DayOrder['is'], of: string, withinDays?: number): DayOrder {
  return withinDays === undefined ? { item, is, of } : { item, is, of, withinDays };
}

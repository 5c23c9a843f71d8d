import type { Bounds, Extent } from './bounds.ts';

/** What a source says of the order of two items without giving a date. */
export interface DayOrder {
  readonly item: string;
  readonly is: 'same-day' | 'after' | 'before';
  readonly of: string;
  /** For after and before: at most so many days lie between. */
  readonly withinDays?: number;
}

/** The day `low` is at most `gap` days after the day `high`. Days are numbered by `startOf`, `endOf`. */
export interface Constraint {
  readonly low: number;
  readonly high: number;
  readonly gap: number;
}

/** The number of the first day of the item that stands at an index. */
export function startOf(index: number): number {
  return 2 * index;
}

/** The number of the last day of the item that stands at an index. */
export function endOf(index: number): number {
  return 2 * index + 1;
}

/** The index of the item whose first or last day has a number. */
export function itemOf(day: number): number {
  return Math.floor(day / 2);
}

/**
 * Orders as constraints between first and last days, in whole days: what comes after begins on the
 * day when the other ends, or later, since two things may follow each other on one day. Orders of
 * items that are not there are left out.
 */
export function constraintsOf(
  items: ReadonlyMap<string, Bounds>,
  orders: readonly DayOrder[],
): readonly Constraint[] {
  const ids = [...items.keys()];
  const indices = new Map(ids.map((id, index) => [id, index]));
  const spans = ids.map((_, index) => atMost(startOf(index), endOf(index)));
  const between = orders.flatMap(({ item, is, of, withinDays }) => {
    const one = indices.get(item);
    const other = indices.get(of);
    const itsBounds = items.get(item);
    const otherBounds = items.get(of);
    if (one === undefined || other === undefined || one === other) return [];
    if (is === 'after') return follows(one, other, withinDays);
    if (is === 'before') return follows(other, one, withinDays);
    return sameDay(one, lastsLonger(itsBounds), other, lastsLonger(otherBounds));
  });
  return [...spans, ...between];
}

function atMost(low: number, high: number, gap = 0): Constraint {
  return { low, high, gap };
}

function follows(later: number, earlier: number, withinDays: number | undefined): Constraint[] {
  const order = atMost(endOf(earlier), startOf(later));
  if (withinDays === undefined) return [order];
  return [order, atMost(startOf(later), endOf(earlier), Math.max(0, withinDays))];
}

/** Whether something certainly lasts for more than one day, as it is dated. */
function lastsLonger(extent: Extent | undefined): boolean {
  return extent !== undefined && extent.endEarliest > extent.startLatest;
}

/** Both are on one day; what lasts longer has that day within it. */
function sameDay(
  one: number,
  oneIsLong: boolean,
  other: number,
  otherIsLong: boolean,
): Constraint[] {
  if (oneIsLong && otherIsLong) {
    return [atMost(startOf(one), endOf(other)), atMost(startOf(other), endOf(one))];
  }
  if (oneIsLong) return sameDay(other, otherIsLong, one, oneIsLong);
  if (otherIsLong) {
    return [atMost(startOf(other), startOf(one)), atMost(endOf(one), endOf(other))];
  }
  return [atMost(endOf(one), startOf(other)), atMost(endOf(other), startOf(one))];
}

import type { Likelihood } from '../../model/dates/answers.ts';
import type { Bounds, Extent } from '../../model/dates/bounds.ts';

/** Two dates so vague that they span more days than this say nothing about being close. */
const vaguestDays = 31;

/** Whether two things were going on on one day, as far as their dates tell. */
export function onSameDay(one: Bounds, other: Bounds): Likelihood {
  if (!extentsOf(one).some((a) => extentsOf(other).some((b) => shortestGap(a, b) === 0))) {
    return 'not';
  }
  return surelyWithin(one, other, 0) ? 'certainly' : 'possibly';
}

/** Whether one of two things began at most so many days after the other had ended. */
export function withinDays(one: Bounds, other: Bounds, days: number): Likelihood {
  if (!extentsOf(one).some((a) => extentsOf(other).some((b) => shortestGap(a, b) <= days))) {
    return 'not';
  }
  return surelyWithin(one, other, days) ? 'certainly' : 'possibly';
}

/** Whether a date tells so little that everything would be close to it. */
export function isVague({ startEarliest, endLatest }: Extent): boolean {
  return !(endLatest - startEarliest <= vaguestDays);
}

/** Whether one surely ended before the other began. */
export function surelyBefore(one: Bounds, other: Bounds): boolean {
  return (one.sure ?? one).endLatest < (other.sure ?? other).startEarliest;
}

/** A set of days is never sure to be close: nobody knows which of them it was, or it was on others too. */
function surelyWithin(one: Bounds, other: Bounds, days: number): boolean {
  const [a, b] = [one.sure ?? one, other.sure ?? other];
  if (a.parts !== undefined || b.parts !== undefined) return false;
  return longestGap(a, b) <= days;
}

function extentsOf(bounds: Bounds): readonly Extent[] {
  return bounds.parts ?? [bounds];
}

/** Days between the two if they were as close as their dates allow. */
function shortestGap(one: Extent, other: Extent): number {
  return Math.max(0, other.startEarliest - one.endLatest, one.startEarliest - other.endLatest);
}

/** Days between the two if they were as far apart as their dates allow. */
function longestGap(one: Extent, other: Extent): number {
  return Math.max(0, other.startLatest - one.endEarliest, one.startLatest - other.endEarliest);
}

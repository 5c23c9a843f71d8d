import { memberWindow } from './bounds.ts';
import type { EdtfDate, IntervalEnd } from './date.ts';
import { windowOf } from './window.ts';
import type { DayRange } from './window.ts';

/**
 * The periods that a date names when one asks for it: every day of `2017-07`, of `a/b` from the
 * first day of a to the last of b, of a set one period for each member. `~` and `?` change nothing:
 * who asks for "about 2017" asks for 2017.
 */
export function periodsOf(date: EdtfDate): readonly DayRange[] {
  switch (date.kind) {
    case 'point':
      return [windowOf(date)];
    case 'interval':
      return [{ first: edge(date.start, 'first'), last: edge(date.end, 'last') }];
    default:
      return date.members.map(memberWindow);
  }
}

/** The one period from the first day of a date to its last, holes included. */
export function periodOf(date: EdtfDate): DayRange {
  const periods = periodsOf(date);
  return {
    first: periods.reduce((first, period) => Math.min(first, period.first), Infinity),
    last: periods.reduce((last, period) => Math.max(last, period.last), -Infinity),
  };
}

function edge(end: IntervalEnd, side: keyof DayRange): number {
  if (typeof end === 'object') return windowOf(end)[side];
  return side === 'first' ? -Infinity : Infinity;
}

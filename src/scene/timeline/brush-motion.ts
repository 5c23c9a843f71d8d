import type { DayRange } from '../../model/dates/window.ts';
import { dayAtPlace } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

/** What of the brush a hand holds: an end, all of it, or nothing yet, where it draws a new one. */
export type Grip = 'first' | 'last' | 'body' | 'new';

/** Where a hand took hold, and what was chosen then. */
export interface Hold {
  readonly grip: Grip;
  readonly x: number;
  readonly span: DayRange | undefined;
}

/** Nearer than this to its end a brush is open: it goes on beyond what the axis shows. */
const edge = 3;

/** The period that a hand chooses which has moved to a place; undefined where it is all the time. */
export function brushTo(
  { grip, x, span }: Hold,
  to: number,
  scale: TimeScale,
): DayRange | undefined {
  const from = dayAtPlace(scale, x);
  const day = dayAtPlace(scale, to);
  const { first, last } = span ?? { first: -Infinity, last: Infinity };
  if (grip === 'body') {
    const by = Math.round(day - from);
    return { first: first + by, last: last + by };
  }
  if (grip === 'new') {
    return bounded(Math.floor(Math.min(from, day)), Math.floor(Math.max(from, day)), scale);
  }
  if (grip === 'first') {
    if (to <= scale.left + edge) return orAll({ first: -Infinity, last });
    return { first: Math.min(Math.round(day), last), last };
  }
  if (to >= scale.right - edge) return orAll({ first, last: Infinity });
  return { first, last: Math.max(Math.round(day) - 1, first) };
}

function bounded(first: number, last: number, scale: TimeScale): DayRange {
  const least = Math.ceil(scale.first);
  const most = Math.floor(scale.end);
  return {
    first: Math.min(most, Math.max(least, first)),
    last: Math.max(least, Math.min(most, last)),
  };
}

function orAll(span: DayRange): DayRange | undefined {
  return span.first === -Infinity && span.last === Infinity ? undefined : span;
}

/** The period with an end moved by some days, never beyond its other end; an open end moves from the axis' own. */
export function nudgeEnd(
  span: DayRange | undefined,
  end: 'first' | 'last',
  days: number,
  axis: DayRange,
): DayRange {
  const { first, last } = span ?? { first: -Infinity, last: Infinity };
  if (end === 'first') {
    const from = Number.isFinite(first) ? first : axis.first;
    return { first: Math.min(from + days, Number.isFinite(last) ? last : axis.last), last };
  }
  const from = Number.isFinite(last) ? last : axis.last;
  return { first, last: Math.max(from + days, Number.isFinite(first) ? first : axis.first) };
}

import type { DayRange } from '../../model/dates/window.ts';

/** Where days stand on an axis, in px. */
export interface TimeScale {
  /** The days that the axis shows, with the margins beside what it is for. */
  readonly first: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

/** What lies on the first or last day must not stick to the edge. */
const margin = 0.04;
const leastMargin = 0.6;

/** Puts the days of an axis between two places, with some room at both ends. */
export function makeScale(axis: DayRange, left: number, right: number): TimeScale {
  const days = axis.last + 1 - axis.first;
  const room = Math.max(leastMargin, days * margin);
  return { first: axis.first - room, end: axis.last + 1 + room, left, right };
}

/** Where a day begins, in px; infinite days stand at the ends. */
export function placeOfDay({ first, end, left, right }: TimeScale, day: number): number {
  const bounded = Math.min(end, Math.max(first, day));
  return round(left + ((bounded - first) / (end - first)) * (right - left));
}

/** Where a day begins, even beyond the ends of the axis. */
export function placeBeyond({ first, end, left, right }: TimeScale, day: number): number {
  return round(left + ((day - first) / (end - first)) * (right - left));
}

/** The day, with its fraction, at a place. */
export function dayAtPlace({ first, end, left, right }: TimeScale, x: number): number {
  return first + ((x - left) / Math.max(1, right - left)) * (end - first);
}

/** How many px a day takes. */
export function pixelsOfDay({ first, end, left, right }: TimeScale): number {
  return (right - left) / (end - first);
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** An axis cannot show less than some days. */
const fewestDays = 3;

/**
 * An axis that shows a share of what it did (below 1: closer), with a day kept in its place; never
 * more than everything there is and as much again.
 */
export function zoomAxis(axis: DayRange, share: number, about: number, whole: DayRange): DayRange {
  const days = axis.last - axis.first + 1;
  const all = (whole.last - whole.first + 1) * 2;
  const wanted = Math.max(fewestDays, Math.min(all, Math.round(days * share)));
  if (wanted === days) return axis;
  const place = Math.max(0, Math.min(1, (about - axis.first) / days));
  const first = Math.round(about - place * wanted);
  return { first, last: first + wanted - 1 };
}

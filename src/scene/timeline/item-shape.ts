import type { ItemDays } from '../../graph/timeline/timeline.ts';
import { placeBeyond, placeOfDay } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

/** A day is a point; what lasts, or is not known to the day, is a bar whose ends fade as far as they may be. */
export interface ItemShape {
  readonly kind: 'point' | 'bar';
  /** A bar's ends; a point's middle, twice. Whole px, so that the pieces of a bar join. */
  readonly from: number;
  readonly to: number;
  /** How far it fades, from its ends inwards. */
  readonly fadeIn: number;
  readonly fadeOut: number;
}

/** A bar that is shorter cannot be seen to fade. */
const shortestFading = 14;
const shortestBar = 6;
/** How far something fades towards a side of which nothing is known, or that has no end. */
const tail = 44;

/** The shape of an item on an axis; undefined where it has no date. */
export function itemShape(days: ItemDays, scale: TimeScale): ItemShape | undefined {
  const { startEarliest, startLatest, endEarliest, endLatest } = days;
  const known = [startEarliest, startLatest, endEarliest, endLatest].filter(
    (day) => day !== undefined,
  );
  if (known.length === 0) return undefined;
  const [first] = known;
  if (known.length === 4 && known.every((day) => day === first)) return pointOn(first ?? 0, scale);
  const from = leftEnd(days, scale);
  const to = rightEnd(days, scale);
  const isFirm = known.length === 4 && startEarliest === startLatest && endEarliest === endLatest;
  if (isFirm) {
    const [start, end] = widened(from, to, shortestBar);
    return { kind: 'bar', from: start, to: end, fadeIn: 0, fadeOut: 0 };
  }
  return fadingBar(from, to, solidFrom(days, from, scale), solidTo(days, to, scale));
}

function pointOn(day: number, scale: TimeScale): ItemShape {
  const middle = Math.round(placeBeyond(scale, day + 0.5));
  return { kind: 'point', from: middle, to: middle, fadeIn: 0, fadeOut: 0 };
}

/** Without any start it has been going on for ever; with a latest one it began at some time before. */
function leftEnd({ startEarliest, startLatest }: ItemDays, scale: TimeScale): number {
  if (startEarliest !== undefined) return placeOfDay(scale, startEarliest);
  if (startLatest === undefined) return scale.left;
  return Math.max(scale.left, placeOfDay(scale, startLatest + 1) - tail);
}

function rightEnd({ endEarliest, endLatest }: ItemDays, scale: TimeScale): number {
  if (endLatest !== undefined) return placeOfDay(scale, endLatest + 1);
  if (endEarliest === undefined) return scale.right;
  return Math.min(scale.right, placeOfDay(scale, endEarliest) + tail);
}

function solidFrom(
  { startEarliest, startLatest }: ItemDays,
  from: number,
  scale: TimeScale,
): number {
  if (startLatest !== undefined) return placeOfDay(scale, startLatest);
  return startEarliest === undefined ? from + tail : from;
}

function solidTo({ endEarliest, endLatest }: ItemDays, to: number, scale: TimeScale): number {
  if (endEarliest !== undefined) return placeOfDay(scale, endEarliest + 1);
  return endLatest === undefined ? to - tail : to;
}

/**
 * What surely goes on between two ends is solid there, and fades as far as its ends may be. Of one day
 * somewhere within a bar nothing is sure: a third fades at each side.
 */
function fadingBar(from: number, to: number, solidStart: number, solidEnd: number): ItemShape {
  const [start, end] = widened(from, to, shortestFading);
  const isWide = to - from >= shortestFading;
  const third = Math.round((end - start) / 3);
  const hasCore = isWide && solidStart <= solidEnd;
  return {
    kind: 'bar',
    from: start,
    to: end,
    fadeIn: hasCore ? Math.min(end - start, Math.max(0, Math.round(solidStart - from))) : third,
    fadeOut: hasCore ? Math.min(end - start, Math.max(0, Math.round(to - solidEnd))) : third,
  };
}

function widened(from: number, to: number, least: number): readonly [number, number] {
  const missing = Math.max(0, least - (to - from)) / 2;
  return [Math.round(from - missing), Math.round(to + missing)];
}

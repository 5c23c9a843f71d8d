import { eachOf, oneOf } from './bounds.ts';
import type { Extent, Reading } from './bounds.ts';

/**
 * What is left of a reading when start and end must lie in narrower windows: of `[..]` the
 * alternatives that still can be. Undefined where nothing is left; the same object where nothing
 * changes. The windows lie within the reading's own.
 */
export function fitReading(reading: Reading, windows: Extent): Reading | undefined {
  if (isNowhere(windows)) return undefined;
  if (reading.parts === undefined) return sameExtent(reading, windows) ? reading : windows;
  if (reading.holds === 'each') return fitEach(reading, reading.parts, windows);
  const parts = reading.parts.map((part) => clip(part, windows)).filter((part) => !isNowhere(part));
  if (parts.length === 0) return undefined;
  if (
    parts.length === reading.parts.length &&
    parts.every((part, at) => part === reading.parts?.[at])
  ) {
    return reading;
  }
  return oneOf(parts);
}

function fitEach(reading: Reading, given: readonly Extent[], windows: Extent): Reading {
  if (sameExtent(reading, windows)) return reading;
  const { startEarliest, endLatest } = windows;
  const whole = { startEarliest, startLatest: endLatest, endEarliest: startEarliest, endLatest };
  const parts = given.map((part) => clip(part, whole));
  return { ...eachOf(parts), ...windows };
}

function clip(part: Extent, windows: Extent): Extent {
  const startEarliest = Math.max(part.startEarliest, windows.startEarliest);
  const endLatest = Math.min(part.endLatest, windows.endLatest);
  const clipped = {
    startEarliest,
    startLatest: Math.min(part.startLatest, windows.startLatest, endLatest),
    endEarliest: Math.max(part.endEarliest, windows.endEarliest, startEarliest),
    endLatest,
  };
  return sameExtent(part, clipped) ? part : clipped;
}

/** Whether no day is left for the start or the end. */
function isNowhere(extent: Extent): boolean {
  return extent.startEarliest > extent.startLatest || extent.endEarliest > extent.endLatest;
}

/** Whether two extents have the same four days. */
export function sameExtent(one: Extent, other: Extent): boolean {
  return (
    one.startEarliest === other.startEarliest &&
    one.startLatest === other.startLatest &&
    one.endEarliest === other.endEarliest &&
    one.endLatest === other.endLatest
  );
}

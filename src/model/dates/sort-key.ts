import type { Extent } from './bounds.ts';

/** Lifts every day that can be written above zero. */
const BIAS = 500_000_000_000_000;
const DIGITS = 16;

/**
 * A text by which claims sort in order of time with plain `<`: by the first day that is known of
 * them, then by their last possible day (so that "1 July" comes before "July"), then by the time of
 * day as written. What has no known day comes last.
 */
export function sortKey(extent: Extent, time = ''): string {
  const { startEarliest, startLatest, endEarliest, endLatest } = extent;
  const known = [startEarliest, startLatest, endEarliest, endLatest].find(Number.isFinite);
  return `${digits(known ?? Infinity)} ${digits(endLatest)} ${time}`;
}

function digits(day: number): string {
  if (day === Infinity) return '9'.repeat(DIGITS);
  return day === -Infinity ? '0'.repeat(DIGITS) : String(day + BIAS).padStart(DIGITS, '0');
}

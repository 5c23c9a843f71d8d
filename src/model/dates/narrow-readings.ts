import type { Extent, Reading } from './bounds.ts';
import { fitReading, sameExtent } from './fit-reading.ts';
import { endOf, itemOf, startOf } from './order-constraints.ts';
import type { Constraint } from './order-constraints.ts';
import { linksOf, tighten } from './tighten.ts';
import type { Links, Tightened } from './tighten.ts';

/** Readings after narrowing, and what cannot be. */
export interface Narrowed {
  readonly readings: readonly Reading[];
  /** By the index of what cannot be, the indices of the items that together rule it out. */
  readonly impossible: ReadonlyMap<number, readonly number[]>;
}

/** Each further round drops further alternatives; to stop early is never wrong, only less narrow. */
const MOST_ROUNDS = 20;

/**
 * Narrows readings by constraints to a fixpoint. One round is enough but where it rules out
 * alternatives of `[..]`, which narrows the others again. What cannot be stays as it was.
 */
export function narrowReadings(
  given: readonly Reading[],
  constraints: readonly Constraint[],
): Narrowed {
  const downwards = linksOf(2 * given.length, constraints, 'high');
  const upwards = linksOf(2 * given.length, constraints, 'low');
  let narrowed: Narrowed = { readings: given, impossible: new Map() };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = narrowed.readings;
    narrowed = narrowOnce(before, downwards, upwards);
    if (!narrowed.readings.some((reading, at) => choiceNarrowed(reading, before[at]))) break;
  }
  return narrowed;
}

function narrowOnce(given: readonly Reading[], downwards: Links, upwards: Links): Narrowed {
  const latest = tighten(
    given.flatMap(({ startLatest, endLatest }) => [startLatest, endLatest]),
    downwards,
  );
  const earliest = tighten(
    given.flatMap(({ startEarliest, endEarliest }) => [0 - startEarliest, 0 - endEarliest]),
    upwards,
  );
  const impossible = new Map<number, readonly number[]>();
  const readings = given.map((reading, index) => {
    const windows = windowsAt(index, earliest, latest);
    const fitted = fitReading(reading, windows);
    if (fitted === undefined) impossible.set(index, originsAt(index, windows, earliest, latest));
    return fitted ?? reading;
  });
  return { readings, impossible };
}

function windowsAt(index: number, earliest: Tightened, latest: Tightened): Extent {
  return {
    startEarliest: 0 - (earliest.limits[startOf(index)] ?? Infinity),
    startLatest: latest.limits[startOf(index)] ?? Infinity,
    endEarliest: 0 - (earliest.limits[endOf(index)] ?? Infinity),
    endLatest: latest.limits[endOf(index)] ?? Infinity,
  };
}

/** The items whose own dates set the limits that leave nothing. */
function originsAt(
  index: number,
  windows: Extent,
  earliest: Tightened,
  latest: Tightened,
): readonly number[] {
  const noStart = windows.startEarliest > windows.startLatest;
  const noEnd = windows.endEarliest > windows.endLatest;
  const both = [startOf(index), endOf(index)];
  const days = noStart ? both.slice(0, 1) : noEnd ? both.slice(1) : both;
  const origins = days.flatMap((day) => [earliest.origins[day] ?? day, latest.origins[day] ?? day]);
  const itsAlternatives = noStart || noEnd ? [] : [index];
  return [...new Set([...origins.map(itemOf), ...itsAlternatives])];
}

function choiceNarrowed(reading: Reading, before: Reading | undefined): boolean {
  return before?.holds === 'one' && !sameExtent(reading, before);
}

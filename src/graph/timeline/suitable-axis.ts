import type { DayRange } from '../../model/dates/window.ts';

/** Of so many, one may be left out; with fewer, each is worth its place. */
const oneIn = 25;
const fewest = 5;
/** What is left out must free as much: three quarters of the axis. */
const shareLeft = 0.25;

/** From the first day of any of some periods to the last; ends that are open do not count. */
export function wholeAxis(periods: readonly DayRange[]): DayRange | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const period of periods) {
    for (const day of [period.first, period.last]) {
      if (!Number.isFinite(day)) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first > last ? undefined : { first, last };
}

/**
 * The whole, without the few at its ends that lie so far from the rest that these would share a
 * quarter of the axis or less.
 */
export function suitableAxis(periods: readonly DayRange[]): DayRange | undefined {
  const whole = wholeAxis(periods);
  if (!whole || periods.length < fewest) return whole;
  const most = Math.max(1, Math.floor(periods.length / oneIn));
  const firsts = sorted(periods.map(({ first, last }) => (Number.isFinite(first) ? first : last)));
  const lasts = sorted(periods.map(({ first, last }) => (Number.isFinite(last) ? last : first)));
  let best = whole;
  for (let early = 0; early <= most; early++) {
    for (const late of [0, most - early]) {
      const first = firsts[early] ?? whole.first;
      const last = lasts[lasts.length - 1 - late] ?? whole.last;
      if (last > first && last - first < best.last - best.first) best = { first, last };
    }
  }
  return best.last - best.first <= shareLeft * (whole.last - whole.first) ? best : whole;
}

function sorted(days: readonly number[]): readonly number[] {
  return [...Float64Array.from(days.filter(Number.isFinite)).sort()];
}

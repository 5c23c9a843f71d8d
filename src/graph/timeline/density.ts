import { finestStep, stepEdges } from '../../model/dates/calendar-steps.ts';
import type { DayRange } from '../../model/dates/window.ts';
import type { TimeEvent } from './time-events.ts';
import type { Density } from './timeline.ts';

/** More steps would be thinner than what can be told apart on a screen. */
const mostSteps = 160;

/**
 * How much there is in each step of an axis. What may lie in several steps counts in each by its
 * share of days, so that all of it together counts as one.
 */
export function densityOf(events: readonly TimeEvent[], axis: DayRange): Density {
  const step = finestStep(axis.last - axis.first + 1, mostSteps);
  const edges = stepEdges(step, axis);
  const zeros = (): number[] => edges.slice(1).map(() => 0);
  const counts = { contact: zeros(), accord: zeros(), dispute: zeros() };
  for (const { lane, days } of events) if (days) spread(days, axis, edges, counts[lane]);
  return { step, edges, counts };
}

function spread(days: DayRange, axis: DayRange, edges: readonly number[], counts: number[]): void {
  const all = days.last - days.first + 1;
  // Of what goes on without end there is one on each day: it fills what is shown of it.
  const first = Math.max(days.first, axis.first);
  const end = Math.min(days.last, axis.last) + 1;
  const total = Number.isFinite(all) ? all : end - first;
  for (let at = placeOf(first, edges); at < counts.length; at++) {
    const from = Math.max(first, edges[at] ?? 0);
    const to = Math.min(end, edges[at + 1] ?? 0);
    if (to <= from) break;
    counts[at] = (counts[at] ?? 0) + (to - from) / total;
  }
}

/** The number of the step in which a day lies. */
function placeOf(day: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}

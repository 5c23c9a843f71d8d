import { daysOfStep, finestStep } from '../../model/dates/calendar-steps.ts';
import type { DayRange } from '../../model/dates/window.ts';

/** A window that nobody chose shows a twelfth of the axis; one crossing takes at most so many steps. */
const windows = 12;
const mostSteps = 60;

/**
 * Where playing begins: with the window that is chosen; with one of the same width at the beginning
 * where it stands at the end; where none is chosen, with the first step of those that suit the axis.
 */
export function playFrom(span: DayRange | undefined, axis: DayRange): DayRange {
  const width = widthOf(span, axis);
  const isChosen = span && span.last - span.first + 1 === width;
  if (isChosen && span.last < axis.last && span.first >= axis.first) return span;
  return { first: axis.first, last: axis.first + width - 1 };
}

function widthOf(span: DayRange | undefined, axis: DayRange): number {
  const days = axis.last - axis.first + 1;
  const chosen = span ? span.last - span.first + 1 : Infinity;
  if (chosen < days) return chosen;
  return Math.max(1, Math.min(days, Math.round(daysOfStep(finestStep(days, windows)))));
}

/** The window one step on; undefined where it has come to the end of the axis. */
export function playOn(window: DayRange, axis: DayRange): DayRange | undefined {
  if (window.last >= axis.last) return undefined;
  const width = window.last - window.first + 1;
  const step = Math.round(daysOfStep(finestStep(axis.last - axis.first + 1, mostSteps)));
  const by = Math.max(1, Math.min(step, width, axis.last - window.last));
  return { first: window.first + by, last: window.last + by };
}

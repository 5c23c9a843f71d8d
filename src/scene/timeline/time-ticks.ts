import { calendarDay } from '../../model/dates/calendar.ts';
import {
  daysOfStep,
  finestStep,
  nextStepStart,
  stepStart,
} from '../../model/dates/calendar-steps.ts';
import type { CalendarStep } from '../../model/dates/calendar-steps.ts';
import { stepLabel } from '../../words/time-axis.ts';
import type { TextStyle } from '../font-stacks.ts';
import { measureText } from '../measure-text.ts';
import { pixelsOfDay, placeBeyond } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

/** A line across the lanes, and what stands beside it. */
export interface TimeTick {
  readonly day: number;
  readonly x: number;
  /** Empty where there is no room. */
  readonly label: string;
}

/** How the days of an axis are written. */
const tickStyle: TextStyle = { family: 'condensed', weight: 400, size: 11 };

const leastGap = 58;
const labelRoom = 14;

/** The step whose lines stand far enough apart to be told. */
function stepOfScale(scale: TimeScale): CalendarStep {
  const most = Math.max(1, Math.floor((scale.right - scale.left) / leastGap));
  return finestStep(scale.end - scale.first, most);
}

/** Lines at the beginning of each step; the first says its year, and each after a new year does. */
export function timeTicks(scale: TimeScale): readonly TimeTick[] {
  const step = stepOfScale(scale);
  const ticks: TimeTick[] = [];
  let year: number | undefined;
  let free = -Infinity;
  let day = stepStart(step, Math.ceil(scale.first));
  if (day < scale.first) day = nextStepStart(step, day);
  for (; day < scale.end; day = nextStepStart(step, day)) {
    const x = placeBeyond(scale, day);
    const now = calendarDay(day).year;
    const label = fitting(stepLabel(step, day, now !== year), x, free, scale);
    if (label !== '') {
      year = now;
      free = x + measureText(label, tickStyle) + labelRoom;
    }
    ticks.push({ day, x, label });
  }
  return ticks;
}

function fitting(label: string, x: number, free: number, { right }: TimeScale): string {
  return x < free || x + measureText(label, tickStyle) > right ? '' : label;
}

/** By how many days an arrow moves an end of the brush: one day; a step of the axis where days are too fine to be seen. */
export function nudgeOf(scale: TimeScale): number {
  if (pixelsOfDay(scale) >= 0.5) return 1;
  return Math.max(1, Math.round(daysOfStep(stepOfScale(scale)) / 4));
}

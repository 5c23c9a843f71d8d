import type { DatePoint, EdtfDate, IntervalEnd } from './date.ts';

/** How exact a date is, the finest first. */
export const PRECISIONS = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'unknown',
] as const;

/** How exact a date is: `2017-07-XX` is as exact as `2017-07`, a month. */
export type Precision = (typeof PRECISIONS)[number];

/** How exact a date is; of an interval or a set, its least exact date. Open ends do not count. */
export function precisionOf(date: EdtfDate): Precision {
  switch (date.kind) {
    case 'point':
      return precisionOfPoint(date);
    case 'interval':
      return coarsest([date.start, date.end]);
    default:
      return coarsest(
        date.members.flatMap((member) =>
          member.kind === 'point' ? [member] : [member.from, member.to],
        ),
      );
  }
}

function precisionOfPoint({ maskedDigits, month, day }: DatePoint): Precision {
  if (maskedDigits > 0) {
    if (maskedDigits === 4) return 'unknown';
    return maskedDigits === 1 ? 'decade' : 'century';
  }
  if (month === undefined || month === 'XX') return 'year';
  if (month > 12) return 'season';
  return day === undefined || day === 'XX' ? 'month' : 'day';
}

function coarsest(ends: readonly (IntervalEnd | undefined)[]): Precision {
  const points = ends.filter((end) => typeof end === 'object');
  if (points.length === 0) return 'unknown';
  const ranks = points.map((point) => PRECISIONS.indexOf(precisionOfPoint(point)));
  return PRECISIONS[Math.max(...ranks)] ?? 'unknown';
}

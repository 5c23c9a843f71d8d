import type { CalendarStep } from '../../model/dates/calendar-steps.ts';
import type { Likelihood } from '../../model/dates/answers.ts';
import type { DayRange } from '../../model/dates/window.ts';
import type { MeetingForm } from '../../model/vocabulary.ts';
import type { Question } from '../answer.ts';
import type { Mention } from '../sheet.ts';
import type { Vouching } from '../vouching.ts';

/** The families of what happens in time; ties last, and have no lane. */
export const lanes = ['contact', 'accord', 'dispute'] as const;

export type Lane = (typeof lanes)[number];

/** What is asked of a timeline. */
export interface TimelineRequest {
  /** Its query is taken without its terms about time, which only say what falls inside. */
  readonly question: Question;
  /** At most so many items are told one by one, the strongest first. */
  readonly most: number;
  /** The days to be shown; where absent, those that suit what there is. */
  readonly axis?: DayRange | undefined;
}

/** Between which days something began and ended: absent where nobody knows, or it goes on. */
export interface ItemDays {
  readonly startEarliest?: number;
  readonly startLatest?: number;
  readonly endEarliest?: number;
  readonly endLatest?: number;
}

/** A meeting, an act, or a stage of an agreement, as a point or a span of time. */
export interface TimelineItem extends Vouching, ItemDays {
  /** Its id, or its address where it has none. */
  readonly id: string;
  /** What is selected with it: first the id that is inspected, then the lines that it draws. */
  readonly selects: readonly string[];
  readonly lane: Lane;
  readonly sort: 'meeting' | 'relation' | 'agreement' | 'stage';
  /** A relation's kind, or a stage's; `meeting` or `agreement` otherwise. */
  readonly kind: string;
  readonly form?: MeetingForm;
  /** Of a meeting or an agreement. */
  readonly title?: string;
  /** Who acts, or takes part; and at whom. The first of them. */
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
  /** The date as it is written (EDTF). */
  readonly when?: string;
  /** Whether what sources say of order leaves less than the written date. */
  readonly narrowed: boolean;
  /** Whether its date is written with `~`, or with `?`. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** How surely it falls into the time that the query asks for. */
  readonly inside: Likelihood;
}

/** How much there is in each step of an axis; what may lie in several counts in each by its share. */
export interface Density {
  readonly step: CalendarStep;
  /** First days of the steps, and the day after the last. */
  readonly edges: readonly number[];
  readonly counts: Readonly<Record<Lane, readonly number[]>>;
}

/** What happened when: a bounded plain value. */
export interface Timeline {
  /** From the first day of anything dated to the last; absent where nothing is. */
  readonly whole?: DayRange;
  /** The days that are shown: those asked for, or the whole without what lies far from the rest. */
  readonly axis?: DayRange;
  /** Within the axis, in order of time. */
  readonly items: readonly TimelineItem[];
  /** How much is within the axis in each lane, told one by one or not. */
  readonly counts: Readonly<Record<Lane, number>>;
  /** How much is within the axis, and not among the items. */
  readonly more: number;
  readonly density?: Density;
  /** How much lies before the axis, and behind it. */
  readonly earlier: number;
  readonly later: number;
  /** How much has no date, and the first of it. */
  readonly undatedCount: number;
  readonly undated: readonly TimelineItem[];
}

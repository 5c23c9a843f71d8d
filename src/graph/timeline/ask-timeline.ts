import type { DayRange } from '../../model/dates/window.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Desk } from '../ask.ts';
import { mentioner } from '../inspect/mentions.ts';
import { lookUpValues } from '../known-values.ts';
import { pickFirst } from '../pick-first.ts';
import { printQuery } from '../query/print.ts';
import type { Query } from '../query/query.ts';
import { timeTestOf, withoutTime } from '../query/time-span.ts';
import { select } from '../select.ts';
import { densityOf } from './density.ts';
import { suitableAxis, wholeAxis } from './suitable-axis.ts';
import { listTimeEvents } from './time-events.ts';
import type { TimeEvent } from './time-events.ts';
import type { Timeline, TimelineItem, TimelineRequest } from './timeline.ts';
import { timelineItem } from './timeline-item.ts';

/** Undated items that are told one by one; more nobody reads beside a timeline. */
const mostUndated = 200;

const known = new WeakMap<ArchiveIndex, readonly TimeEvent[]>();

/** What happens in an archive does not hang on the question: it is listed once. */
function eventsOf(index: ArchiveIndex): readonly TimeEvent[] {
  const events = known.get(index) ?? listTimeEvents(index);
  known.set(index, events);
  return events;
}

/** What happened when, of what a query keeps but for its terms about time. */
export function askTimeline(desk: Desk, request: TimelineRequest): Timeline {
  const { question, most } = request;
  const { shown, undated, ...told } = surveyFor(desk, request);
  const tell = teller(desk, request);
  const chosen = new Set(question.selected);
  const picked = pickFirst(shown, most, (one, other) => compareStrength(one, other, chosen));
  return {
    ...told,
    items: [...picked].sort(compareTime).map(tell),
    more: shown.length - picked.length,
    undatedCount: undated.length,
    undated: undated.slice(0, mostUndated).map(tell),
  };
}

/** What a timeline tells whatever time is asked for, and what is shown on its axis. */
type Survey = Pick<Timeline, 'whole' | 'axis' | 'density' | 'counts' | 'earlier' | 'later'> & {
  readonly shown: readonly TimeEvent[];
  readonly undated: readonly TimeEvent[];
};

const surveyed = new WeakMap<ArchiveIndex, { readonly key: string; readonly survey: Survey }>();

/** The last survey is kept: while a hand moves the brush, only what lies inside it changes. */
function surveyFor(desk: Desk, { question, axis }: TimelineRequest): Survey {
  const query = withoutTime(question.query);
  const key = `${printQuery(query)} ${axis?.first}/${axis?.last}`;
  const last = surveyed.get(desk.index);
  if (last?.key === key) return last.survey;
  const survey = surveyOf(keptEvents(desk, query), axis);
  surveyed.set(desk.index, { key, survey });
  return survey;
}

function surveyOf(events: readonly TimeEvent[], asked: DayRange | undefined): Survey {
  const periods = events.flatMap(({ days }) => days ?? []);
  const whole = wholeAxis(periods);
  const axis = asked ?? suitableAxis(periods);
  const shown = axis ? events.filter(({ days }) => days && touches(days, axis)) : [];
  return {
    ...(whole ? { whole } : {}),
    ...(axis ? { axis, density: densityOf(shown, axis) } : {}),
    counts: {
      contact: countIn(shown, 'contact'),
      accord: countIn(shown, 'accord'),
      dispute: countIn(shown, 'dispute'),
    },
    earlier: axis ? events.filter(({ days }) => days && days.last < axis.first).length : 0,
    later: axis ? events.filter(({ days }) => days && days.first > axis.last).length : 0,
    shown,
    undated: events.filter(({ days }) => days === undefined),
  };
}

function keptEvents({ index, queries }: Desk, asked: Query): readonly TimeEvent[] {
  const { query } = lookUpValues(asked, index, queries);
  const { kept } = select(query, index, queries);
  return eventsOf(index).filter(({ row }) => kept[row] === 1);
}

function teller(desk: Desk, { question }: TimelineRequest): (event: TimeEvent) => TimelineItem {
  const { records } = desk.index;
  const context = { records, mention: mentioner(records, desk.findMark) };
  const projection = desk.projectionOf(question.group);
  const isInside = timeTestOf(question.query);
  return (event) => timelineItem(event, context, projection, isInside(event.bounds));
}

function touches(days: DayRange, axis: DayRange): boolean {
  return days.first <= axis.last && days.last >= axis.first;
}

function countIn(events: readonly TimeEvent[], lane: TimeEvent['lane']): number {
  return events.reduce((sum, event) => sum + (event.lane === lane ? 1 : 0), 0);
}

/** What is selected comes first, then what is strongest. */
function compareStrength(one: TimeEvent, other: TimeEvent, chosen: ReadonlySet<string>): number {
  return (
    Number(chosen.has(other.entry.id)) - Number(chosen.has(one.entry.id)) ||
    one.rank - other.rank ||
    one.row - other.row
  );
}

function compareTime(
  { days: one, row }: TimeEvent,
  { days: other, row: otherRow }: TimeEvent,
): number {
  if (!one || !other) return row - otherRow;
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  if (one.last !== other.last) return one.last < other.last ? -1 : 1;
  return row - otherRow;
}

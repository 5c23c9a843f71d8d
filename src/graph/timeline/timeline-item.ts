import type { Likelihood } from '../../model/dates/answers.ts';
import { boundsOf } from '../../model/dates/bounds.ts';
import type { Bounds } from '../../model/dates/bounds.ts';
import { readDate } from '../claim-dates.ts';
import { formOf } from '../delegation.ts';
import { present, whenOf } from '../inspect/statement-of.ts';
import type { StatementContext } from '../inspect/statement-of.ts';
import type { Projection } from '../projection.ts';
import type { TimeEvent } from './time-events.ts';
import type { ItemDays, TimelineItem } from './timeline.ts';

/** Of a crowd, the first are named. */
const mostNamed = 6;

/** What one event of a timeline is, in plain values. */
export function timelineItem(
  event: TimeEvent,
  context: StatementContext,
  projection: Projection,
  inside: Likelihood,
): TimelineItem {
  const { row, lane, bounds, vouching } = event;
  const content = contentOf(event, context);
  const { when = '' } = content;
  return {
    ...vouching,
    ...knownDays(bounds),
    ...content,
    selects: [content.selected, ...linesOf(row, event, projection)],
    lane,
    narrowed: isNarrowed(bounds, content.when),
    approximate: /[~%]/u.test(when),
    uncertain: /[?%]/u.test(when),
    inside,
  };
}

type Content = Pick<
  TimelineItem,
  'id' | 'sort' | 'kind' | 'form' | 'title' | 'from' | 'to' | 'when'
> & {
  readonly selected: string;
};

function contentOf({ entry, stage }: TimeEvent, context: StatementContext): Content {
  const name = (all: readonly Parameters<typeof context.mention>[0][]) =>
    all.slice(0, mostNamed).map(context.mention);
  switch (entry.sort) {
    case 'meeting': {
      const { id, title = id, when, participants } = entry.record;
      const from = name(participants.map(({ actor }) => actor));
      const form = formOf(entry.record);
      return {
        id,
        selected: id,
        sort: 'meeting',
        kind: 'meeting',
        form,
        title,
        from,
        to: [],
        ...present({ when }),
      };
    }
    case 'agreement': {
      const { id, title, parties } = entry.record;
      const from = name(parties.map(({ actor }) => actor));
      const own = { selected: id, title, from, to: [] };
      const when = stage?.when ?? entry.record.when;
      if (!stage) return { id, sort: 'agreement', kind: 'agreement', ...own, ...present({ when }) };
      const number = entry.record.stages.indexOf(stage) + 1;
      const address = stage.id ?? `${id}.${stage.kind}.${number}`;
      return { id: address, sort: 'stage', kind: stage.kind, ...own, ...present({ when }) };
    }
    case 'relation': {
      const { kind, from, to } = entry.record;
      const when = whenOf(entry.record, context);
      const ends = { from: name(from), to: name(to) };
      return {
        id: entry.id,
        selected: entry.id,
        sort: 'relation',
        kind,
        ...ends,
        ...present({ when }),
      };
    }
    case 'affiliation':
      throw new TypeError(`An affiliation holds and does not happen: ${entry.id}.`);
  }
}

/** The lines that a relation draws, by which the picture shows it. */
function linesOf(
  row: number,
  { entry }: TimeEvent,
  { strokes, lines }: Projection,
): readonly string[] {
  if (entry.sort !== 'relation') return [];
  const numbers = strokes.items.slice(strokes.starts[row], strokes.starts[row + 1]);
  return [...numbers].flatMap((number) => lines[number]?.id ?? []);
}

function knownDays({ startEarliest, startLatest, endEarliest, endLatest }: Bounds): ItemDays {
  const days = { startEarliest, startLatest, endEarliest, endLatest };
  const known = Object.entries(days).filter(([, day]) => Number.isFinite(day));
  return Object.fromEntries(known);
}

function isNarrowed(bounds: Bounds, when: string | undefined): boolean {
  const written = boundsOf(readDate(when));
  return (
    written.startEarliest !== bounds.startEarliest ||
    written.startLatest !== bounds.startLatest ||
    written.endEarliest !== bounds.endEarliest ||
    written.endLatest !== bounds.endLatest
  );
}

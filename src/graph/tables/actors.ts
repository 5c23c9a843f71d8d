import { UNKNOWN_BOUNDS } from '../../model/dates/bounds.ts';
import type { Id } from '../../model/dossier.ts';
import { actingKinds, heldTies } from '../affiliations.ts';
import type { Mark } from '../answer.ts';
import { isOccasion } from '../delegation.ts';
import { actorOf } from '../records.ts';
import type { StatementEntry } from '../statements.ts';
import type { Kept } from './kept.ts';
import { mentionsCell, numberCell, textCell, wordCell } from './make-cells.ts';
import { Spans, workedOutOnce } from './spans.ts';
import { tableList } from './table-list.ts';

interface ActorRow {
  readonly mark: Mark;
  /** Meetings at which it possibly was. */
  readonly possible: number;
  /** Lines that lead to it. */
  readonly lines: number;
  /** From when to when. */
  readonly spans: () => Spans;
}

const places: ReadonlySet<string> = new Set(['meeting', 'agreement', 'place']);

/** Every actor that is shown: who it is, how often it met somebody, and when. */
export const actors = tableList({
  id: 'actors',
  sort: '-meetings',
  rowsOf: actorRows,
  selectOf: ({ mark }: ActorRow) => mark.id,
  columns: [
    {
      id: 'name',
      sort: 'mentions',
      usual: true,
      of: ({ mark }, { mention }) => mentionsCell([mark.id], mention),
    },
    { id: 'kind', sort: 'word', usual: true, of: ({ mark }) => wordCell('kind', mark.kind) },
    { id: 'country', sort: 'word', usual: true, of: ({ mark }) => wordCell('country', mark.code) },
    {
      id: 'acts-for',
      sort: 'mentions',
      usual: true,
      of: ({ mark }, { mention, desk }) => {
        const held = heldTies(desk.index.ties, mark.id, actingKinds, UNKNOWN_BOUNDS);
        return mentionsCell([...new Set(held.map(({ to }) => to))], mention);
      },
    },
    { id: 'meetings', sort: 'number', usual: true, of: ({ mark }) => numberCell(mark.meetings) },
    {
      id: 'possible-meetings',
      sort: 'number',
      usual: true,
      of: ({ possible }) => numberCell(possible),
    },
    { id: 'lines', sort: 'number', usual: true, of: ({ lines }) => numberCell(lines) },
    {
      id: 'first',
      sort: 'date',
      usual: true,
      of: ({ mark, spans }) => spans().cell(mark.id, 'first'),
    },
    {
      id: 'last',
      sort: 'date',
      usual: true,
      of: ({ mark, spans }) => spans().cell(mark.id, 'last'),
    },
    {
      id: 'names',
      sort: 'text',
      usual: false,
      of: ({ mark }, { desk }) =>
        textCell(
          actorOf(desk.index.records, mark.id)
            ?.names.map(({ text }) => text)
            .join(' · '),
        ),
    },
    {
      id: 'description',
      sort: 'text',
      usual: false,
      of: ({ mark }, { desk }) => textCell(actorOf(desk.index.records, mark.id)?.description),
    },
    { id: 'id', sort: 'text', usual: false, of: ({ mark }) => textCell(mark.id) },
  ],
});

function actorRows(kept: Kept): readonly ActorRow[] {
  const { marks, lines } = kept.picture();
  const degrees = new Map<Id, number>();
  for (const { from, to } of lines) {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const possible = possibleMeetings(kept);
  const spans = workedOutOnce(() => spansOfActors(kept));
  return marks
    .filter(({ kind }) => !places.has(kind))
    .map((mark) => ({
      mark,
      possible: possible.get(mark.id) ?? 0,
      lines: degrees.get(mark.id) ?? 0,
      spans,
    }));
}

/** For each actor, the meetings at which it possibly was: disjoint from those at which it certainly was. */
function possibleMeetings({ statements, group }: Kept): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const entry of statements) {
    if (entry.sort !== 'meeting' || !isOccasion(entry.record)) continue;
    for (const id of possiblyAt(entry, group)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function possiblyAt(
  { attendees }: Extract<StatementEntry, { sort: 'meeting' }>,
  group: Kept['group'],
): ReadonlySet<Id> {
  const found = new Set<Id>();
  const sure = new Set<Id>();
  for (const { actor, ends, part, vouching } of attendees) {
    if (part === 'absent' || vouching.modality !== 'asserted') continue;
    for (const { id, certain } of group === 'states' ? ends : [{ id: actor, certain: true }]) {
      (certain && vouching.certainty === 'certain' ? sure : found).add(id);
    }
  }
  for (const id of sure) found.delete(id);
  return found;
}

/** From its first to its last act or meeting; what it belongs to is none. */
function spansOfActors({ desk, mask, group }: Kept): Spans {
  const { shows, nodes } = desk.projectionOf(group);
  const spans = new Spans(desk.index);
  desk.index.statements.forEach(({ sort }, row) => {
    if (mask[row] !== 1 || sort === 'affiliation') return;
    for (let at = shows.starts[row] ?? 0; at < (shows.starts[row + 1] ?? 0); at++) {
      spans.add(nodes[shows.items[at] ?? 0] ?? '', row);
    }
  });
  return spans;
}

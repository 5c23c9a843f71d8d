import { formOf, modeOf } from '../delegation.ts';
import { independentSources } from '../standing.ts';
import { publicityOfMeeting } from '../statement-keys.ts';
import type { StatementEntry } from '../statements.ts';
import { whenCell } from './date-cell.ts';
import type { Kept } from './kept.ts';
import { mentionsCell, numberCell, textCell, vouchingColumns, wordCell } from './make-cells.ts';
import { tableList } from './table-list.ts';
import type { Column } from './table-list.ts';

type MeetingEntry = Extract<StatementEntry, { sort: 'meeting' }>;
type AgreementEntry = Extract<StatementEntry, { sort: 'agreement' }>;

/** How many sources a statement and its parts have, none of which rests on another. */
function sourcesColumn<Row extends StatementEntry>(): Column<Row> {
  return {
    id: 'sources',
    sort: 'number',
    usual: true,
    of: ({ evidence }, { desk }) => {
      const supporting = evidence.filter(({ stance }) => stance !== 'disputes');
      const ids = supporting.map(({ source }) => source);
      return numberCell(independentSources(ids, desk.index.records.sources).size);
    },
  };
}

/** Every meeting that is kept. */
export const meetings = tableList({
  id: 'meetings',
  sort: 'when',
  rowsOf: ({ statements }: Kept): readonly MeetingEntry[] =>
    statements.filter((entry) => entry.sort === 'meeting'),
  selectOf: ({ id }) => id,
  vouchingOf: ({ vouching }) => vouching,
  columns: [
    {
      id: 'title',
      sort: 'mentions',
      usual: true,
      of: ({ id }, { mention }) => mentionsCell([id], mention),
    },
    { id: 'when', sort: 'date', usual: true, of: (entry, { desk }) => whenCell(entry, desk.index) },
    {
      id: 'where',
      sort: 'mentions',
      usual: true,
      of: ({ record: { place } }, { mention }) =>
        mentionsCell(place === undefined ? [] : [place], mention),
    },
    {
      id: 'participants',
      sort: 'mentions',
      usual: true,
      of: ({ record }, { mention }) =>
        mentionsCell(
          record.participants.map(({ actor }) => actor),
          mention,
        ),
    },
    {
      id: 'delegations',
      sort: 'number',
      usual: true,
      of: ({ id }, { desk }) => numberCell(desk.findMark(id).delegations ?? 0),
    },
    ...vouchingColumns<MeetingEntry>(({ vouching }) => vouching),
    sourcesColumn(),
    {
      id: 'form',
      sort: 'word',
      usual: false,
      of: ({ record }) => wordCell('form', formOf(record)),
    },
    {
      id: 'mode',
      sort: 'word',
      usual: false,
      of: ({ record }) => wordCell('mode', modeOf(record)),
    },
    {
      id: 'publicity',
      sort: 'word',
      usual: false,
      of: ({ record }, { desk }) =>
        wordCell('publicity', publicityOfMeeting(record, desk.index.records)),
    },
    {
      id: 'part-of',
      sort: 'mentions',
      usual: false,
      of: ({ record: { partOf } }, { mention }) =>
        mentionsCell(partOf === undefined ? [] : [partOf], mention),
    },
    {
      id: 'topics',
      sort: 'text',
      usual: false,
      of: ({ record }) => textCell(record.topics.join(' · ')),
    },
    { id: 'note', sort: 'text', usual: false, of: ({ record }) => textCell(record.note) },
    { id: 'id', sort: 'text', usual: false, of: ({ id }) => textCell(id) },
  ],
});

/** Every agreement that is kept. */
export const agreements = tableList({
  id: 'agreements',
  sort: 'when',
  rowsOf: ({ statements }: Kept): readonly AgreementEntry[] =>
    statements.filter((entry) => entry.sort === 'agreement'),
  selectOf: ({ id }) => id,
  vouchingOf: ({ vouching }) => vouching,
  columns: [
    {
      id: 'title',
      sort: 'mentions',
      usual: true,
      of: ({ id }, { mention }) => mentionsCell([id], mention),
    },
    { id: 'when', sort: 'date', usual: true, of: (entry, { desk }) => whenCell(entry, desk.index) },
    {
      id: 'parties',
      sort: 'mentions',
      usual: true,
      of: ({ record }, { mention }) =>
        mentionsCell(
          record.parties.map(({ actor }) => actor),
          mention,
        ),
    },
    {
      id: 'stages',
      sort: 'number',
      usual: true,
      of: ({ record }) => numberCell(record.stages.length),
    },
    {
      id: 'provisions',
      sort: 'number',
      usual: true,
      of: ({ record }) => numberCell(record.provisions.length),
    },
    ...vouchingColumns<AgreementEntry>(({ vouching }) => vouching),
    sourcesColumn(),
    { id: 'note', sort: 'text', usual: false, of: ({ record }) => textCell(record.note) },
    { id: 'id', sort: 'text', usual: false, of: ({ id }) => textCell(id) },
  ],
});

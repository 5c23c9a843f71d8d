import { formOf, modeOf } from '../delegation.ts';
import { publicityOfMeeting } from '../statement-keys.ts';
import type { StatementEntry } from '../statements.ts';
import type { Kept } from './kept.ts';
import { mentionsCell, numberCell, textCell, vouchingColumns, wordCell } from './make-cells.ts';
import { endColumns, headColumns, sourcesColumn } from './statement-columns.ts';
import { tableList } from './table-list.ts';

type MeetingEntry = Extract<StatementEntry, { sort: 'meeting' }>;

/** Every meeting that is kept. */
export const meetings = tableList({
  id: 'meetings',
  sort: 'when',
  rowsOf: ({ statements }: Kept): readonly MeetingEntry[] =>
    statements.filter((entry) => entry.sort === 'meeting'),
  selectOf: ({ id }) => id,
  vouchingOf: ({ vouching }) => vouching,
  columns: [
    ...headColumns<MeetingEntry>(),
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
    ...endColumns<MeetingEntry>(),
  ],
});

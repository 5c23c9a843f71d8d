import type { StatementEntry } from '../statements.ts';
import type { Kept } from './kept.ts';
import { mentionsCell, numberCell, vouchingColumns } from './make-cells.ts';
import { endColumns, headColumns, sourcesColumn } from './statement-columns.ts';
import { tableList } from './table-list.ts';

type AgreementEntry = Extract<StatementEntry, { sort: 'agreement' }>;

/** Every agreement that is kept. */
export const agreements = tableList({
  id: 'agreements',
  sort: 'when',
  rowsOf: ({ statements }: Kept): readonly AgreementEntry[] =>
    statements.filter((entry) => entry.sort === 'agreement'),
  selectOf: ({ id }) => id,
  vouchingOf: ({ vouching }) => vouching,
  columns: [
    ...headColumns<AgreementEntry>(),
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
    ...endColumns<AgreementEntry>(),
  ],
});

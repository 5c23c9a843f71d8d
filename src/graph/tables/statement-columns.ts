import { independentSources } from '../standing.ts';
import type { StatementEntry } from '../statements.ts';
import { whenCell } from './date-cell.ts';
import { mentionsCell, numberCell, textCell } from './make-cells.ts';
import type { Column } from './table-list.ts';
import { toldClaim } from './told-claim.ts';
import type { StatementPart } from './told-claim.ts';

/** What a statement that has a mark of its own is called, and when it was. */
export function headColumns<Row extends StatementEntry>(): readonly Column<Row>[] {
  return [
    {
      id: 'title',
      sort: 'mentions',
      usual: true,
      of: ({ id }, { mention }) => mentionsCell([id], mention),
    },
    { id: 'when', sort: 'date', usual: true, of: (entry, { desk }) => whenCell(entry, desk.index) },
  ];
}

/** What the file notes on a statement, and its id there. */
export function endColumns<Row extends StatementEntry>(): readonly Column<Row>[] {
  return [
    { id: 'note', sort: 'text', usual: false, of: ({ record }) => textCell(record.note) },
    { id: 'id', sort: 'text', usual: false, of: ({ id }) => textCell(id) },
  ];
}

/** How many sources a statement and its parts have, none of which rests on another. */
export function sourcesColumn<Row extends StatementEntry>(): Column<Row> {
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

/** A statement, or one of its parts. */
interface ClaimRow {
  readonly entry: StatementEntry;
  readonly part?: StatementPart;
}

/** What is claimed. */
export function claimColumn<Row extends ClaimRow>(): Column<Row> {
  return {
    id: 'claim',
    sort: 'claim',
    usual: true,
    of: ({ entry, part }, { mention }) => ({
      sort: 'claim',
      claim: toldClaim(entry, mention, part),
    }),
  };
}

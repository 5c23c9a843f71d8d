import type { Question, Vouching } from '../answer.ts';
import type { Cell, ColumnHead, TableRow } from './cells.ts';
import type { Kept } from './kept.ts';

/** A column: what a row has in it, or nothing. */
export interface Column<Row> extends ColumnHead {
  readonly of: (row: Row, kept: Kept) => Cell | undefined;
}

/** What a list of the table is made of. */
interface ListParts<Id extends string, Row> {
  readonly id: Id;
  /** How it is sorted until the reader chooses: a column, with "-" the last first. */
  readonly sort: string;
  readonly columns: readonly Column<Row>[];
  /** The rows that a question keeps, in an order that does not depend on anything else. */
  readonly rowsOf: (kept: Kept, selected: Question['selected']) => readonly Row[];
  readonly selectOf: (row: Row) => string;
  readonly vouchingOf?: (row: Row) => Vouching;
}

/** The rows of a list, read one at a time: a cell is made only when it is asked for. */
export interface OpenList {
  readonly length: number;
  readonly select: (at: number) => string;
  readonly cell: (at: number, column: string) => Cell | undefined;
  readonly row: (at: number) => TableRow;
}

/** A list of the table. */
export interface TableList<Id extends string = string> {
  readonly id: Id;
  readonly sort: string;
  readonly columns: readonly ColumnHead[];
  readonly open: (kept: Kept, selected: Question['selected']) => OpenList;
}

/** A list out of its parts; what its rows are, nobody else need know. */
export function tableList<const Id extends string, Row>(parts: ListParts<Id, Row>): TableList<Id> {
  const { id, sort, columns } = parts;
  return {
    id,
    sort,
    columns: columns.map(({ id, sort, usual }) => ({ id, sort, usual })),
    open: (kept, selected) => openRows(parts, parts.rowsOf(kept, selected), kept),
  };
}

function openRows<Row>(
  { columns, selectOf, vouchingOf }: ListParts<string, Row>,
  rows: readonly Row[],
  kept: Kept,
): OpenList {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const rowAt = (at: number): Row => {
    const row = rows[at];
    if (row === undefined) throw new RangeError(`There is no row ${at} among ${rows.length}.`);
    return row;
  };
  return {
    length: rows.length,
    select: (at) => selectOf(rowAt(at)),
    cell: (at, column) => byId.get(column)?.of(rowAt(at), kept),
    row: (at) => {
      const row = rowAt(at);
      const cells = columns.flatMap(({ id, of }) => {
        const cell = of(row, kept);
        return cell === undefined ? [] : [[id, cell] as const];
      });
      return {
        select: selectOf(row),
        cells: Object.fromEntries(cells),
        ...(vouchingOf ? { vouching: vouchingOf(row) } : {}),
      };
    },
  };
}

import type { ColumnHead, TableRow } from '../../graph/tables/cells.ts';

/** Where the keyboard stands: a row (−1 for the heads), a column of it (−1 for the row as a whole), a record in the cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly mention: number;
}

/** Rows that are there, and how far a page goes. */
interface Field {
  readonly total: number;
  readonly columns: readonly ColumnHead[];
  readonly rowsInView: number;
  readonly rowAt: (row: number) => TableRow | undefined;
}

type Step = (place: Place, field: Field, toEnd: boolean) => Place;

/** What each key does to the place; Home and End stay in the row unless they are to go to an end of the list. */
const steps: Readonly<Record<string, Step>> = {
  ArrowDown: (place, field) => toRow(place, place.row + 1, field),
  ArrowUp: (place, field) => toRow(place, place.row - 1, field),
  PageDown: (place, field) => toRow(place, place.row + field.rowsInView, field),
  PageUp: (place, field) => toRow(place, Math.max(0, place.row - field.rowsInView), field),
  ArrowRight: goRight,
  ArrowLeft: goLeft,
  Home: (place, field, toEnd) =>
    toEnd || place.column < 0 ? toRow(place, 0, field) : { ...place, column: 0, mention: 0 },
  End: (place, field, toEnd) =>
    toEnd || place.column < 0
      ? toRow(place, field.total - 1, field)
      : { ...place, column: field.columns.length - 1, mention: 0 },
};

/** Where a key leads; nothing for a key that leads nowhere. */
export function walkCells(
  key: string,
  place: Place,
  field: Field,
  toEnd = false,
): Place | undefined {
  return steps[key]?.(place, field, toEnd);
}

/** In the heads there is no row as a whole: one stands on a column. */
function toRow(place: Place, wanted: number, { total }: Field): Place {
  const row = Math.max(-1, Math.min(total - 1, wanted));
  return { row, column: row < 0 ? Math.max(0, place.column) : place.column, mention: 0 };
}

function goRight(place: Place, field: Field): Place {
  const { column, mention } = place;
  if (mention + 1 < linksAt(place, field).length) return { ...place, mention: mention + 1 };
  if (column + 1 >= field.columns.length) return place;
  return { ...place, column: column + 1, mention: 0 };
}

function goLeft(place: Place, field: Field): Place {
  const { row, column, mention } = place;
  if (mention > 0) return { ...place, mention: mention - 1 };
  const first = row < 0 ? 0 : -1;
  if (column <= first) return place;
  const before = { ...place, column: column - 1, mention: 0 };
  return { ...before, mention: Math.max(0, linksAt(before, field).length - 1) };
}

/** The ids of the records to which the links of a cell lead, in order. */
export function linksAt({ row, column }: Place, { columns, rowAt }: Field): readonly string[] {
  const head = columns[column];
  const cell = head && row >= 0 ? rowAt(row)?.cells[head.id] : undefined;
  return cell?.sort === 'mentions' ? cell.mentions.flatMap(({ id = [] }) => id) : [];
}

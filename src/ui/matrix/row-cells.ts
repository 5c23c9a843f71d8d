import type { Matrix, MatrixCell } from '../../graph/matrix/matrix.ts';
import type { Geometry } from './geometry.ts';
import type { Place } from './walk-cells.ts';

/** What stands in a row under a column. */
export interface RowCell {
  readonly column: number;
  readonly content: MatrixCell | 'together';
}

/** The cells of each row, from left to right; a pair stands in both of its rows. */
export function cellsByRow({ rows, cells, together }: Matrix): readonly (readonly RowCell[])[] {
  const byRow: RowCell[][] = rows.map(() => []);
  const put = (one: number, other: number, content: RowCell['content']): void => {
    byRow[one]?.push({ column: other, content });
    byRow[other]?.push({ column: one, content });
  };
  for (const cell of cells) put(cell.one, cell.other, cell);
  for (const [one, other] of together) put(one, other, 'together');
  for (const list of byRow) list.sort((one, other) => one.column - other.column);
  return byRow;
}

/** Neighbours of one delegation, from a first column to a last one, without a gap between them. */
export function teamsOf(
  cells: readonly RowCell[],
  { starts, size }: Geometry,
): readonly { readonly from: number; readonly to: number }[] {
  const teams: { from: number; to: number }[] = [];
  for (const { column, content } of cells) {
    if (content !== 'together') continue;
    const last = teams.at(-1);
    const isNext = last?.to === column - 1 && starts[column] === (starts[last.to] ?? 0) + size;
    if (last && isNext) last.to = column;
    else teams.push({ from: column, to: column });
  }
  return teams;
}

/** What stands at a place; nothing where two have not met. */
export function contentAt(
  byRow: readonly (readonly RowCell[])[],
  { row, column }: Place,
): RowCell['content'] | undefined {
  return byRow[row]?.find((cell) => cell.column === column)?.content;
}

/** What is selected when a place is opened: an actor, a line, or the meeting that was to be. */
export function openedBy(
  { rows, contact }: Matrix,
  place: Place,
  content: RowCell['content'] | undefined,
): string | undefined {
  const one = rows[place.row]?.id;
  const other = rows[place.column]?.id;
  if (place.row < 0) return other;
  if (place.column < 0) return one;
  if (content === undefined || content === 'together' || one === undefined || other === undefined)
    return undefined;
  if (content.certain + content.possible === 0) return content.unheld?.meeting;
  return `${contact}:${one < other ? `${one}>${other}` : `${other}>${one}`}`;
}

/** Where a selected actor or pair stands; a pair above the diagonal. */
export function placeOf(
  { rows, contact }: Matrix,
  selected: string | undefined,
): Place | undefined {
  if (selected === undefined) return undefined;
  const at = (id: string | undefined): number => rows.findIndex((row) => row.id === id);
  const actor = at(selected);
  if (actor >= 0) return { row: actor, column: -1 };
  if (!selected.startsWith(`${contact}:`)) return undefined;
  const [row = -1, column = -1] = selected
    .slice(contact.length + 1)
    .split('>')
    .map(at);
  if (row < 0 || column < 0) return undefined;
  return row < column ? { row, column } : { row: column, column: row };
}

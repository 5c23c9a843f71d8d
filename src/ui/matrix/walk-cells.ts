/** Where the walk stands: a row and a column; -1 for the heads. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place among so many rows and columns; nothing for a key that does not walk. */
export function walkCells(
  from: Place,
  key: string,
  control: boolean,
  count: number,
): Place | undefined {
  const { row, column } = from;
  const page = 10;
  const rows = (by: number): Place => ({ row: within(row + by, column, count), column });
  switch (key) {
    case 'ArrowUp':
      return rows(-1);
    case 'ArrowDown':
      return rows(1);
    case 'ArrowLeft':
      return { row, column: within(column - 1, row, count) };
    case 'ArrowRight':
      return { row, column: within(column + 1, row, count) };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return rows(page);
    case 'Home':
      return control ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return control ? { row: count - 1, column: count - 1 } : { row, column: count - 1 };
    default:
      return undefined;
  }
}

/** Not both beyond the first: nothing stands in the corner. */
function within(position: number, across: number, count: number): number {
  return Math.min(count - 1, Math.max(across < 0 ? 0 : -1, position));
}

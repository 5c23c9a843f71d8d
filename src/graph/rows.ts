/** A list of numbers for each row, one after the other in one array: row r has items from starts[r] to starts[r + 1]. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Packs lists of whole numbers from 0 to 2³² − 1. */
export function packRows(lists: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    starts[row + 1] = (starts[row] ?? 0) + list.length;
  });
  const items = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach((list, row) => items.set(list, starts[row] ?? 0));
  return { starts, items };
}

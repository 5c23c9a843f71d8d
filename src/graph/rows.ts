/** A list of numbers for each row, one after the other in one array: row r has items from starts[r] to starts[r + 1]. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Packs the numbers of each row, whole ones from 0 to 2³² − 1, as they come. */
export function packRows<Row>(
  rows: readonly Row[],
  numbersOf: (row: Row) => readonly number[],
): Rows {
  const starts = new Uint32Array(rows.length + 1);
  const items: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    for (const number of numbersOf(rows[at] as Row)) items.push(number);
    starts[at + 1] = items.length;
  }
  return { starts, items: new Uint32Array(items) };
}

/** Packs the numbers that the values of each row have, each once; a value without a number is left out. */
export function packNumbers<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row, at: number) => readonly string[],
  numberOf: (value: string) => number | undefined,
): Rows {
  const starts = new Uint32Array(rows.length + 1);
  const items: number[] = [];
  // For each number the last row that has it: no set need be made of each row.
  const lastRows: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    for (const value of valuesOf(rows[at] as Row, at)) {
      const number = numberOf(value);
      if (number === undefined || lastRows[number] === at) continue;
      lastRows[number] = at;
      items.push(number);
    }
    starts[at + 1] = items.length;
  }
  return { starts, items: new Uint32Array(items) };
}

import { packNumbers } from './rows.ts';
import type { Rows } from './rows.ts';

/** The values of one key, numbered, and for each row the numbers of its own, each once. */
export interface Column {
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly rows: Rows;
}

/** A column out of the values of each row; values are numbered in their order as texts. */
export function columnOf<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row, at: number) => readonly string[],
): Column {
  const found = new Map<string, number>();
  const { starts, items } = packNumbers(rows, valuesOf, (value) => {
    const number = found.get(value) ?? found.size;
    if (number === found.size) found.set(value, number);
    return number;
  });
  const values = [...found.keys()].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const ordered = Uint32Array.from(found.keys(), (value) => numbers.get(value) ?? 0);
  return { values, numbers, rows: { starts, items: items.map((number) => ordered[number] ?? 0) } };
}

/** One row for each number of a set: 1 where it is among the wanted values. */
export function maskOf(column: Column, wanted: readonly string[]): Uint8Array {
  const mask = new Uint8Array(column.values.length);
  for (const value of wanted) {
    const number = column.numbers.get(value);
    if (number !== undefined) mask[number] = 1;
  }
  return mask;
}

/** How many of a row's values are in a mask. */
export function countIn(
  { rows: { starts, items } }: Column,
  row: number,
  mask: Uint8Array,
): number {
  let count = 0;
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
    count += mask[items[at] ?? 0] ?? 0;
  }
  return count;
}

/** How many of a mask are 1. */
export function countOnes(mask: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < mask.length; at++) count += mask[at] ?? 0;
  return count;
}

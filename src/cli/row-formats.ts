import { writeCsvHead, writeCsvRows } from '../formats/csv/write-csv.ts';
import type { Listed } from './query-listings.ts';

/** The forms in which rows are written, by name. */
export const rowFormats = {
  table: writeTable,
  json: ({ rows }) => `${JSON.stringify(rows, undefined, 2)}\n`,
  csv: (listed) => writeCsvHead(listed.columns) + writeCsvRows(cellsOf(listed)),
} as const satisfies Readonly<Record<string, (listed: Listed) => string>>;

/** The name of a form. */
export type RowFormatName = keyof typeof rowFormats;

function cellsOf({ columns, rows }: Listed): readonly (readonly (string | number)[])[] {
  return rows.map((row) => columns.map((column) => row[column] ?? ''));
}

/** Columns as wide as their widest cell, under a heading; nothing where there are no rows. */
function writeTable(listed: Listed): string {
  if (listed.rows.length === 0) return '';
  const lines = [listed.columns, ...cellsOf(listed).map((cells) => cells.map(String))];
  const widths = listed.columns.map((_, column) =>
    lines.reduce((widest, line) => Math.max(widest, [...(line[column] ?? '')].length), 0),
  );
  const padded = lines.map((line) =>
    line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)),
  );
  return padded.map((line) => `${line.join('  ').trimEnd()}\n`).join('');
}

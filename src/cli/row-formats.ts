import type { Row } from './query-listings.ts';

/** The forms in which rows are written, by name. */
export const rowFormats = {
  table: writeTable,
  json: (rows) => `${JSON.stringify(rows, undefined, 2)}\n`,
  csv: writeCsv,
} as const satisfies Readonly<Record<string, (rows: readonly Row[]) => string>>;

/** The name of a form. */
export type RowFormatName = keyof typeof rowFormats;

function columnsOf([first = {}]: readonly Row[]): readonly string[] {
  return Object.keys(first);
}

function cellsOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const columns = columnsOf(rows);
  return rows.map((row) => columns.map((column) => String(row[column] ?? '')));
}

/** Columns as wide as their widest cell, under a heading. */
function writeTable(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = [columnsOf(rows), ...cellsOf(rows)];
  const widths = columnsOf(rows).map((_, column) =>
    lines.reduce((widest, line) => Math.max(widest, [...(line[column] ?? '')].length), 0),
  );
  const padded = lines.map((line) =>
    line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)),
  );
  return padded.map((line) => `${line.join('  ').trimEnd()}\n`).join('');
}

function writeCsv(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  return [columnsOf(rows), ...cellsOf(rows)].map(writeCsvLine).join('');
}

/** A line of CSV as RFC 4180 writes it; what a spreadsheet would run as a formula is made a text. */
function writeCsvLine(cells: readonly string[]): string {
  const harmless = cells.map((cell) => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell));
  const quoted = harmless.map((cell) =>
    /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}

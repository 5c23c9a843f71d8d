import { unparse } from 'papaparse';

/** What stands in a cell of a CSV. */
export type CsvCell = string | number;

/**
 * What a spreadsheet takes for a formula, or for a command: a text that begins with one of these
 * signs (also in their wide forms, which East Asian versions read alike), behind spaces too.
 */
const runnable = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Before the first line: without it Excel takes UTF-8 for the code page of the country, and garbles names. */
const byteOrderMark = '\uFEFF';

interface CsvOptions {
  /** Whether the file is for a spreadsheet; other programs would take the mark for a part of the first column's name. */
  readonly forSpreadsheets?: boolean;
}

/** The first line of a CSV: the names of its columns. */
export function writeCsvHead(
  columns: readonly string[],
  { forSpreadsheets = false }: CsvOptions = {},
): string {
  return `${forSpreadsheets ? byteOrderMark : ''}${writeCsvRows([columns])}`;
}

/**
 * Lines of CSV as RFC 4180 writes them, each ended by CRLF. A text that a spreadsheet would run is
 * made harmless by an apostrophe before it; numbers stay numbers.
 */
export function writeCsvRows(rows: readonly (readonly CsvCell[])[]): string {
  if (rows.length === 0) return '';
  const lines = unparse(rows as CsvCell[][], { newline: '\r\n', escapeFormulae: runnable });
  return `${lines}\r\n`;
}

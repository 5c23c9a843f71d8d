import type { ColumnHead, TableRow } from '../../graph/tables/cells.ts';
import type { TableRows } from '../../state/table-rows.svelte.ts';
import type { OwnNames } from '../../words/facet-labels.ts';
import { writtenHead, writtenRow } from '../../words/table-cells.ts';

/** What is written of a list, and while it is gathered how far that is. */
interface Writing {
  readonly rows: TableRows;
  readonly columns: readonly ColumnHead[];
  readonly own: OwnNames;
  readonly signal: AbortSignal;
  readonly progress: (done: number) => void;
}

/** All rows of a list as a CSV for spreadsheets, with the columns that are shown. Rejects when it is stopped. */
export async function writeCsvFile({
  rows,
  columns,
  own,
  signal,
  progress,
}: Writing): Promise<Blob> {
  const { writeCsvHead, writeCsvRows } = await import('../../formats/csv/write-csv.ts');
  const parts: string[] = [];
  let done = 0;
  for await (const page of rows.all(signal)) {
    if (parts.length === 0)
      parts.push(writeCsvHead(headOf(page, columns), { forSpreadsheets: true }));
    parts.push(writeCsvRows(page.map((row) => writtenRow(row, columns, own))));
    progress((done += page.length));
    await nextTurn();
  }
  if (parts.length === 0) parts.push(writeCsvHead(headOf([], columns), { forSpreadsheets: true }));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** Rows as a spreadsheet takes them from the clipboard, and how many: the chosen ones, or all where none is chosen. */
export async function writeForClipboard(
  { rows, columns, own, signal, progress }: Writing,
  chosen: ReadonlySet<string>,
): Promise<{ readonly text: string; readonly count: number }> {
  const all: TableRow[] = [];
  for await (const page of rows.all(signal)) {
    all.push(...page);
    progress(all.length);
    await nextTurn();
  }
  const selected = all.filter(({ select }) => chosen.has(select));
  const copied = selected.length > 0 ? selected : all;
  const lines = [headOf(copied, columns), ...copied.map((row) => writtenRow(row, columns, own))];
  const text = lines.map((line) => line.map(inOneCell).join('\t')).join('\n');
  return { text, count: copied.length };
}

function headOf(rows: readonly TableRow[], columns: readonly ColumnHead[]): readonly string[] {
  return writtenHead(columns, rows[0]?.vouching !== undefined);
}

/** What is pasted is read as typed: a tab or line end would part the cell, and a formula would run. */
function inOneCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replace(/[\t\r\n]+/gu, ' ');
  return /^\s*[=+\-@＝＋－＠]/u.test(plain) ? `'${plain}` : plain;
}

/** Lets the page answer between two parts of long work. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

import type { Archive } from '../graph/asking.ts';
import { printQuery } from '../graph/query/print.ts';
import type { TablePage, TableRequest } from '../graph/tables/table-page.ts';
import { questionOf, type View } from './view.ts';

/** Rows that are asked for at a time: some screens full. */
export const rowsOfPage = 100;

/** What the table asks of a view, but for which rows. */
export function tableRequestOf(view: View): Omit<TableRequest, 'range'> {
  return { question: questionOf(view), list: view.list, sort: view.sort };
}

interface Asked {
  /** What decides of the rows, but for the selection. */
  readonly key: string;
  readonly selected: string;
  readonly page: TablePage;
}

const last = new WeakMap<Archive, Asked>();

/** The first rows of the table of a view: the same object as long as the rows are the same. */
export async function firstTablePage(
  archive: Archive,
  view: View,
  signal: AbortSignal,
): Promise<TablePage> {
  const { query, group, list = '', sort = '' } = view;
  const key = [printQuery(query), group, list, sort].join('\n');
  const selected = view.selected.join(' ');
  const known = last.get(archive);
  if (known?.key === key && known.selected === selected) return known.page;
  const range = { first: 0, count: rowsOfPage };
  const page = await archive.rows({ ...tableRequestOf(view), range }, signal);
  // A line may be there only because it is selected; other selections change no row.
  const isSame = known?.key === key && known.page.total === page.total;
  const kept = isSame ? known.page : page;
  last.set(archive, { key, selected, page: kept });
  return kept;
}

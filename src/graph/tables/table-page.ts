import type { Question } from '../answer.ts';
import type { Desk } from '../ask.ts';
import { fold } from '../fold.ts';
import type { Range } from '../sheet.ts';
import type { ColumnHead, TableRow } from './cells.ts';
import { keep, keyOfKept } from './kept.ts';
import type { Kept } from './kept.ts';
import { linesAskedFor } from './lines.ts';
import { listOf, tableLists } from './lists.ts';
import type { ListId } from './lists.ts';
import { keyOfCell, rankKeys, readSorting, sortPositions } from './sort-rows.ts';
import type { Ranks, Sorting } from './sort-rows.ts';
import type { OpenList, TableList } from './table-list.ts';

/** Which rows of a list are asked for. What no list or column is called is left out of account. */
export interface TableRequest {
  readonly question: Question;
  readonly list?: string | undefined;
  /** A column, with "-" the last first; absent for the usual order of the list. */
  readonly sort?: string | undefined;
  readonly range: Range;
  /** Ids of rows whose place in the order is to be told. */
  readonly seek?: readonly string[];
}

/** Some rows of a list in order, and what stands around them. */
export interface TablePage {
  readonly list: ListId;
  readonly columns: readonly ColumnHead[];
  readonly sorting: Sorting;
  /** How many rows each list has. */
  readonly counts: Readonly<Record<ListId, number>>;
  readonly total: number;
  readonly first: number;
  readonly rows: readonly TableRow[];
  /** The place of the first row that was sought; absent where none is in the list. */
  readonly at?: number;
}

/** Some rows of a list, as a question keeps them and in the order that is asked for. */
export function pageOfTable(desk: Desk, request: TableRequest): TablePage {
  const tables = tablesOf(desk, request.question);
  const list = listOf(request.list);
  const { rows, order } = tables.ordered(
    list,
    sortingOf(list, request.sort),
    request.question.selected,
  );
  const { first, count } = request.range;
  const positions = order.subarray(first, first + count);
  const at = placeOf(request.seek ?? [], rows, order);
  return {
    list: list.id,
    columns: list.columns,
    sorting: sortingOf(list, request.sort),
    counts: tables.counts(request.question.selected),
    total: rows.length,
    first,
    rows: Array.from(positions, rows.row),
    ...(at < 0 ? {} : { at }),
  };
}

function sortingOf(list: TableList, sort: string | undefined): Sorting {
  const asked = readSorting(sort ?? list.sort);
  const isKnown = list.columns.some(({ id }) => id === asked.column);
  return isKnown ? asked : readSorting(list.sort);
}

function placeOf(ids: readonly string[], rows: OpenList, order: Uint32Array): number {
  if (ids.length === 0) return -1;
  const sought = new Set(ids);
  return order.findIndex((at) => sought.has(rows.select(at)));
}

interface Ordered {
  readonly rows: OpenList;
  readonly order: Uint32Array;
}

/** The lists of one question, and their order: each worked out when it is first asked for. */
class Tables {
  readonly key: string;
  readonly #kept: Kept;
  readonly #fold: (text: string) => string;
  readonly #open = new Map<string, OpenList>();
  readonly #ranks = new Map<string, Ranks>();
  #last: { readonly key: string; readonly order: Uint32Array } | undefined;

  constructor(key: string, kept: Kept, fold: (text: string) => string) {
    this.key = key;
    this.#kept = kept;
    this.#fold = fold;
  }

  ordered(list: TableList, { column, descending }: Sorting, selected: readonly string[]): Ordered {
    const rows = this.#rows(list, selected);
    const ranksKey = `${this.#keyOf(list, selected)} ${column}`;
    const key = `${ranksKey} ${descending}`;
    if (this.#last?.key !== key) {
      const ranks = this.#ranks.get(ranksKey) ?? this.#rank(rows, column);
      this.#ranks.set(ranksKey, ranks);
      this.#last = { key, order: sortPositions(ranks, descending) };
    }
    return { rows, order: this.#last.order };
  }

  counts(selected: readonly string[]): TablePage['counts'] {
    const counts = tableLists.map((list) => [list.id, this.#rows(list, selected).length]);
    return Object.fromEntries(counts) as TablePage['counts'];
  }

  #rows(list: TableList, selected: readonly string[]): OpenList {
    const key = this.#keyOf(list, selected);
    const rows = this.#open.get(key) ?? list.open(this.#kept, selected);
    this.#open.set(key, rows);
    return rows;
  }

  /** Only the list of lines has rows that are there because they are selected. */
  #keyOf({ id }: TableList, selected: readonly string[]): string {
    return id === 'lines' ? [id, ...linesAskedFor(this.#kept, selected)].join(' ') : id;
  }

  #rank(rows: OpenList, column: string): Ranks {
    const keys = Array.from({ length: rows.length }, (_, at) =>
      keyOfCell(rows.cell(at, column), this.#fold),
    );
    return rankKeys(keys);
  }
}

/** What each open archive was asked last; the folded names stay. */
const opened = new WeakMap<Desk, { readonly fold: (text: string) => string; last?: Tables }>();

function tablesOf(desk: Desk, question: Question): Tables {
  const memory = opened.get(desk) ?? { fold: foldOnce() };
  opened.set(desk, memory);
  const key = keyOfKept(question);
  if (memory.last?.key !== key) memory.last = new Tables(key, keep(desk, question), memory.fold);
  return memory.last;
}

/** Names stand in many cells, and each is folded once. */
function foldOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? fold(text);
    known.set(text, found);
    return found;
  };
}

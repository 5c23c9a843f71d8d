import type { Archive } from '../graph/asking.ts';
import type { TableRow } from '../graph/tables/cells.ts';
import type { TablePage, TableRequest } from '../graph/tables/table-page.ts';
import { rowsOfPage } from './table-data.ts';

/** More pages than this are not held: those that were asked for longest ago go first. */
const mostPages = 40;

type Request = Omit<TableRequest, 'range'>;

/**
 * The rows of one list in one order, as far as they have been scrolled to. Another request has rows
 * of its own, so that a late answer never mixes with it.
 */
export class TableRows {
  readonly total: number;
  readonly #archive: Archive;
  readonly #request: Request;
  readonly #awaited = new Set<number>();
  #pages = $state.raw<ReadonlyMap<number, readonly TableRow[]>>(new Map());

  constructor(archive: Archive, request: Request, { rows, total }: TablePage) {
    this.#archive = archive;
    this.#request = request;
    this.total = total;
    this.#pages = new Map([[0, rows]]);
  }

  /** The row at a position; nothing while it is not there yet. */
  at(position: number): TableRow | undefined {
    return this.#pages.get(Math.floor(position / rowsOfPage))?.[position % rowsOfPage];
  }

  /** Asks for the rows of a window that are not there, nor asked for. Rejects as the archive does. */
  async need(first: number, last: number): Promise<void> {
    const pages: number[] = [];
    for (let page = Math.floor(first / rowsOfPage); page * rowsOfPage <= last; page++) {
      if (!this.#pages.has(page) && !this.#awaited.has(page)) pages.push(page);
    }
    await Promise.all(pages.map((page) => this.#load(page)));
  }

  /** The place of the first of some rows; nothing where none of them is in the list. */
  async find(ids: readonly string[]): Promise<number | undefined> {
    if (ids.length === 0) return undefined;
    const range = { first: 0, count: 0 };
    return (await this.#archive.rows({ ...this.#request, range, seek: ids })).at;
  }

  /** All rows, some thousand at a time, until the signal is aborted. */
  async *all(signal: AbortSignal): AsyncIterable<readonly TableRow[]> {
    const count = 1000;
    for (let first = 0; first < this.total; first += count) {
      const page = await this.#archive.rows({ ...this.#request, range: { first, count } }, signal);
      signal.throwIfAborted();
      yield page.rows;
    }
  }

  async #load(page: number): Promise<void> {
    this.#awaited.add(page);
    try {
      const range = { first: page * rowsOfPage, count: rowsOfPage };
      const { rows } = await this.#archive.rows({ ...this.#request, range });
      const held = [...this.#pages].slice(1 - mostPages);
      this.#pages = new Map([...held, [page, rows]]);
    } finally {
      this.#awaited.delete(page);
    }
  }
}

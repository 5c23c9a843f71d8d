import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/graph/asking.ts';
import type { TablePage, TableRequest } from '../../src/graph/tables/table-page.ts';
import { TableRows } from '../../src/state/table-rows.svelte.ts';
import { questionOf } from '../fixtures/asking.ts';

const total = 1050;

/** An archive that has rows and nothing else; it keeps what it was asked. */
function archiveOfRows() {
  const asked: number[] = [];
  const pageOf = ({ range: { first, count }, seek = [] }: TableRequest): TablePage => {
    const rows = Array.from({ length: Math.min(count, total - first) }, (_, at) => ({
      select: `row-${first + at}`,
      cells: {},
    }));
    const at = seek.map((id) => Number(id.slice('row-'.length))).find((row) => row < total);
    const sorting = { column: 'name', descending: false };
    const counts = {} as TablePage['counts'];
    const found = at === undefined ? {} : { at };
    return { list: 'actors', columns: [], sorting, counts, total, first, rows, ...found };
  };
  const rows = async (request: TableRequest) => {
    asked.push(request.range.first);
    return pageOf(request);
  };
  const archive = { rows } as Pick<Archive, 'rows'> as Archive;
  const request = { question: questionOf() };
  const first = pageOf({ ...request, range: { first: 0, count: 100 } });
  return { asked, rows: new TableRows(archive, request, first) };
}

describe('the rows of a table', () => {
  it('are there from the first page on, and come as they are needed', async () => {
    const { rows, asked } = archiveOfRows();
    expect(rows.at(99)?.select).toBe('row-99');
    expect(rows.at(100)).toBeUndefined();
    await rows.need(90, 210);
    expect(rows.at(210)?.select).toBe('row-210');
    expect(asked).toEqual([100, 200]);
  });

  it('are not asked for twice, also while they are awaited', async () => {
    const { rows, asked } = archiveOfRows();
    await Promise.all([rows.need(500, 520), rows.need(510, 530)]);
    await rows.need(500, 599);
    expect(asked).toEqual([500]);
  });

  it('are found by their ids', async () => {
    const { rows } = archiveOfRows();
    expect(await rows.find(['row-777'])).toBe(777);
    expect(await rows.find(['row-7777'])).toBeUndefined();
  });

  it('are all given, a part at a time, until they are stopped', async () => {
    const { rows } = archiveOfRows();
    let count = 0;
    for await (const page of rows.all(new AbortController().signal)) count += page.length;
    expect(count).toBe(total);
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(rows.all(stopped)[Symbol.asyncIterator]().next()).rejects.toThrow('stopped');
  });
});

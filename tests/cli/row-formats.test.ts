import { expect, test } from 'vitest';
import { rowFormats } from '../../src/cli/row-formats.ts';

test('a CSV has a head and no byte order mark, so that other programs find the first column', () => {
  expect(rowFormats.csv({ columns: ['id', 'count'], rows: [{ id: 'a', count: 2 }] })).toBe(
    'id,count\r\na,2\r\n',
  );
});

test('a CSV without rows still says what its columns are', () => {
  expect(rowFormats.csv({ columns: ['id', 'count'], rows: [] })).toBe('id,count\r\n');
});

test('a CSV has no cell that a spreadsheet would run', () => {
  expect(rowFormats.csv({ columns: ['name'], rows: [{ name: '=1+1' }] })).toBe(
    'name\r\n"\'=1+1"\r\n',
  );
});

test('a table without rows is empty', () => {
  expect(rowFormats.table({ columns: ['id'], rows: [] })).toBe('');
});

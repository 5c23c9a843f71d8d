import { expect, test } from 'vitest';
import { rowFormats } from '../../src/cli/row-formats.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('the cell %s of a CSV is no formula', (cell) => {
  expect(rowFormats.csv([{ name: cell }])).toBe(`name\r\n'${cell}\r\n`);
});

test('quotes, commas and line ends are kept in a CSV', () => {
  expect(rowFormats.csv([{ name: 'a "b", c\nd' }])).toBe('name\r\n"a ""b"", c\nd"\r\n');
});

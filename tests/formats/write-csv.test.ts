import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { writeCsvHead, writeCsvRows } from '../../src/formats/csv/write-csv.ts';

const readBack = (text: string) => Papa.parse<string[]>(text.trimEnd()).data;

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =cmd',
    '＝1+1',
    '=HYPERLINK("https://example.org","a, b")',
  ])('is made a text: %j', (cell) => {
    const [row] = readBack(writeCsvRows([[cell, 'next']]));
    expect(row).toEqual([`'${cell}`, 'next']);
  });

  test('in the head too', () => {
    expect(readBack(writeCsvHead(['=a']))).toEqual([["'=a"]]);
  });

  test('is no number, and no sign within a text', () => {
    expect(writeCsvRows([[-1, 'Israel – Jordan', 'a=b', '1-2']])).toBe(
      '-1,Israel – Jordan,a=b,1-2\r\n',
    );
  });
});

describe('CSV', () => {
  it('keeps quotes, commas and line ends', () => {
    expect(writeCsvRows([['a "b", c\nd', 2]])).toBe('"a ""b"", c\nd",2\r\n');
  });

  it('has a head where there are no rows', () => {
    expect(writeCsvHead(['id', 'name']) + writeCsvRows([])).toBe('id,name\r\n');
  });

  it('begins with a byte order mark where it is for a spreadsheet, and not otherwise', () => {
    expect(writeCsvHead(['Имя'], { forSpreadsheets: true })).toBe('\uFEFFИмя\r\n');
    expect(writeCsvHead(['Имя'])).toBe('Имя\r\n');
  });
});

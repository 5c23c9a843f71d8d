import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/model/dates/parse-date.ts';
import { precisionOf } from '../../../src/model/dates/precision.ts';

describe('precisionOf', () => {
  it.each([
    ['2017-07-07', 'day'],
    ['2017-07', 'month'],
    ['2017-07-XX', 'month'],
    ['2017-22', 'season'],
    ['2017', 'year'],
    ['2017-XX-XX', 'year'],
    ['201X', 'decade'],
    ['20XX', 'century'],
    ['XXXX', 'unknown'],
    ['2017-07-07/2017-08', 'month'],
    ['2017-07-07/..', 'day'],
    ['../..', 'unknown'],
    ['[2016-07-07,2017]', 'year'],
    ['[2017-07-01..2017-07-07]', 'day'],
  ])('of %s is %s', (text, precision) => {
    expect(precisionOf(parseDate(text))).toBe(precision);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/model/dates/parse-date.ts';
import { periodOf, periodsOf } from '../../../src/model/dates/period.ts';
import { day } from './dates.ts';

describe('periodsOf', () => {
  it('takes every day of a date, from the first of a/b to its last', () => {
    expect(periodOf(parseDate('2017-07'))).toEqual({
      first: day('2017-07-01'),
      last: day('2017-07-31'),
    });
    expect(periodOf(parseDate('2017-07/2018'))).toEqual({
      first: day('2017-07-01'),
      last: day('2018-12-31'),
    });
    expect(periodOf(parseDate('2017~'))).toEqual(periodOf(parseDate('2017')));
  });

  it('has no end where the date has none, or an unknown one', () => {
    expect(periodOf(parseDate('2017/..'))).toEqual({ first: day('2017-01-01'), last: Infinity });
    expect(periodOf(parseDate('2017/'))).toEqual({ first: day('2017-01-01'), last: Infinity });
    expect(periodOf(parseDate('../2017')).first).toBe(-Infinity);
  });

  it('keeps the members of a set apart, and in one period takes the holes in', () => {
    const set = parseDate('{2017-07-01,2017-07-05..2017-07-07}');
    expect(periodsOf(set)).toEqual([
      { first: day('2017-07-01'), last: day('2017-07-01') },
      { first: day('2017-07-05'), last: day('2017-07-07') },
    ]);
    expect(periodOf(set)).toEqual({ first: day('2017-07-01'), last: day('2017-07-07') });
  });
});

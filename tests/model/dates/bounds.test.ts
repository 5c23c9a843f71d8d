import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, UNKNOWN_BOUNDS } from '../../../src/model/dates/bounds.ts';
import type { Extent } from '../../../src/model/dates/bounds.ts';
import { anyDates, bounds, day, plainDates } from './dates.ts';

function extent(start: readonly [string, string], end: readonly [string, string]): Extent {
  const number = (text: string): number => {
    if (text === 'never') return -Infinity;
    return text === 'ever' ? Infinity : day(text);
  };
  return {
    startEarliest: number(start[0]),
    startLatest: number(start[1]),
    endEarliest: number(end[0]),
    endLatest: number(end[1]),
  };
}

function within(first: string, last: string): Extent {
  return extent([first, last], [first, last]);
}

describe('boundsOf', () => {
  it('of a plain date lets begin and end on any day of it', () => {
    expect(bounds('2017-07-07')).toEqual(within('2017-07-07', '2017-07-07'));
    expect(bounds('2017-07')).toEqual(within('2017-07-01', '2017-07-31'));
    expect(bounds('2016-02')).toEqual(within('2016-02-01', '2016-02-29'));
    expect(bounds('2017')).toEqual(within('2017-01-01', '2017-12-31'));
  });

  it('of a season takes three whole months, winter the last of its year and two of the next', () => {
    expect(bounds('2017-21')).toEqual(within('2017-03-01', '2017-05-31'));
    expect(bounds('2017-22')).toEqual(within('2017-06-01', '2017-08-31'));
    expect(bounds('2017-23')).toEqual(within('2017-09-01', '2017-11-30'));
    expect(bounds('2015-24')).toEqual(within('2015-12-01', '2016-02-29'));
  });

  it('of a mask takes what it may hide', () => {
    expect(bounds('2017-07-XX')).toEqual(within('2017-07-01', '2017-07-31'));
    expect(bounds('2017-XX')).toEqual(within('2017-01-01', '2017-12-31'));
    expect(bounds('201X')).toEqual(within('2010-01-01', '2019-12-31'));
    expect(bounds('19XX-XX-XX')).toEqual(within('1900-01-01', '1999-12-31'));
    expect(bounds('XXXX')).toEqual(UNKNOWN_BOUNDS);
  });

  it('of years before year 0 runs forwards', () => {
    expect(bounds('-01XX').startEarliest).toBe(bounds('-0199').startEarliest);
    expect(bounds('-01XX').endLatest).toBe(bounds('-0100').endLatest);
    expect(bounds('-000X').endLatest).toBe(bounds('-0001').endLatest);
  });

  it('of a/b keeps each end as exact as it is written', () => {
    expect(bounds('2017-07/2017-08')).toEqual(
      extent(['2017-07-01', '2017-07-31'], ['2017-08-01', '2017-08-31']),
    );
    expect(bounds('2017-07-05/2017-07')).toEqual(
      extent(['2017-07-05', '2017-07-05'], ['2017-07-05', '2017-07-31']),
    );
    expect(bounds('2017/2017-03')).toEqual(
      extent(['2017-01-01', '2017-03-31'], ['2017-03-01', '2017-03-31']),
    );
  });

  it('tells an open end, which goes on, from an unknown one, which may be any day', () => {
    expect(bounds('2017/..')).toEqual(extent(['2017-01-01', '2017-12-31'], ['ever', 'ever']));
    expect(bounds('2017/')).toEqual(extent(['2017-01-01', '2017-12-31'], ['2017-01-01', 'ever']));
    expect(bounds('../2017')).toEqual(extent(['never', 'never'], ['2017-01-01', '2017-12-31']));
    expect(bounds('/2017')).toEqual(extent(['never', '2017-12-31'], ['2017-01-01', '2017-12-31']));
  });

  it('of [..] takes in all alternatives, and keeps them', () => {
    const either = bounds('[2017-07-01,2017-08..2017-09]');
    expect(either).toEqual({
      ...within('2017-07-01', '2017-09-30'),
      parts: [within('2017-07-01', '2017-07-01'), within('2017-08-01', '2017-09-30')],
      holds: 'one',
    });
    expect(bounds('[..1984-12-03]')).toEqual(
      extent(['never', '1984-12-03'], ['never', '1984-12-03']),
    );
  });

  it('of {..} begins with the first and ends with the last', () => {
    expect(bounds('{2017-07,2016-05-05}')).toMatchObject(
      extent(['2016-05-05', '2016-05-05'], ['2017-07-01', '2017-07-31']),
    );
    expect(bounds('{2017-07-01..2017-07-07}')).toEqual(
      extent(['2017-07-01', '2017-07-01'], ['2017-07-07', '2017-07-07']),
    );
    expect(bounds('{..}')).toEqual(extent(['never', 'never'], ['ever', 'ever']));
  });

  it('keeps the bounds of an approximate or uncertain date, but is sure of nothing', () => {
    expect(bounds('2017-07~')).toEqual({ ...bounds('2017-07'), sure: UNKNOWN_BOUNDS });
    expect(bounds('2017?/2018').sure).toEqual(UNKNOWN_BOUNDS);
    expect(bounds('[2017,2018%]').sure).toEqual(UNKNOWN_BOUNDS);
  });

  it('without a date is possible everywhere', () => {
    expect(boundsOf(undefined)).toBe(UNKNOWN_BOUNDS);
  });

  it('are in order, whatever the date', () => {
    fc.assert(
      fc.property(anyDates, (text) => {
        for (const found of [bounds(text), ...(bounds(text).parts ?? [])]) {
          expect(found.startEarliest).toBeLessThanOrEqual(found.startLatest);
          expect(found.endEarliest).toBeLessThanOrEqual(found.endLatest);
          expect(found.startEarliest).toBeLessThanOrEqual(found.endEarliest);
          expect(found.startLatest).toBeLessThanOrEqual(found.endLatest);
        }
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('of a less exact date hold those of the same date written more exactly', () => {
    fc.assert(
      fc.property(plainDates, (text) => {
        if (text.length < 7 || Number(text.slice(5, 7)) > 12) return;
        const wider = [
          bounds(text.slice(0, -3)),
          bounds(`${text.slice(0, 4)}-XX`),
          bounds(`${text.slice(0, 3)}X`),
        ];
        for (const { startEarliest, endLatest } of wider) {
          expect(bounds(text).startEarliest).toBeGreaterThanOrEqual(startEarliest);
          expect(bounds(text).endLatest).toBeLessThanOrEqual(endLatest);
        }
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

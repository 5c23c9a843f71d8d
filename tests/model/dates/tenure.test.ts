import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likelihood } from '../../../src/model/dates/answers.ts';
import { boundsOf } from '../../../src/model/dates/bounds.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';
import { HELD_ALWAYS, holdsOn, tenureOf } from '../../../src/model/dates/tenure.ts';
import { anyDates, bounds } from './dates.ts';

function expectAll(rows: readonly (readonly [string, string, Likelihood])[]): void {
  for (const [held, claim, answer] of rows) {
    const found = holdsOn(tenureOf(parseDate(held)), bounds(claim));
    expect(`${held} on ${claim}: ${found}`).toBe(`${held} on ${claim}: ${answer}`);
  }
}

describe('holdsOn', () => {
  it('takes a plain date for every day of it', () => {
    expectAll([
      ['2017-07', '2017-07-07', 'certainly'],
      ['2017-07', '2017-07', 'certainly'],
      ['2017-07', '[2017-07-01..2017-07-07]', 'certainly'],
      ['2017-07', '2017', 'possibly'],
      ['2017-07', '2017-07-31/2017-08-01', 'possibly'],
      ['2017-07', '2017-08', 'not'],
    ]);
  });

  it('is unsure in the inexact ends of an interval', () => {
    expectAll([
      ['2015/2017', '2015-06', 'possibly'],
      ['2015/2017', '2016-06', 'certainly'],
      ['2015/2017', '2016', 'certainly'],
      ['2015/2017', '2017-06', 'possibly'],
      ['2015/2017', '2018', 'not'],
      ['2015-03-01/2017-07-15', '2017-07-15', 'certainly'],
      ['2015-03-01/..', '2030', 'certainly'],
      ['2015-03-01/', '2030', 'possibly'],
      ['2017-07/2017-07', '2017-07-15', 'possibly'],
    ]);
  });

  it('is certain on no day of a mask or of one of several', () => {
    expectAll([
      ['201X', '2015-06', 'possibly'],
      ['2017-07-XX', '2017-07-07', 'possibly'],
      ['[2015,2017]', '2015-06', 'possibly'],
      ['[2015,2017]', '2016-06', 'not'],
    ]);
  });

  it('is certain on the days of each of several, and not between', () => {
    expectAll([
      ['{2015,2017}', '2017-06', 'certainly'],
      ['{2015,2017}', '[2015-06-01,2017-06-01]', 'certainly'],
      ['{2015,2017}', '2016', 'not'],
      ['{2015..2017}', '2016', 'certainly'],
    ]);
  });

  it('asks each day of a claim with several', () => {
    expectAll([
      ['2017', '{2017-01-01,2017-05-05}', 'certainly'],
      ['2017', '{2016-01-01,2017-05-05}', 'possibly'],
      ['2017', '[2016-01-01,2017-05-05]', 'possibly'],
      ['2017', '{2015-01-01,2016-05-05}', 'not'],
    ]);
  });

  it('is never certain where either date is approximate or uncertain', () => {
    expectAll([
      ['2017~', '2017-06', 'possibly'],
      ['2017', '2017-06?', 'possibly'],
      ['2017~', '2018', 'not'],
    ]);
  });

  it('is possible for a claim or an affiliation without a date, certain for one held always', () => {
    const unknown = boundsOf(undefined);
    expect(holdsOn(tenureOf(parseDate('2017')), unknown)).toBe('possibly');
    expect(holdsOn(tenureOf(undefined), bounds('2017'))).toBe('possibly');
    expect(holdsOn(HELD_ALWAYS, bounds('2017'))).toBe('certainly');
    expect(holdsOn(HELD_ALWAYS, unknown)).toBe('certainly');
  });

  it('is certain only within days that are possible', () => {
    fc.assert(
      fc.property(anyDates, (text) => {
        const { certain, possible } = tenureOf(parseDate(text));
        for (const days of certain) {
          expect(possible.some(({ first, last }) => first <= days.first && days.last <= last)).toBe(
            true,
          );
        }
      }),
      { seed: 10, numRuns: 1000 },
    );
  });
});

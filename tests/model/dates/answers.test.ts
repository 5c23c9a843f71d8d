import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  before,
  beginsBy,
  contrary,
  endsFrom,
  overlaps,
  within,
} from '../../../src/model/dates/answers.ts';
import type { Likelihood } from '../../../src/model/dates/answers.ts';
import { boundsOf } from '../../../src/model/dates/bounds.ts';
import type { Bounds, Extent, Reading } from '../../../src/model/dates/bounds.ts';
import { anyDates, bounds, period, periods } from './dates.ts';

type Question = typeof within;

/** Checks a table of dates, periods and answers. */
function expectAll(ask: Question, rows: readonly (readonly [string, string, Likelihood])[]): void {
  for (const [date, asked, answer] of rows) {
    expect(`${date} ${asked}: ${ask(bounds(date), period(asked))}`).toBe(
      `${date} ${asked}: ${answer}`,
    );
  }
}

describe('within', () => {
  it('is certain where every possible day lies in the period', () => {
    expectAll(within, [
      ['2017-07-07', '2017-07', 'certainly'],
      ['2017-07', '2017-07', 'certainly'],
      ['2017-07', '2017-07-07', 'possibly'],
      ['2017', '2017-07', 'possibly'],
      ['2017-06', '2017-07', 'not'],
      ['2017-07/2017-08', '2017-07', 'not'],
      ['2017-06-30/2017-07-01', '2017-07', 'not'],
      ['2017-07/2017-08', '2017-07-20/2017-08-10', 'possibly'],
      ['2017/..', '2017/2030', 'not'],
      ['2017/', '2017/2030', 'possibly'],
    ]);
  });

  it('of alternatives is not, in the hole between them', () => {
    expectAll(within, [
      ['[2017-07-01,2017-07-09]', '2017-07-03/2017-07-07', 'not'],
      ['[2017-07-01,2017-07-09]', '2017-07-01/2017-07-07', 'possibly'],
      ['[2017-07-01..2017-07-07]', '2017-07-03', 'possibly'],
      ['[2017-07-01..2017-07-07]', '2017-07', 'certainly'],
    ]);
  });

  it('of each of several wants all of them', () => {
    expectAll(within, [
      ['{2017-07-01,2017-09-01}', '2017', 'certainly'],
      ['{2017-07-01,2017-09-01}', '2017-07', 'not'],
    ]);
  });
});

describe('overlaps', () => {
  it('is certain where one day lies in the period, however it was', () => {
    expectAll(overlaps, [
      ['2017-07', '2017', 'certainly'],
      ['2017-07', '2017-07-07', 'possibly'],
      ['2017-07/2017-08', '2017-07', 'certainly'],
      ['2017-07/2017-09', '2017-08', 'certainly'],
      ['2017-07/2017-08', '2017-08-15', 'possibly'],
      ['2017/..', '2030', 'certainly'],
      ['2017/', '2030', 'possibly'],
      ['../2017', '1000', 'certainly'],
      ['2017-07', '2017-08', 'not'],
    ]);
  });

  it('of each of several wants one of them, and is not between them', () => {
    expectAll(overlaps, [
      ['{2017-07-01,2017-09-01}', '2017-09', 'certainly'],
      ['{2017-07-01,2017-09-01}', '2017-08', 'not'],
      ['[2017-07-01,2017-09-01]', '2017-09', 'possibly'],
      ['[2017-07-01,2017-09-01]', '2017-08', 'not'],
    ]);
  });
});

describe('before and after', () => {
  it('want all of it on the other side of the period', () => {
    expectAll(before, [
      ['2017-06-30', '2017-07', 'certainly'],
      ['2017-07-01', '2017-07', 'not'],
      ['2017', '2017-07', 'possibly'],
      ['2017/..', '2030', 'not'],
      ['{2016,2018}', '2017', 'not'],
      ['[2016,2018]', '2017', 'possibly'],
    ]);
    expectAll(after, [
      ['2017-08-01', '2017-07', 'certainly'],
      ['2017-07/2017-08', '2017-07', 'not'],
      ['2017', '2017-07', 'possibly'],
    ]);
  });
});

describe('what a query asks with after: and before:', () => {
  it('is that it ends on or after the first day, and begins on or before the last', () => {
    expectAll(endsFrom, [
      ['2017-07-01', '2017-07', 'certainly'],
      ['2016/2018', '2017-07', 'certainly'],
      ['2017', '2017-07', 'possibly'],
      ['2017-06-30', '2017-07', 'not'],
      ['{2016,2018}', '2017', 'certainly'],
    ]);
    expectAll(beginsBy, [
      ['2017-07-31', '2017-07', 'certainly'],
      ['2017-07-31/2018', '2017-07', 'certainly'],
      ['2017-08-01', '2017-07', 'not'],
    ]);
  });
});

describe('~ and ?', () => {
  it('turn certainly into possibly, and leave not as it is', () => {
    expectAll(within, [
      ['2017-07~', '2017', 'possibly'],
      ['2017-07?', '2018', 'not'],
      ['2017~/2018', '2010/2020', 'possibly'],
    ]);
    expectAll(endsFrom, [
      ['2017~', '2016', 'possibly'],
      ['2017~', '2018', 'not'],
    ]);
  });
});

describe('an unknown date', () => {
  it('is possible everywhere', () => {
    for (const ask of [within, overlaps, before, after, endsFrom, beginsBy]) {
      expect(ask(boundsOf(undefined), period('2017-07'))).toBe('possibly');
    }
  });
});

describe('answers, whatever the date', () => {
  /** The same seen in a mirror: what was before is after. */
  function mirrored(extent: Extent): Extent {
    return {
      startEarliest: -extent.endLatest,
      startLatest: -extent.endEarliest,
      endEarliest: -extent.startLatest,
      endLatest: -extent.startEarliest,
    };
  }
  function mirroredReading(reading: Reading): Reading {
    const { parts, holds } = reading;
    return { ...mirrored(reading), ...(parts && holds && { parts: parts.map(mirrored), holds }) };
  }
  function mirroredBounds(given: Bounds): Bounds {
    return { ...mirroredReading(given), ...(given.sure && { sure: mirroredReading(given.sure) }) };
  }

  it('agree with each other', () => {
    fc.assert(
      fc.property(anyDates, periods, (text, days) => {
        const date = bounds(text);
        if (within(date, days) === 'certainly') {
          expect(overlaps(date, days)).toBe('certainly');
          expect(before(date, days)).toBe('not');
          expect(after(date, days)).toBe('not');
        }
        if (within(date, days) === 'possibly') expect(overlaps(date, days)).not.toBe('not');
        if (overlaps(date, days) === 'certainly') {
          expect(before(date, days)).toBe('not');
          expect(endsFrom(date, days)).toBe('certainly');
          expect(beginsBy(date, days)).toBe('certainly');
        }
        if (before(date, days) === 'certainly') expect(overlaps(date, days)).toBe('not');
        if (endsFrom(date, days) === 'not') expect(before(date, days)).not.toBe('not');
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it('are the same for before as for after in a mirror', () => {
    fc.assert(
      fc.property(anyDates, periods, (text, days) => {
        const mirroredDays = { first: -days.last, last: -days.first };
        expect(before(bounds(text), days)).toBe(after(mirroredBounds(bounds(text)), mirroredDays));
        expect(endsFrom(bounds(text), days)).toBe(
          beginsBy(mirroredBounds(bounds(text)), mirroredDays),
        );
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('are contrary for before and "ends on or after", where the date is sure', () => {
    fc.assert(
      fc.property(anyDates, periods, (text, days) => {
        const date = bounds(text);
        if (date.sure) return;
        expect(endsFrom(date, days)).toBe(contrary(before(date, days)));
        expect(beginsBy(date, days)).toBe(contrary(after(date, days)));
      }),
      { seed: 8, numRuns: 2000 },
    );
  });

  it('do not become less sure when the period grows', () => {
    const rank = { not: 0, possibly: 1, certainly: 2 };
    fc.assert(
      fc.property(anyDates, periods, fc.nat({ max: 500 }), (text, days, more) => {
        const wider = { first: days.first - more, last: days.last + more };
        for (const ask of [within, overlaps]) {
          expect(rank[ask(bounds(text), wider)]).toBeGreaterThanOrEqual(
            rank[ask(bounds(text), days)],
          );
        }
      }),
      { seed: 9, numRuns: 2000 },
    );
  });
});

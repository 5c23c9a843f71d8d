import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, maskedDates, plainDates } from './dates.ts';

/**
 * The edtf package as a second opinion. It is not asked where it is wrong or means something else:
 * seasons (it takes the quarters of the calendar, 21 for January to March); unknown ends of an
 * interval (it gives 1970-01-01); years with Y (it gives no number); the last member of a set of
 * ranges (it gives the start of it); `{..}` and an interval that ends with the date with which it begins
 * (it refuses both); 29 February of 1900 (it gives 1 March).
 * Where both refuse, the tests of parseDate ask.
 */
const MILLISECONDS_OF_DAY = 86_400_000;

function secondOpinion(text: string): { first: number; last: number } {
  const { min, max } = edtf(text);
  return {
    first: Math.floor(min / MILLISECONDS_OF_DAY),
    last: Math.floor(max / MILLISECONDS_OF_DAY),
  };
}

function expectAgreement(text: string): void {
  const { startEarliest, endLatest } = bounds(text);
  expect({ text, first: startEarliest, last: endLatest }).toEqual({ text, ...secondOpinion(text) });
}

const withoutSeasons = plainDates.filter((text) => !/-2[1-4]$/.test(text) || text.length > 7);

describe('the edtf package agrees on the first and the last day', () => {
  it('of days, months and years', () => {
    fc.assert(fc.property(withoutSeasons, expectAgreement), { seed: 14, numRuns: 500 });
  });

  it('of masked dates', () => {
    fc.assert(fc.property(maskedDates, expectAgreement), { seed: 15, numRuns: 300 });
  });

  it('of closed intervals and those with an open end', () => {
    const pairs = fc
      .tuple(withoutSeasons, withoutSeasons)
      .filter(([from, to]) => bounds(from).startEarliest < bounds(to).startEarliest);
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        expectAgreement(`${from}/${to}`);
      }),
      { seed: 16, numRuns: 300 },
    );
    expectAgreement('2017-07/..');
    expectAgreement('../2017-07');
  });

  it('of years before year 0, and with ~ and ?', () => {
    for (const text of ['-0043', '-0100', '0000', '2017~', '2017-07?', '2017-07-07%']) {
      expectAgreement(text);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateError } from '../../../src/model/dates/date-error.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';
import { printDate } from '../../../src/model/dates/print-date.ts';
import { anyDates } from './dates.ts';

function errorOf(text: string): DateError {
  try {
    parseDate(text);
  } catch (error) {
    if (error instanceof DateError) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
}

describe('parseDate', () => {
  const readable = [
    ...['2017', '2017-07', '2017-07-07', '0000', '-0043', '-0043-03-15', '2016-02-29'],
    ...['2017-21', '2017-24', '201X', '20XX', '-19XX', '-000X', 'XXXX', 'XXXX-XX-XX'],
    ...['2017-XX', '2017-XX-XX', '2017-07-XX', '20XX-XX', 'Y170000002', 'Y-17000'],
    ...['2017~', '2017-07?', '2017-07-07%', '2017-22~', '201X?', 'Y170000002~'],
    ...['2017-07-07T10:30:00', '2017-07-07T10:30:00Z', '2017-07-07T23:59:59+03:00'],
    ...['2017-07-07T10:30:00-05', '2017-07/2017-08', '2017~/2018?', '2017/..', '../2017'],
    ...['2017/', '/2017', '../..', '/', '2017-07-07T10:30:00Z/2017-07-08', '2017-22/2017-23'],
    ...['[1984,1986..1990]', '[..1984-12-03]', '[1760-12..]', '{1667,1668-12}', '{..}', '[..]'],
    ...['{1984..1986}', '[2017-07-01..2017-07-07]', '[2017~,2018]', '[..1983,1985..]', '[2017]'],
  ];

  it.each(readable)('reads %s, and prints it as it was', (text) => {
    expect(printDate(parseDate(text))).toBe(text);
  });

  it('prints what it reads back, whatever the date', () => {
    fc.assert(
      fc.property(anyDates, (text) => {
        const date = parseDate(text);
        expect(printDate(date)).toBe(text);
        expect(parseDate(printDate(date))).toEqual(date);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('keeps what was written: a month is a month, a mask a mask', () => {
    expect(parseDate('2017-07-XX?')).toEqual({
      kind: 'point',
      year: 2017,
      maskedDigits: 0,
      month: 7,
      day: 'XX',
      time: undefined,
      quality: 'uncertain',
    });
  });

  it('allows spaces behind the commas of a set, as the standard prints them', () => {
    expect(printDate(parseDate('[1667, 1668,  1670..1672]'))).toBe('[1667,1668,1670..1672]');
  });

  it('reads a set as long as dates may be, and nothing that is longer', () => {
    const longest = `[${Array.from({ length: 18 }, () => '2017-07-07').join(',')}]`;
    expect(longest.length).toBeLessThanOrEqual(200);
    expect(parseDate(longest)).toMatchObject({ kind: 'one-of' });
    expect(errorOf('9'.repeat(100_000)).at).toBe(200);
  });
});

describe('a text that is no date', () => {
  /** Each with the index where it goes wrong and something that the mending says. */
  const wrong: readonly (readonly [string, number, string])[] = [
    ['', 0, 'leave the field out'],
    ['2017-13', 5, '01 to 12'],
    ['2017-00', 5, '01 to 12'],
    ['2017-02-30', 8, '01 to 28'],
    ['1900-02-29', 8, '01 to 28'],
    ['2017-04-31', 8, '01 to 30'],
    ['2017-07-00', 8, '01 to 31'],
    ['2017-33', 5, 'as a set|a set of months'],
    ['2017-21-01', 7, 'behind the season'],
    ['2017-07-07x', 10, '2017-07-07'],
    ['-0000', 0, 'minus sign'],
    ['Y2017', 0, 'write 2017'],
    ['Y-17e7', 4, 'Y-170000000'],
    ['Y17101E4S3', 6, 'digits'],
    ['Y1234567890123', 1, 'at most 12'],
    ['1950S2', 4, '2017-07-07'],
    ['2XXX', 1, '[2000..2999]'],
    ['2017-07-1X', 8, '[2017-07-10..2017-07-19]'],
    ['XXXX-12-25', 5, 'mask the month too'],
    ['2017-XX-05', 8, 'mask the day too'],
    ['?2017-07', 0, 'behind the whole date'],
    ['2017~-07', 4, 'behind the whole date'],
    ['2017-07-07T25:00:00', 11, '00 to 23'],
    ['2017-07-07T10:30', 11, 'T10:30:00'],
    ['2018/2017', 5, 'earlier date first'],
    ['[2018..2017]', 7, 'earlier date first'],
    ['2017/2018/2019', 9, 'a/b'],
    ['[2017,2018', 10, '"]" behind'],
    ['[2017}', 5, '"]" behind'],
    ['[]', 1, 'begin with a year'],
    ['[2017/2018]', 5, '"," between'],
    ['..', 0, 'a/b'],
    ['2017,2018', 4, 'a/b'],
    ['last summer', 0, 'begin with a year'],
  ];

  it.each(wrong)('%s fails at %i and says how to mend it', (text, at, mend) => {
    const error = errorOf(text);
    expect(error.at).toBe(at);
    expect(error.mend).toMatch(new RegExp(mend.replace(/[[\].]/g, '\\$&'), 'i'));
    expect(error.message).toContain(`"${text}" is not a date: `);
  });

  /** What people write elsewhere, and what they are told to write here. */
  const habits: readonly (readonly [string, string])[] = [
    [' 2017-07 ', 'Write 2017-07.'],
    ['20170707', 'Write 2017-07-07.'],
    ['2017-7-1', 'Write 2017-07-01.'],
    ['2017/07/21', 'Write 2017-07-21.'],
    ['2017/07', 'Write 2017-07.'],
    ['21.7.2017', 'Write 2017-07-21.'],
    ['7/4/2017', 'Write 2017-04-07 or 2017-07-04.'],
    ['7/21/2017', 'Write 2017-07-21.'],
    ['07/2017', 'Write 2017-07.'],
    ['July 2017', 'Write 2017-07.'],
    ['7 July 2017', 'Write 2017-07-07.'],
    ['Sept. 5, 2017', 'Write 2017-09-05.'],
    ['Summer 2017', 'Write 2017-22.'],
    ['fall 2017', 'Write 2017-23.'],
    ['c. 2017', 'Write 2017~.'],
    ['1990s', 'Write 199X.'],
    ['2015–2017', 'Write 2015/2017.'],
    ['2017-07-01..2017-07-07', 'Write [2017-07-01..2017-07-07] or 2017-07-01/2017-07-07.'],
    ['2017-07-xx', 'Write 2017-07-XX.'],
    ['199u', 'Write 199X.'],
    ['2017–07–07', 'Write 2017-07-07.'],
  ];

  it.each(habits)('%s is recognised: %s', (text, mend) => {
    expect(errorOf(text).mend).toBe(mend);
  });

  it('shows a very long value shortened', () => {
    expect(errorOf('x'.repeat(5000)).message.length).toBeLessThan(200);
  });

  it('fails with a DateError and nothing else, whatever the text', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'0123457XYTZ-/.,[]{}~?% +:eu'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parseDate(printDate(parseDate(text)))).toEqual(parseDate(text));
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
          expect((error as DateError).at).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 3, numRuns: 5000 },
    );
  });
});

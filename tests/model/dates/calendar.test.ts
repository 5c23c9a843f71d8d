import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  printDay,
  printYear,
} from '../../../src/model/dates/calendar.ts';

describe('the calendar', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
  });

  it('knows leap years, those of full centuries too', () => {
    expect(daysInMonth(2016, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(0, 2)).toBe(29);
  });

  it('agrees with the clock of the engine, far back and far ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (number) => {
        const { year, month, day } = calendarDay(number);
        const other = new Date(number * 86_400_000);
        expect([year, month, day]).toEqual([
          other.getUTCFullYear(),
          other.getUTCMonth() + 1,
          other.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('stays exact in years of twelve digits', () => {
    const number = dayNumber(999_999_999_999, 12, 31);
    expect(calendarDay(number)).toEqual({ year: 999_999_999_999, month: 12, day: 31 });
    expect(dayNumber(1_000_000_000_000, 1, 1)).toBe(number + 1);
  });

  it('prints days and years as EDTF does', () => {
    expect(printDay(0)).toBe('1970-01-01');
    expect(printDay(-Infinity)).toBe('..');
    expect(printYear(622)).toBe('0622');
    expect(printYear(-43)).toBe('-0043');
    expect(printYear(-17_000)).toBe('Y-17000');
  });
});

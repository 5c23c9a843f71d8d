import { describe, expect, test } from 'vitest';
import { printDay, dayNumber } from '../../../src/model/dates/calendar.ts';
import { finestStep, stepEdges, stepStart } from '../../../src/model/dates/calendar-steps.ts';
import type { CalendarStep } from '../../../src/model/dates/calendar-steps.ts';

const edges = (step: CalendarStep, from: number, to: number) =>
  stepEdges(step, { first: from, last: to }).map(printDay);

describe('the steps of an axis', () => {
  test('of weeks begin on Mondays', () => {
    const from = dayNumber(2017, 7, 1);
    expect(edges({ unit: 'week', every: 1 }, from, from + 9)).toEqual([
      '2017-06-26',
      '2017-07-03',
      '2017-07-10',
      '2017-07-17',
    ]);
  });

  test('of quarters begin in January, April, July and October', () => {
    const step: CalendarStep = { unit: 'month', every: 3 };
    expect(edges(step, dayNumber(2016, 11, 5), dayNumber(2017, 4, 1))).toEqual([
      '2016-10-01',
      '2017-01-01',
      '2017-04-01',
      '2017-07-01',
    ]);
  });

  test('of tens of years are counted from the year 0, also before it', () => {
    const step: CalendarStep = { unit: 'year', every: 10 };
    expect(printDay(stepStart(step, dayNumber(-43, 3, 15)))).toBe('-0050-01-01');
    expect(printDay(stepStart(step, dayNumber(1990, 9, 12)))).toBe('1990-01-01');
  });
});

test.each([
  [30, 40, 'day 1'],
  [365, 60, 'week 1'],
  [1461, 50, 'month 1'],
  [3653, 50, 'month 3'],
  [36_525, 50, 'year 5'],
  [730_485, 50, 'year 50'],
])('of %i days at most %i steps: %s', (days, most, expected) => {
  const { unit, every } = finestStep(days, most);
  expect(`${unit} ${every}`).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/graph/query/parse.ts';
import { printQuery } from '../../../src/graph/query/print.ts';
import {
  readingOfDates,
  timeSpanOf,
  timeTestOf,
  withoutTime,
  withReading,
  withTimeSpan,
} from '../../../src/graph/query/time-span.ts';
import { boundsOf } from '../../../src/model/dates/bounds.ts';
import { dayNumber } from '../../../src/model/dates/calendar.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';

const july = { first: dayNumber(2017, 7, 1), last: dayNumber(2017, 7, 31) };

describe('the time that a query asks for', () => {
  test('goes from the first day of "after" to the last of "before"', () => {
    expect(timeSpanOf(parseQuery('after:2017-07 before:2017-07'))).toEqual(july);
  });

  test('is that of "during" too', () => {
    expect(timeSpanOf(parseQuery('during:2017-07'))).toEqual(july);
  });

  test('is what all of them leave', () => {
    const span = timeSpanOf(parseQuery('after:2017-07-10 during:2017-07'));
    expect(span).toEqual({ ...july, first: dayNumber(2017, 7, 10) });
  });

  test('is open where one end is missing, and nothing where both are', () => {
    expect(timeSpanOf(parseQuery('after:2017-07'))).toEqual({ first: july.first, last: Infinity });
    expect(timeSpanOf(parseQuery('country:RUS'))).toBeUndefined();
  });
});

describe('asking for a time', () => {
  test('writes days, in place of any time asked for before', () => {
    const query = withTimeSpan(parseQuery('country:RUS during:2016'), july);
    expect(printQuery(query)).toBe('country:RUS after:2017-07-01 before:2017-07-31');
  });

  test('writes no term for an end that is open', () => {
    const query = withTimeSpan(parseQuery(''), { first: -Infinity, last: july.last });
    expect(printQuery(query)).toBe('before:2017-07-31');
  });

  test('of no time takes the terms away, but not what is excluded', () => {
    const query = parseQuery('after:2017-07 -during:2017-08 amman');
    expect(printQuery(withTimeSpan(query, undefined))).toBe('-during:2017-08 amman');
  });

  test('of the same time gives back the same query, however it was written', () => {
    const query = parseQuery('during:2017-07');
    expect(withTimeSpan(query, { ...july })).toBe(query);
  });

  test('can be read back, also before the year 0', () => {
    const span = { first: dayNumber(-43, 3, 15), last: dayNumber(12_000, 12, 31) };
    expect(timeSpanOf(parseQuery(printQuery(withTimeSpan(parseQuery(''), span))))).toEqual(span);
  });
});

test('a query reads dates as "may fall inside" until it says otherwise', () => {
  const query = parseQuery('after:2017-07');
  const surely = withReading(query, 'certainly');
  expect(readingOfDates(query)).toBe('possibly');
  expect(readingOfDates(surely)).toBe('certainly');
  expect(withReading(surely, 'possibly')).toEqual(query);
  expect(withReading(query, 'possibly')).toBe(query);
});

test('without its time a query asks for the rest, and is the same where it has none', () => {
  const query = parseQuery('country:RUS after:2017 -before:2018 dates:certainly');
  const rest = withoutTime(query);
  expect(printQuery(rest)).toBe('country:RUS');
  expect(withoutTime(rest)).toBe(rest);
});

describe('how surely something falls into the time', () => {
  const isInside = (query: string, date: string) =>
    timeTestOf(parseQuery(query))(boundsOf(parseDate(date)));

  test.each([
    ['after:2017-07-05', '2017-07-05', 'certainly'],
    ['after:2017-07-05', '2017-07', 'possibly'],
    ['after:2017-07-05', '2017-07-04', 'not'],
    ['after:2017-07 before:2017-07', '2017-07-10~', 'possibly'],
    ['after:2017-07 before:2017-07', '2017-08', 'not'],
    ['-during:2017-07', '2017-07-10', 'not'],
    ['country:RUS', '1066', 'certainly'],
  ])('%s of %s: %s', (query, date, likelihood) => {
    expect(isInside(query, date)).toBe(likelihood);
  });
});

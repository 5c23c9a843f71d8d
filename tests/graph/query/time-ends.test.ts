import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/graph/query/parse.ts';
import { printQuery } from '../../../src/graph/query/print.ts';
import {
  dateAtEnd,
  endsBeforeItBegins,
  withDateAtEnd,
} from '../../../src/graph/query/time-ends.ts';

describe('the date at an end of the time asked for', () => {
  test('is that of its own key, or of "during"', () => {
    const query = parseQuery('after:2017-07-08 during:2017-07');
    expect(dateAtEnd(query, 'after')).toBe('2017-07-08');
    expect(dateAtEnd(query, 'before')).toBe('2017-07');
    expect(dateAtEnd(parseQuery('country:RUS'), 'after')).toBeUndefined();
  });

  test('is set as it is written, and taken away', () => {
    const query = withDateAtEnd(parseQuery('country:RUS'), 'after', '1990~');
    expect(printQuery(query)).toBe('country:RUS after:1990~');
    expect(printQuery(withDateAtEnd(query, 'after', undefined))).toBe('country:RUS');
  });

  test('is set at one end of "during" while the other stays', () => {
    const query = parseQuery('during:2017-07');
    expect(printQuery(withDateAtEnd(query, 'after', '2017-06'))).toBe(
      'after:2017-06 before:2017-07',
    );
    expect(printQuery(withDateAtEnd(query, 'before', undefined))).toBe('after:2017-07');
  });

  test('leaves the query the same where it is there already', () => {
    const query = parseQuery('during:2017-07');
    expect(withDateAtEnd(query, 'before', '2017-07')).toBe(query);
  });
});

test('a time that ends before it begins is noticed; one day is a time', () => {
  expect(endsBeforeItBegins(parseQuery('after:2017-07-08 before:2017-07-07'))).toBe(true);
  expect(endsBeforeItBegins(parseQuery('after:2017-07-08 before:2017-07-08'))).toBe(false);
  expect(endsBeforeItBegins(parseQuery('before:2017'))).toBe(false);
});

import { expect, it } from 'vitest';
import { whenFirstRead } from '../../src/graph/when-first-read.ts';

it('makes each value when it is first read, and once', () => {
  const made: string[] = [];
  const record = whenFirstRead(['one', 'other'], (key) => {
    made.push(key);
    return { key };
  });
  expect('other' in record).toBe(true);
  expect(made).toEqual([]);
  expect(record.one).toBe(record.one);
  expect(made).toEqual(['one']);
});

import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/model/dates/bounds.ts';
import { sortKey } from '../../../src/model/dates/sort-key.ts';
import { bounds } from './dates.ts';

describe('sortKey', () => {
  it('sorts by the first day that is known, then the more exact first', () => {
    const inOrder = [
      'Y-17000',
      '-0043',
      '../1969-12-31',
      '1970-01-01',
      '2017-07-01',
      '2017-07-01/2017-07-03',
      '2017-07',
      '2017-07/..',
      '2017-07-02',
      '[..2017-08-01]',
      'Y170000002',
    ];
    expect([...inOrder].reverse().sort(byKey)).toEqual(inOrder);
  });

  it('puts what has no date last', () => {
    expect(sortKey(boundsOf(undefined)) > sortKey(bounds('Y170000002'))).toBe(true);
  });

  it('sorts one day by the time of day', () => {
    const day = bounds('2017-07-07');
    expect(sortKey(day, '09:30:00') < sortKey(day, '10:00:00')).toBe(true);
    expect(sortKey(day) < sortKey(day, '00:00:00')).toBe(true);
  });
});

function byKey(one: string, other: string): number {
  return sortKey(bounds(one)) < sortKey(bounds(other)) ? -1 : 1;
}

import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/model/dates/bounds.ts';
import { after, within } from '../../../src/model/dates/answers.ts';
import { printDay } from '../../../src/model/dates/calendar.ts';
import { narrow } from '../../../src/model/dates/narrow.ts';
import type { DayOrder } from '../../../src/model/dates/order-constraints.ts';
import { period } from './dates.ts';
import { items, order } from './orders.ts';

/** The four days of what an item was narrowed to. */
function narrowed(
  dates: Readonly<Record<string, string>>,
  orders: readonly DayOrder[],
  id: string,
): readonly string[] {
  const found = narrow(items(dates), orders);
  expect(found.contradictions).toEqual([]);
  const { startEarliest, startLatest, endEarliest, endLatest } = found.bounds.get(id) as Bounds;
  return [startEarliest, startLatest, endEarliest, endLatest].map(printDay);
}

describe('narrow', () => {
  it('gives something of the same day the day of the other', () => {
    const orders = [order('second', 'same-day', 'first')];
    const week = ['2017-07-01', '2017-07-07', '2017-07-01', '2017-07-07'];
    expect(narrowed({ first: '[2017-07-01..2017-07-07]', second: '' }, orders, 'second')).toEqual(
      week,
    );
    expect(narrowed({ first: '2017-07', second: '2017-07-07' }, orders, 'first')).toEqual(
      Array(4).fill('2017-07-07'),
    );
  });

  it('puts something of the same day within what lasts for several', () => {
    const dates = { first: '2017-07-06/2017-07-08', second: '' };
    expect(narrowed(dates, [order('second', 'same-day', 'first')], 'second')).toEqual([
      '2017-07-06',
      '2017-07-08',
      '2017-07-06',
      '2017-07-08',
    ]);
  });

  it('lets what comes after begin on the day when the other ends, or later', () => {
    const dates = { talks: '2017-07-05/2017-07-07', followUp: '2017-07' };
    expect(narrowed(dates, [order('followUp', 'after', 'talks')], 'followUp')).toEqual([
      '2017-07-07',
      '2017-07-31',
      '2017-07-07',
      '2017-07-31',
    ]);
  });

  it('narrows the other too: who comes before ends before the later one begins', () => {
    const dates = { earlier: '2017-07', later: '2017-07-10' };
    const orders = [order('earlier', 'before', 'later')];
    expect(narrowed(dates, orders, 'earlier')[3]).toBe('2017-07-10');
    expect(narrowed(dates, orders, 'later')).toEqual(Array(4).fill('2017-07-10'));
  });

  it('counts the days within which one comes after or before the other', () => {
    expect(narrowed({ a: '2017-07-07', b: '' }, [order('b', 'after', 'a', 3)], 'b')).toEqual([
      '2017-07-07',
      '2017-07-10',
      '2017-07-07',
      '..',
    ]);
    expect(narrowed({ a: '2017-07-07', b: '' }, [order('b', 'before', 'a', 3)], 'b')).toEqual([
      '..',
      '2017-07-07',
      '2017-07-04',
      '2017-07-07',
    ]);
  });

  it('passes on what it found, along a chain of any length', () => {
    const dates: Record<string, string> = { i0: '2017-07-07' };
    const orders: DayOrder[] = [];
    for (let at = 1; at < 20_000; at++) {
      dates[`i${at}`] = '2017';
      orders.push(order(`i${at}`, 'after', `i${at - 1}`));
    }
    const last = narrowed(dates, orders, 'i19999');
    expect(last[0]).toBe('2017-07-07');
  });

  it('drops the alternatives that no longer can be, and narrows the rest by it', () => {
    const dates = { a: '[2017-07-01,2017-07-20,2017-07-25]', b: '2017-07-10', c: '' };
    const orders = [
      order('a', 'after', 'b'),
      order('c', 'before', 'a'),
      order('c', 'after', 'a', 0),
    ];
    const found = narrow(items(dates), orders).bounds;
    expect(found.get('a')?.parts).toHaveLength(2);
    expect(printDay(found.get('a')?.startEarliest ?? 0)).toBe('2017-07-20');
    expect(printDay(found.get('c')?.startEarliest ?? 0)).toBe('2017-07-20');
    expect(within(found.get('a') as Bounds, period('2017-07-11/2017-07-19'))).toBe('not');
  });

  it('does not run in circles', () => {
    const dates = { a: '2017-07', b: '', c: '' };
    const orders = [order('a', 'after', 'b'), order('b', 'after', 'c'), order('c', 'after', 'a')];
    expect(narrowed(dates, orders, 'b')).toEqual(narrowed(dates, orders, 'c'));
    expect(narrowed(dates, [order('a', 'after', 'a')], 'a')[0]).toBe('2017-07-01');
  });

  it('leaves out orders of what is not there', () => {
    const given = items({ a: '2017' });
    expect(
      narrow(given, [order('a', 'after', 'nobody'), order('nobody', 'after', 'a')]).bounds,
    ).toBe(given);
  });

  it('gives back the same map, and the same bounds, where nothing changes', () => {
    const given = items({ a: '2017-07-01', b: '2017-07-02', c: '2017', d: '2018~' });
    expect(narrow(given, []).bounds).toBe(given);
    expect(narrow(given, [order('b', 'after', 'a'), order('d', 'after', 'b')]).bounds).not.toBe(
      given,
    );
    const found = narrow(given, [order('c', 'after', 'a'), order('b', 'after', 'a')]).bounds;
    expect(found.get('a')).toBe(given.get('a'));
    expect(found.get('d')).toBe(given.get('d'));
    expect(found.get('c')).not.toBe(given.get('c'));
  });
});

describe('a contradiction', () => {
  it('names what excludes each other, once, and leaves the bounds as they were', () => {
    const given = items({ a: '2017-07-10', between: '', b: '2017-07-05' });
    const orders = [order('between', 'after', 'a'), order('b', 'after', 'between')];
    const found = narrow(given, orders);
    expect(found.contradictions).toEqual([{ item: 'a', between: ['a', 'b'], certain: true }]);
    expect(found.bounds.get('a')).toBe(given.get('a'));
    expect(found.bounds.get('b')).toBe(given.get('b'));
  });

  it('is found where all alternatives are ruled out', () => {
    const given = items({ a: '[2017-07-01,2017-07-20]', b: '2017-07-10' });
    const found = narrow(given, [order('a', 'same-day', 'b')]);
    expect(found.contradictions.map(({ between }) => between)).toEqual([['a', 'b']]);
  });

  it('is not certain where it rests on an approximate date', () => {
    const given = items({ a: '2017-07~', b: '2017-06-20' });
    expect(narrow(given, [order('b', 'after', 'a')]).contradictions).toMatchObject([
      { between: ['a', 'b'], certain: false },
    ]);
  });
});

describe('narrowing by approximate dates', () => {
  it('makes nothing certain', () => {
    const found = narrow(items({ a: '2017-07~', b: '' }), [order('b', 'same-day', 'a')]).bounds;
    const b = found.get('b') as Bounds;
    expect(within(b, period('2017-07'))).toBe('possibly');
    expect(within(b, period('2017-08'))).toBe('not');
  });

  it('leaves certain what was so without it', () => {
    const found = narrow(items({ a: '2017-07~', b: '2017' }), [order('b', 'same-day', 'a')]).bounds;
    const b = found.get('b') as Bounds;
    expect(within(b, period('2017'))).toBe('certainly');
    expect(within(b, period('2017-07'))).toBe('possibly');
    expect(within(b, period('2017-09'))).toBe('not');
  });

  it('makes an approximate date itself surer', () => {
    const found = narrow(items({ a: '2017~', b: '2017-07-07' }), [order('a', 'after', 'b')]).bounds;
    const a = found.get('a') as Bounds;
    expect(after(a, period('2017-06'))).toBe('certainly');
    expect(within(a, period('2017'))).toBe('possibly');
  });
});

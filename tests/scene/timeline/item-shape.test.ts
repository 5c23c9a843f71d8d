import { describe, expect, test } from 'vitest';
import { itemShape } from '../../../src/scene/timeline/item-shape.ts';
import type { TimeScale } from '../../../src/scene/timeline/time-scale.ts';
import { itemAt, july } from '../../fixtures/timelines.ts';

/** Ten px a day, from 1 July at 0 to the end of the month at 310. */
const scale: TimeScale = { first: july.first, end: july.last + 1, left: 0, right: 310 };
const shapeOf = (when: string) => itemShape(itemAt('a', when), scale);

describe('on an axis', () => {
  test('a day is a point in its middle', () => {
    expect(shapeOf('2017-07-02')).toEqual({
      kind: 'point',
      from: 15,
      to: 15,
      fadeIn: 0,
      fadeOut: 0,
    });
  });

  test('what lasts from a day to a day is a bar that does not fade', () => {
    expect(shapeOf('2017-07-02/2017-07-05')).toEqual({
      kind: 'bar',
      from: 10,
      to: 50,
      fadeIn: 0,
      fadeOut: 0,
    });
  });

  test('of one day among some a third fades at each end, and so of a month', () => {
    const among = { kind: 'bar', from: 0, to: 60, fadeIn: 20, fadeOut: 20 };
    expect(shapeOf('[2017-07-01..2017-07-06]')).toEqual(among);
    expect(shapeOf('2017-07')).toMatchObject({ from: 0, to: 310, fadeIn: 103, fadeOut: 103 });
  });

  test('what surely went on between its ends is solid there', () => {
    // It began on one of 1 to 5 July, and ended on 20 July.
    const days = {
      startEarliest: july.first,
      startLatest: july.first + 4,
      endEarliest: july.first + 19,
      endLatest: july.first + 19,
    };
    expect(itemShape(days, scale)).toEqual({
      kind: 'bar',
      from: 0,
      to: 200,
      fadeIn: 40,
      fadeOut: 0,
    });
  });

  test('an open end fades at the edge', () => {
    expect(shapeOf('2017-07-10/..')).toEqual({
      kind: 'bar',
      from: 90,
      to: 310,
      fadeIn: 0,
      fadeOut: 44,
    });
  });

  test('an end that nobody knows fades out beside what is known', () => {
    const shape = shapeOf('[..2017-07-10]');
    expect(shape).toMatchObject({ from: 56, to: 100, fadeOut: 0 });
    expect(shape?.fadeIn).toBeGreaterThan(30);
  });

  test('what is shorter than can be seen is widened about its middle', () => {
    const years: TimeScale = { first: 0, end: 36_500, left: 0, right: 365 };
    const shape = itemShape(itemAt('a', '2017-07-01/2017-07-03'), years);
    expect((shape?.to ?? 0) - (shape?.from ?? 0)).toBe(6);
  });

  test('what has no date has no shape', () => {
    expect(itemShape({}, scale)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/model/dates/calendar.ts';
import { makeScale } from '../../../src/scene/timeline/time-scale.ts';
import { timeTicks } from '../../../src/scene/timeline/time-ticks.ts';

const labels = (from: number, to: number, width = 800) =>
  timeTicks(makeScale({ first: from, last: to }, 0, width))
    .map(({ label }) => label)
    .filter((label) => label !== '');

describe('the lines of an axis', () => {
  test('stand at weeks over some weeks, and say the year once', () => {
    expect(labels(dayNumber(2017, 7, 1), dayNumber(2017, 8, 10))).toEqual([
      '3 Jul 2017',
      '10 Jul',
      '17 Jul',
      '24 Jul',
      '31 Jul',
      '7 Aug',
    ]);
  });

  test('say the year again where it changes', () => {
    expect(labels(dayNumber(2016, 10, 1), dayNumber(2017, 3, 31))).toEqual([
      'Oct 2016',
      'Nov',
      'Dec',
      'Jan 2017',
      'Feb',
      'Mar',
      'Apr',
    ]);
  });

  test('stand at days, years and centuries too', () => {
    expect(labels(dayNumber(2017, 7, 3), dayNumber(2017, 7, 6))).toContain('4 Jul');
    expect(labels(dayNumber(1989, 1, 1), dayNumber(1992, 12, 31), 400)).toContain('1990');
    expect(labels(dayNumber(1500, 1, 1), dayNumber(2000, 1, 1))).toContain('1600');
  });

  test('count years before the first as BC', () => {
    const said = labels(dayNumber(-49, 1, 1), dayNumber(-39, 12, 31));
    expect(said).toContain('45 BC');
  });

  test('are in order, and no label lies on another', () => {
    for (const days of [2, 30, 400, 3000, 40_000, 4_000_000]) {
      const ticks = timeTicks(makeScale({ first: 17_000, last: 17_000 + days }, 90, 640));
      const written = ticks.filter(({ label }) => label !== '');
      expect(ticks.length).toBeGreaterThan(0);
      for (const [at, tick] of written.entries()) {
        const next = written[at + 1];
        if (next) expect(next.x - tick.x).toBeGreaterThan(5 * tick.label.length);
      }
    }
  });
});

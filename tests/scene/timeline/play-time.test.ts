import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/model/dates/calendar.ts';
import type { DayRange } from '../../../src/model/dates/window.ts';
import { playFrom, playOn } from '../../../src/scene/timeline/play-time.ts';
import { july } from '../../fixtures/timelines.ts';

const decade = { first: dayNumber(2010, 1, 1), last: dayNumber(2019, 12, 31) };

/** All windows from the first to the last. */
function windowsFrom(first: DayRange, axis: DayRange): readonly DayRange[] {
  const windows = [first];
  for (let at = playOn(first, axis); at && windows.length < 1000; at = playOn(at, axis)) {
    windows.push(at);
  }
  return windows;
}

test('playing begins with what is chosen, else at the beginning with a window that suits', () => {
  const chosen = { first: july.first + 3, last: july.first + 9 };
  expect(playFrom(chosen, july)).toEqual(chosen);
  expect(playFrom(undefined, july)).toEqual({ first: july.first, last: july.first + 6 });
  expect(playFrom({ ...july }, july)).toEqual({ first: july.first, last: july.first + 6 });
});

test('what is chosen at the end begins again at the beginning, as wide as it is', () => {
  const atEnd = { first: july.last - 2, last: july.last };
  expect(playFrom(atEnd, july)).toEqual({ first: july.first, last: july.first + 2 });
});

test('windows keep their width, leave no day out, and end with the axis', () => {
  for (const axis of [july, decade]) {
    const windows = windowsFrom(playFrom(undefined, axis), axis);
    const [first] = windows;
    const width = (first?.last ?? 0) - (first?.first ?? 0);
    expect(windows.length).toBeLessThanOrEqual(61);
    expect(windows.at(-1)?.last).toBe(axis.last);
    windows.forEach(({ first: from, last }, at) => {
      expect(last - from).toBe(width);
      expect(from).toBeLessThanOrEqual((windows[at - 1]?.last ?? from) + 1);
    });
  }
});

test('on a long axis a window of a day steps by days', () => {
  const day = { first: decade.first, last: decade.first };
  expect(playOn(day, decade)).toEqual({ first: decade.first + 1, last: decade.first + 1 });
});

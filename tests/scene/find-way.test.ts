import { describe, expect, test } from 'vitest';
import { findWay, sideAwayFrom, type Obstacle, type Way } from '../../src/scene/find-way.ts';

function round(id: string, x: number, y: number, width = 30): Obstacle {
  return { id, x, y, width, height: width, shape: 'ellipse', border: { width: 2 } };
}

const from = round('a', 0, 0);
const to = round('b', 400, 0);
const alone: Way = { from, to, preferred: 0, lanes: [{ aside: 0, half: 1 }] };

describe('The way of a line', () => {
  test('is straight where nothing stands in between', () => {
    expect(findWay(alone, [from, to, round('far', 200, 90)])).toBe(0);
  });

  test('passes a mark on the side on which it is shorter', () => {
    // Left of a line to the right, on a page whose y points down, is up.
    expect(findWay(alone, [round('below', 200, 6)])).toBeGreaterThan(10);
    expect(findWay(alone, [round('above', 200, -6)])).toBeLessThan(-10);
  });

  test('leaves the mark its room and is no longer than that needs', () => {
    const bow = findWay(alone, [round('below', 200, 6)]);
    // The border is 16 px from the middle of the mark, which lies 6 px aside; 4 px and half a line beside it.
    expect(bow).toBeGreaterThanOrEqual(16 - 6 + 4 + 1);
    expect(bow).toBeLessThan(16 - 6 + 4 + 3);
  });

  test('lets every lane pass', () => {
    const lanes = [-14, 0, 14].map((aside) => ({ aside, half: 1 }));
    const bow = findWay({ ...alone, lanes }, [round('below', 200, 6)]);
    expect(bow - 14).toBeGreaterThan(16 - 6 + 4);
  });

  test('runs behind a mark rather than round half the picture', () => {
    const wall = Array.from({ length: 31 }, (_, at) => round(`wall-${at}`, 200, (at - 15) * 30));
    expect(Math.abs(findWay(alone, wall))).toBeLessThanOrEqual(0.36 * 400);
  });

  test('stays where it would be where marks are passed there already', () => {
    expect(findWay({ ...alone, preferred: 40 }, [round('middle', 200, 0)])).toBe(40);
  });

  test('keeps out of what other lanes have taken', () => {
    const way = { ...alone, preferred: 10, taken: { least: -20, most: 20 } };
    expect(Math.abs(findWay(way, []))).toBeGreaterThanOrEqual(21);
  });
});

test('the outer side of a line is the one away from the middle of the picture', () => {
  expect(sideAwayFrom({ x: 200, y: 100 }, from, to)).toBe(1);
  expect(sideAwayFrom({ x: 200, y: -100 }, from, to)).toBe(-1);
});

import { describe, expect, test } from 'vitest';
import { cosine, pi, sine } from '../../src/model/trigonometry.ts';
import { spreadEnds, type Direction, type LineEndAt } from '../../src/scene/spread-ends.ts';

function end(degrees: number, half = 4): LineEndAt {
  const angle = (degrees * pi) / 180;
  return { x: 100 * cosine(angle), y: 100 * sine(angle), half };
}

/** How far two ends stand apart on a border 30 px from the middle. */
function apart(a: Direction | undefined, b: Direction | undefined): number {
  if (!a || !b) throw new Error('There are fewer directions than ends.');
  const [x, y] = [30 * (a.x - b.x), 30 * (a.y - b.y)];
  return Math.sqrt(x * x + y * y);
}

describe('The ends of lines at a mark', () => {
  test('stay where they are while they have room', () => {
    const wished = [end(0), end(90), end(200)];
    spreadEnds(wished, 30).forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo((wished[index]?.x ?? 0) / 100, 9);
      expect(y).toBeCloseTo((wished[index]?.y ?? 0) / 100, 9);
    });
  });

  test.each([10, 135, 250, 315])('make room for each other about %i degrees', (degrees) => {
    const ends = spreadEnds(
      [degrees - 2, degrees, degrees + 2].map((at) => end(at)),
      30,
    );
    expect(apart(ends[0], ends[1])).toBeGreaterThan(6.5);
    expect(apart(ends[1], ends[2])).toBeGreaterThan(6.5);
  });

  test('make room where the circle begins', () => {
    const [before, after] = spreadEnds([end(359), end(1)], 30);
    expect(apart(before, after)).toBeGreaterThan(7);
    expect(before?.y).toBeLessThan(0);
    expect(after?.y).toBeGreaterThan(0);
  });

  test('keep their order, in which lines do not cross', () => {
    const degrees = [40, 41, 42, 43, 44];
    const ends = spreadEnds(
      degrees.map((at) => end(at)),
      30,
    );
    const turns = ends.map(({ x, y }) => y / x);
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
  });

  test('that are too many for the border stand closer, and none goes far from its way', () => {
    const ends = spreadEnds(
      Array.from({ length: 30 }, () => end(90)),
      30,
    );
    for (const { x, y } of ends) {
      expect(y).toBeGreaterThan(Math.abs(x));
      expect(x * x + y * y).toBeCloseTo(1, 9);
    }
  });
});

import { expect, test } from 'vitest';
import { cosine, pi, sine } from '../../src/model/trigonometry.ts';
import { borderPoint, type Body } from '../../src/scene/borders.ts';

function body(shape: Body['shape'], width: number, height: number, border: number): Body {
  return { x: 40, y: -25, width, height, shape, border: { width: border } };
}

type Corner = readonly [x: number, y: number];

/** The corners of shapes of half the width and height 1, as Cytoscape has them. */
const outlines: Partial<Record<Body['shape'], readonly Corner[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  hexagon: [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
};

/** How far a point is from a segment. */
function distanceTo([px, py]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number {
  const [x, y] = [bx - ax, by - ay];
  const share = Math.min(1, Math.max(0, ((px - ax) * x + (py - ay) * y) / (x * x + y * y)));
  const [dx, dy] = [px - ax - share * x, py - ay - share * y];
  return Math.sqrt(dx * dx + dy * dy);
}

const directions = Array.from({ length: 32 }, (_, step) => (step * 2 * pi) / 32 + 0.01);

function pointsAround(mark: Body, gap = 0) {
  return directions.map((angle) =>
    borderPoint(mark, { x: mark.x + 300 * cosine(angle), y: mark.y + 300 * sine(angle) }, gap),
  );
}

test('lines meet a round mark at half its width and half its border from its middle', () => {
  const mark = body('ellipse', 50, 50, 2.4);
  for (const { x, y } of pointsAround(mark)) {
    const far = Math.sqrt((x - mark.x) * (x - mark.x) + (y - mark.y) * (y - mark.y));
    expect(far).toBeCloseTo(26.2, 6);
  }
});

test.each([
  ['diamond', body('diamond', 46, 46, 0)],
  ['hexagon', body('hexagon', 32, 27.71, 0)],
] as const)('lines meet a %s on its outline', (shape, mark) => {
  const corners = (outlines[shape] ?? []).map(([x, y]): Corner => [
    mark.x + (x * mark.width) / 2,
    mark.y + (y * mark.height) / 2,
  ]);
  for (const { x, y } of pointsAround(mark)) {
    const nearest = corners.map((corner, index) =>
      distanceTo([x, y], corner, corners[(index + 1) % corners.length] as Corner),
    );
    expect(Math.min(...nearest)).toBeLessThan(0.01);
  }
});

test.each(['round-rectangle', 'cut-rectangle', 'round-tag'] as const)(
  'lines meet a %s within its box, and leave it in the direction that they look',
  (shape) => {
    const mark = body(shape, 38, 34, 2);
    for (const [index, { x, y }] of pointsAround(mark).entries()) {
      const [dx, dy] = [x - mark.x, y - mark.y];
      expect(Math.max(Math.abs(dx) - 20, Math.abs(dy) - 18)).toBeLessThan(1e-6);
      const angle = directions[index] ?? 0;
      expect(dx * sine(angle) - dy * cosine(angle)).toBeCloseTo(0, 6);
      expect(dx * cosine(angle) + dy * sine(angle)).toBeGreaterThan(9);
    }
  },
);

test('a gap moves the end outward by so many px', () => {
  const mark = body('diamond', 40, 40, 0);
  const [near, far] = [pointsAround(mark), pointsAround(mark, 3)];
  for (const [index, { x, y }] of far.entries()) {
    const at = near[index] ?? { x: 0, y: 0 };
    expect(Math.sqrt((x - at.x) * (x - at.x) + (y - at.y) * (y - at.y))).toBeCloseTo(3, 6);
  }
});

test('a line to the middle itself has no direction and stays there', () => {
  const mark = body('ellipse', 50, 50, 2.4);
  expect(borderPoint(mark, mark, 3)).toEqual({ x: mark.x, y: mark.y });
});

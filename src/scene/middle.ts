import type { Point } from './scene.ts';

/** The middle of the box around points, whatever their order; 0, 0 where there are none. */
export function middleOf(points: Iterable<Point>): Point {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return left > right ? { x: 0, y: 0 } : { x: (left + right) / 2, y: (top + bottom) / 2 };
}

import type { Position } from '../positions.ts';

/** The mean of points; the origin for none. */
export function meanOf(points: readonly Position[]): Position {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** The straight distance between two points. */
export function distance(a: Position, b: Position): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';

/** Turns places around their mean so that they reach furthest from left to right, as a page does. */
export function layFlat(places: ReadonlyMap<Id, Position>): Map<Id, Position> {
  const count = Math.max(1, places.size);
  let [meanX, meanY] = [0, 0];
  for (const { x, y } of places.values()) {
    meanX += x / count;
    meanY += y / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of places.values()) {
    xx += (x - meanX) * (x - meanX);
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) * (y - meanY);
  }
  const axis = longAxis(xx, xy, yy);
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      {
        x: (x - meanX) * axis.x + (y - meanY) * axis.y,
        y: (y - meanY) * axis.x - (x - meanX) * axis.y,
      },
    ]),
  );
}

/** The direction of the larger eigenvector of a symmetric 2 × 2 matrix, of length 1, pointing right. */
function longAxis(xx: number, xy: number, yy: number): Position {
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [x, y] = half >= 0 ? [half + root, xy] : [Math.abs(xy), (root - half) * (xy < 0 ? -1 : 1)];
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? { x: x / length, y: y / length } : { x: 1, y: 0 };
}

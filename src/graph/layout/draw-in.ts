import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import { distance, meanOf } from './points.ts';

/** At so many times the mean distance from the middle, a distance is halved. */
const halved = 3;

/** Brings far places nearer to the middle, the farther the more, so that a crowd there gets more of the room. */
export function drawIn(places: ReadonlyMap<Id, Position>): Map<Id, Position> {
  const points = [...places.values()];
  const middle = meanOf(points);
  const mean = points.reduce((sum, at) => sum + distance(at, middle), 0) / points.length;
  return new Map(
    [...places].map(([id, at]) => {
      const share = 1 / (1 + distance(at, middle) / (halved * Math.max(mean, 1e-9)));
      return [id, { x: (at.x - middle.x) * share, y: (at.y - middle.y) * share }];
    }),
  );
}

import type { Id } from '../../model/dossier.ts';
import type { Position, Positions } from '../positions.ts';

/** Rounds a coordinate to 0.01 px; never minus nought. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The places of a layout as positions: rounded, in order of id. */
export function positionsOf(places: ReadonlyMap<Id, Position>): Positions {
  return new Map(
    [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { x, y }]) => [id, { x: rounded(x), y: rounded(y) }]),
  );
}

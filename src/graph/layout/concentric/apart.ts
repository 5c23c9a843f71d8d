import type { Id } from '../../../model/dossier.ts';
import type { Position } from '../../positions.ts';
import { componentsOf } from '../components.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { roomIn } from '../room.ts';

const aside = 60;

/**
 * Puts marks in columns to the right of all that has a place, what lines join below one another; as high
 * as the rest of the picture, or as is needed for columns that are not wider than high.
 */
export function placeApart(
  picture: Neighbourhood,
  apart: readonly Id[],
  places: ReadonlyMap<Id, Position>,
): Map<Id, Position> {
  const rooms = apart.map((id) => roomIn(picture, id));
  const width = Math.max(0, ...rooms.map(({ left, right }) => left + right));
  const row = Math.max(0, ...rooms.map(({ up, down }) => up + down));
  const ys = [...places.values()].map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const height = Math.max(bottom - top, Math.sqrt(apart.length * width * row));
  const rows = Math.max(1, Math.floor(height / row));
  const columns = Math.ceil(apart.length / rows);
  const inColumn = Math.ceil(apart.length / columns);
  const left =
    Math.max(...[...places].map(([id, { x }]) => x + roomIn(picture, id).right)) +
    aside +
    width / 2;
  const first = (top + bottom) / 2 - ((inColumn - 1) * row) / 2;
  return new Map(
    componentsOf(apart, picture.lines)
      .flat()
      .map((id, at) => [
        id,
        {
          x: left + Math.floor(at / inColumn) * width,
          y: first + (at % inColumn) * row,
        },
      ]),
  );
}

import type { Id } from '../../../model/dossier.ts';
import type { Position } from '../../positions.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { roomIn } from '../room.ts';
import type { Room } from '../room.ts';
import { takenSpace } from '../taken-space.ts';
import type { TimeAxis } from './time-axis.ts';

/** How full of marks and labels the rows are, at most. */
const fullness = 0.75;
const step = 6;

/**
 * Puts what happened on rows, along a line of about this length: never left of what was earlier, and
 * where a day is crowded, further to the right. What has no date comes after all that has one.
 */
export function placeEvents(
  picture: Neighbourhood,
  { shares, undated }: TimeAxis,
  length: number,
): Map<Id, Position> {
  const widths = [...shares.keys()].map((id) => 2 * roomIn(picture, id).right);
  const needed = widths.reduce((sum, width) => sum + width, 0) / (fullness * length);
  const heights = [...shares.keys(), ...undated].map((id) => heightOf(roomIn(picture, id)));
  const rows = rowsOf(Math.max(3, Math.ceil(needed)), Math.max(0, ...heights));
  const places = new Map<Id, Position>();
  const space = takenSpace();
  let reached = 0;
  const put = (id: Id, from: number) => {
    const room = roomIn(picture, id);
    for (let x = Math.max(from, reached); ; x += step) {
      const y = rows.find((row) => space.isFree({ x, y: row }, room));
      if (y === undefined) continue;
      places.set(id, { x, y });
      space.take({ x, y }, room);
      reached = x;
      return;
    }
  };
  const inTime = [...shares].sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1));
  for (const [id, share] of inTime) put(id, share * length);
  const end = Math.max(0, ...[...places].map(([id, { x }]) => x + roomIn(picture, id).right));
  const widest = Math.max(0, ...undated.map((id) => roomIn(picture, id).left));
  for (const id of undated) put(id, end + widest + 40);
  return places;
}

function heightOf({ up, down }: Room): number {
  return up + down;
}

/** The middle row first, then those above and below in turn. */
function rowsOf(count: number, height: number): number[] {
  return Array.from({ length: count }, (_, at) => height * (at % 2 === 0 ? at / 2 : -(at + 1) / 2));
}

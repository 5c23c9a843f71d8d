import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import { noRoom } from './room.ts';
import type { Room } from './room.ts';

/** How many times as large as all that stands there a picture is, before it is pushed apart. */
const usually = 2;

/**
 * Enlarges places, in whatever unit, to a picture of so many times the room, in px, of what stands
 * there; crowds get more.
 */
export function scaleToRoom(
  places: ReadonlyMap<Id, Position>,
  rooms: ReadonlyMap<Id, Room>,
  looseness = usually,
): Map<Id, Position> {
  let [left, right, top, bottom, area] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (const [id, { x, y }] of places) {
    const room = rooms.get(id) ?? noRoom;
    area += (room.left + room.right) * (room.up + room.down);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [Math.max(right - left, 0.01), Math.max(bottom - top, 0.01)];
  const crowded = Math.min(4, places.size / 600);
  // A part that is nearly one line needs length rather than area.
  const longest = Math.max(width, height);
  const scale = Math.min(
    Math.sqrt(((looseness + crowded) * area) / (width * height)),
    (places.size * 130) / longest,
  );
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]));
}

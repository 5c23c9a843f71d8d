import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import { componentsOf } from './components.ts';
import type { Spring } from './components.ts';
import { drawIn } from './draw-in.ts';
import { layFlat } from './lay-flat.ts';
import { packInRows } from './pack-in-rows.ts';
import { pullTogether } from './pull-together.ts';
import { noRoom } from './room.ts';
import type { Room } from './room.ts';
import { scaleToRoom } from './scale-to-room.ts';
import { separate } from './separate.ts';

/**
 * Places what takes room so that springs are short and no two overlap: each connected part by itself
 * and then packed, the largest first; at first so many times as large as they are. The same ids and springs in the same order give the same places.
 */
export function placeBySprings(
  rooms: ReadonlyMap<Id, Room>,
  springs: readonly Spring[],
  looseness?: number,
): Map<Id, Position> {
  const parts = componentsOf([...rooms.keys()], springs).map((part) => {
    const pulled = pullTogether(part, springs);
    if (part.length === 1) return pulled;
    const bodies = part.map((id) => ({ id, room: rooms.get(id) ?? noRoom, fixed: false }));
    return separate(bodies, scaleToRoom(drawIn(layFlat(pulled)), rooms, looseness));
  });
  return packInRows(parts, rooms);
}

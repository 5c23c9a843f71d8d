import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import type { Room } from './room.ts';

type Part = ReadonlyMap<Id, Position>;

interface Sized {
  readonly part: Part;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Wider than high, as a page. */
const aspect = 1.5;
const gap = 24;

/** Puts parts side by side in rows, in their order, towards a shape of 1.5 to 1; none overlap. */
export function packInRows(
  parts: readonly Part[],
  rooms: ReadonlyMap<Id, Room>,
): Map<Id, Position> {
  const sized = parts.map((part) => sizeOf(part, rooms));
  const area = sized.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = sized.reduce((most, { width }) => Math.max(most, width), 0);
  const rowWidth = Math.max(widest, Math.sqrt(area * aspect));
  const packed = new Map<Id, Position>();
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { part, left, top, width, height } of sized) {
    if (x > 0 && x + width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    for (const [id, at] of part) packed.set(id, { x: at.x - left + x, y: at.y - top + y });
    x += width + gap;
    rowHeight = Math.max(rowHeight, height);
  }
  return packed;
}

function sizeOf(part: Part, rooms: ReadonlyMap<Id, Room>): Sized {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [id, { x, y }] of part) {
    const room = rooms.get(id);
    if (!room) continue;
    left = Math.min(left, x - room.left);
    right = Math.max(right, x + room.right);
    top = Math.min(top, y - room.up);
    bottom = Math.max(bottom, y + room.down);
  }
  return { part, left, top, width: right - left, height: bottom - top };
}

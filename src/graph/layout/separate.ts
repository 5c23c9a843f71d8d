import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import type { Room } from './room.ts';

/** Something that takes room; what is fixed pushes and is not pushed. */
export interface Body {
  readonly id: Id;
  readonly room: Room;
  readonly fixed: boolean;
}

interface Moving extends Body {
  x: number;
  y: number;
}

const mostRounds = 300;

/**
 * Pushes apart what overlaps, each pair along the shorter way, half each; who is fixed stays. The
 * same bodies in the same order give the same places. At most 300 rounds, stopped when none overlap.
 */
export function separate(
  bodies: readonly Body[],
  places: ReadonlyMap<Id, Position>,
): Map<Id, Position> {
  const moving: Moving[] = bodies.map((body) => ({ ...body, ...at(places, body.id) }));
  for (let round = 0; round < mostRounds && pushOnce(moving); round++);
  return new Map(moving.map(({ id, x, y }) => [id, { x, y }]));
}

function at(places: ReadonlyMap<Id, Position>, id: Id): Position {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  return { x, y };
}

/** One round over all pairs that overlap, found by sweeping from left to right. */
function pushOnce(bodies: readonly Moving[]): boolean {
  const order = bodies
    .map((body, index) => ({ body, index, left: body.x - body.room.left }))
    .sort((a, b) => a.left - b.left || a.index - b.index);
  const widest = bodies.reduce((most, body) => Math.max(most, body.room.right), 0);
  let pushed = false;
  for (const [first, { body: a }] of order.entries())
    for (let second = first + 1; second < order.length; second++) {
      const next = order[second];
      // Pushing moves things within a round: 40 px of grace, so that few pairs are missed.
      if (!next || next.left > a.x + widest + 40) break;
      if (pushPair(a, next.body)) pushed = true;
    }
  return pushed;
}

function pushPair(a: Moving, b: Moving): boolean {
  if (a.fixed && b.fixed) return false;
  const x = shortWay(a.x - a.room.left, a.x + a.room.right, b.x - b.room.left, b.x + b.room.right);
  const y = shortWay(a.y - a.room.up, a.y + a.room.down, b.y - b.room.up, b.y + b.room.down);
  if (x === 0 || y === 0) return false;
  const share = a.fixed ? 1 : b.fixed ? 0 : 0.5;
  const [dx, dy] = Math.abs(x) <= Math.abs(y) ? [x, 0] : [0, y];
  a.x -= dx * (1 - share);
  a.y -= dy * (1 - share);
  b.x += dx * share;
  b.y += dy * share;
  return true;
}

/** How far, and which way, the second span must move to leave the first; 0 when they are apart. */
function shortWay(from: number, to: number, otherFrom: number, otherTo: number): number {
  const onwards = to - otherFrom;
  const backwards = otherTo - from;
  if (onwards <= 0.005 || backwards <= 0.005) return 0;
  return onwards <= backwards ? onwards + 0.01 : -(backwards + 0.01);
}

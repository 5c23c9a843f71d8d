import { cosine, pi, sine } from '../../model/trigonometry.ts';
import type { Position } from '../positions.ts';
import { overlap, takenBy } from './room.ts';
import type { Room, Taken } from './room.ts';

/** What is taken of a picture. It grows while a layout is made, and never leaves it. */
export interface TakenSpace {
  take(at: Position, room: Room): void;
  isFree(at: Position, room: Room): boolean;
}

/** Boxes are kept by the cells of a grid that they touch, so that asking looks at neighbours only. */
const cellSize = 128;

/** Starts with an empty picture. */
export function takenSpace(): TakenSpace {
  const cells = new Map<string, Taken[]>();
  return {
    take(at, room) {
      const box = takenBy(at, room);
      for (const cell of cellsOf(box)) {
        const boxes = cells.get(cell);
        if (boxes) boxes.push(box);
        else cells.set(cell, [box]);
      }
    },
    isFree(at, room) {
      const box = takenBy(at, room);
      return cellsOf(box).every((cell) => !cells.get(cell)?.some((other) => overlap(box, other)));
    },
  };
}

function cellsOf(box: Taken): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(box.left / cellSize); x * cellSize < box.right; x++)
    for (let y = Math.floor(box.top / cellSize); y * cellSize < box.bottom; y++)
      cells.push(`${x} ${y}`);
  return cells;
}

const step = 10;

/** How a free point is sought. */
export interface Search {
  /** Of points equally near, the one of the least cost is taken; one of infinite cost never. */
  readonly cost?: (at: Position) => number;
  /** How far to look, in px. */
  readonly reach?: number;
}

/** The free point nearest a target, on rings of growing radius around it; none within reach gives nothing. */
export function freePointNear(
  target: Position,
  room: Room,
  space: TakenSpace,
  { cost = () => 0, reach = 6000 }: Search = {},
): Position | undefined {
  for (let ring = 0; ring * step <= reach; ring++) {
    let best: Position | undefined;
    let least = Infinity;
    for (const at of ringAround(target, ring)) {
      const costs = cost(at);
      if (costs < least - 1e-9 && space.isFree(at, room)) [best, least] = [at, costs];
    }
    if (best) return best;
  }
  return undefined;
}

function ringAround(centre: Position, ring: number): Position[] {
  if (ring === 0) return [centre];
  const points = 8 + 4 * Math.min(ring, 16);
  return Array.from({ length: points }, (_, index) => {
    const angle = (2 * pi * index) / points - pi / 2;
    return {
      x: centre.x + cosine(angle) * ring * step,
      y: centre.y + sine(angle) * ring * step,
    };
  });
}

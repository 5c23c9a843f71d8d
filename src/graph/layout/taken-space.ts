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
const mostRings = 400;

/** The free point nearest a target: rings of growing radius are tried, the one that `cost` likes best within a ring first. */
export function freePointNear(
  target: Position,
  room: Room,
  space: TakenSpace,
  cost: (at: Position) => number = () => 0,
): Position {
  if (space.isFree(target, room)) return target;
  for (let ring = 1; ring < mostRings; ring++) {
    const found = ringAround(target, ring)
      .filter((at) => space.isFree(at, room))
      .map((at) => ({ at, cost: cost(at) }));
    const best = found.reduce<(typeof found)[number] | undefined>(
      (least, each) => (least && least.cost <= each.cost ? least : each),
      undefined,
    );
    if (best) return best.at;
  }
  return target;
}

function ringAround(centre: Position, ring: number): Position[] {
  const points = 8 + 4 * Math.min(ring, 16);
  return Array.from({ length: points }, (_, index) => {
    const angle = (2 * pi * index) / points - pi / 2;
    return {
      x: centre.x + cosine(angle) * ring * step,
      y: centre.y + sine(angle) * ring * step,
    };
  });
}

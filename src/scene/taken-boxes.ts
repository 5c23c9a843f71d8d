import type { Box } from './scene.ts';

const cell = 48;
/** Cells are numbered row by row; a picture is never so many cells wide. */
const rowLength = 1 << 20;

interface Taken extends Box {
  readonly owner: string;
  readonly weight: number;
}

/** Boxes that are taken, found by where they lie: asking costs the same for 10 as for 10,000. */
export class TakenBoxes {
  readonly #cells = new Map<number, Taken[]>();

  /** Takes a box for an owner; what counts for more has a greater weight. */
  take({ x, y, width, height }: Box, owner: string, weight = 1): void {
    const taken = { x, y, width, height, owner, weight };
    for (const key of cellsOf(taken)) {
      const there = this.#cells.get(key);
      if (there) there.push(taken);
      else this.#cells.set(key, [taken]);
    }
  }

  /** Gives back the boxes of an owner that lie where a box lies. */
  release(box: Box, owner: string): void {
    for (const key of cellsOf(box)) {
      const left = this.#cells.get(key)?.filter((taken) => taken.owner !== owner);
      if (left) this.#cells.set(key, left);
    }
  }

  /** Who else has taken any of a box, each once. */
  ownersIn(box: Box, owner: string): readonly string[] {
    const owners = new Set<string>();
    for (const key of cellsOf(box)) {
      for (const taken of this.#cells.get(key) ?? []) {
        if (taken.owner !== owner && overlaps(taken, box)) owners.add(taken.owner);
      }
    }
    return [...owners];
  }

  /** Whether no other than its owner has taken any of a box. */
  isFree(box: Box, owner: string): boolean {
    for (const key of cellsOf(box)) {
      for (const taken of this.#cells.get(key) ?? []) {
        if (taken.owner !== owner && overlaps(taken, box)) return false;
      }
    }
    return true;
  }

  /** How many square px of a box are taken by others than its owner, each times its weight. */
  overlap(box: Box, owner: string): number {
    const counted = new Set<Taken>();
    let area = 0;
    for (const key of cellsOf(box)) {
      for (const taken of this.#cells.get(key) ?? []) {
        if (taken.owner === owner || counted.has(taken) || !overlaps(taken, box)) continue;
        counted.add(taken);
        area += taken.weight * shared(taken, box);
      }
    }
    return area;
  }
}

/** Whether two boxes share any inner point. */
function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width * height;
}

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const keys: number[] = [];
  const right = Math.floor((x + width) / cell);
  const bottom = Math.floor((y + height) / cell);
  for (let row = Math.floor(y / cell); row <= bottom; row++) {
    for (let column = Math.floor(x / cell); column <= right; column++) {
      keys.push(row * rowLength + column);
    }
  }
  return keys;
}

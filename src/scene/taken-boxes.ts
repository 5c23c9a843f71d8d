import type { Box } from './scene.ts';

const cell = 64;

/** Whether two boxes share any inner point. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Boxes that are taken, found by where they lie: asking costs the same for 10 as for 10,000. */
export class TakenBoxes {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();

  /** Takes a box for an owner. */
  take(box: Box, owner: string): void {
    for (const key of cellsOf(box)) {
      const taken = this.#cells.get(key);
      if (taken) taken.push({ box, owner });
      else this.#cells.set(key, [{ box, owner }]);
    }
  }

  /** How many square px of a box are taken by others than its owner. */
  overlap(box: Box, owner: string): number {
    const counted = new Set<Box>();
    let area = 0;
    for (const key of cellsOf(box)) {
      for (const taken of this.#cells.get(key) ?? []) {
        if (taken.owner === owner || counted.has(taken.box) || !overlaps(taken.box, box)) continue;
        counted.add(taken.box);
        area += shared(taken.box, box);
      }
    }
    return area;
  }
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width * height;
}

function* cellsOf({ x, y, width, height }: Box): Iterable<string> {
  const right = Math.floor((x + width) / cell);
  const bottom = Math.floor((y + height) / cell);
  for (let column = Math.floor(x / cell); column <= right; column++) {
    for (let row = Math.floor(y / cell); row <= bottom; row++) yield `${column} ${row}`;
  }
}

import { bodyBox } from './mark-box.ts';
import type { Box, Scene, SceneLine } from './scene.ts';

/** Where an arrow key leads. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** The id of the nearest mark in a direction; what lies aside counts as farther. Nothing at the edge of the picture. */
export function nearestInDirection(
  { marks }: Scene,
  from: string,
  direction: Direction,
): string | undefined {
  const here = marks.find(({ id }) => id === from);
  if (!here) return undefined;
  const [x, y] = vectors[direction];
  let best: { readonly id: string; readonly far: number } | undefined;
  for (const mark of marks) {
    const along = (mark.x - here.x) * x + (mark.y - here.y) * y;
    const aside = Math.abs((mark.x - here.x) * y - (mark.y - here.y) * x);
    if (along <= 0.5 || aside > 2 * along) continue;
    const far = along + 2 * aside;
    if (!best || far < best.far || (far === best.far && mark.id < best.id))
      best = { id: mark.id, far };
  }
  return best?.id;
}

/** The lines of a mark, in the order in which they are drawn last to first: dispute before accord before contact. */
export function linesOf({ lines }: Scene, id: string): readonly SceneLine[] {
  return lines
    .filter(({ from, to }) => from === id || to === id)
    .sort((a, b) => b.order - a.order || (a.id < b.id ? -1 : 1));
}

/** The box around a mark or line, and one step from it: what a small screen shows of a selection. */
export function boxAround({ marks, lines }: Scene, id: string): Box | undefined {
  const own = lines.filter((line) => line.id === id || line.from === id || line.to === id);
  const near = new Set([id, ...own.flatMap(({ from, to }) => [from, to])]);
  const boxes = marks
    .filter((mark) => near.has(mark.id))
    .flatMap((mark) => [bodyBox(mark), ...(mark.label ? [mark.label.box] : [])]);
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

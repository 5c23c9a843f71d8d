import type { Scene, SceneLine } from './scene.ts';

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

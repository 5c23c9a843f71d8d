import { bodyBox } from './mark-box.ts';
import type { Box, Scene, SceneLine } from './scene.ts';

/** Where an arrow key leads. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where each direction leads, in steps right and down. */
export const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
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

/** The line after the one that is reached (or before it), going round the lines of a mark. */
export function nextLine(
  scene: Scene,
  mark: string,
  reached: string | undefined,
  step: 1 | -1,
): SceneLine | undefined {
  const lines = linesOf(scene, mark);
  const at = lines.findIndex(({ id }) => id === reached);
  const next = at < 0 && step < 0 ? lines.length - 1 : at + step;
  return lines[(next + lines.length) % lines.length];
}

/** Where a walk begins: at what is selected, else at the mark with most lines, of several the first. */
export function firstOf(scene: Scene, selected: readonly string[]): string | undefined {
  const chosen = selected.find((id) => scene.marks.some((mark) => mark.id === id));
  if (chosen !== undefined) return chosen;
  const counts = new Map<string, number>();
  for (const { from, to } of scene.lines)
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  const countOf = (id: string): number => counts.get(id) ?? 0;
  return scene.marks
    .map(({ id }) => id)
    .reduce<string | undefined>(
      (best, id) => (best === undefined || countOf(id) > countOf(best) ? id : best),
      undefined,
    );
}

/** The ids of marks or lines, and of everything one step from them. */
export function idsAround({ lines }: Scene, ids: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  const near = lines.filter(({ id, from, to }) => [id, from, to].some((each) => wanted.has(each)));
  return new Set([...ids, ...near.flatMap(({ id, from, to }) => [id, from, to])]);
}

/** The box around some marks, with their labels. */
export function boxAround({ marks }: Scene, ids: ReadonlySet<string>): Box | undefined {
  const boxes = marks
    .filter((mark) => ids.has(mark.id))
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

/** What is selected after a tap on a mark or line, or on nothing; with Shift it is added or taken away. */
export function tapped(
  selected: readonly string[],
  id: string | undefined,
  adding: boolean,
): readonly string[] {
  if (id === undefined) return adding ? selected : [];
  if (!adding) return [id];
  const rest = selected.filter((other) => other !== id);
  return rest.length < selected.length ? rest : [...selected, id];
}

import type { Box, SceneMark } from './scene.ts';

/** The second outline of a series stands so far beyond its body on each side, its own width counted. */
export const secondOutline = 4.7;

/** The box of a mark's body, border and second outline counted. */
export function bodyBox({
  x,
  y,
  width,
  height,
  border,
  doubled,
}: Pick<SceneMark, 'x' | 'y' | 'width' | 'height' | 'border' | 'doubled'>): Box {
  const more = Math.max(border.width, doubled ? 2 * secondOutline : 0);
  return {
    x: x - (width + more) / 2,
    y: y - (height + more) / 2,
    width: width + more,
    height: height + more,
  };
}

import { pointAt } from './curve.ts';
import { linePlate } from './line-plate.ts';
import { lineEnd } from './line-path.ts';
import type { BareMark } from './make-marks.ts';
import { bodyBox } from './mark-box.ts';
import type { Box, Point, SceneLine } from './scene.ts';
import { TakenBoxes } from './taken-boxes.ts';

/** Where along its line a number may stand, best first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73, 0.22, 0.78];
/** The middle belongs to the open dot of a line that has one. */
const sharesBesideDot = shares.slice(3);
const dotRadius = 5;

/** Puts what is written on lines at their middles, or as near as none lies on a mark, a dot or another. */
export function placeShields(
  lines: readonly SceneLine[],
  marks: readonly BareMark[],
): readonly SceneLine[] {
  const taken = new TakenBoxes();
  for (const mark of marks) taken.take(bodyBox(mark), mark.id);
  for (const line of lines) if (line.dot) taken.take(dotBox(lineEnd(line).middle), line.id);
  return lines.map((line) => {
    const plate = linePlate(line);
    if (plate === undefined) return line;
    const { at, box } = bestPlace(line, plate.box, taken);
    taken.take(box, line.id);
    return line.shield === undefined
      ? { ...line, wordAt: at }
      : { ...line, shield: { text: line.shield.text, at } };
  });
}

function bestPlace(
  line: SceneLine,
  { width, height }: Pick<Box, 'width' | 'height'>,
  taken: TakenBoxes,
): { readonly at: Point; readonly box: Box } {
  const places = (line.dot ? sharesBesideDot : shares).map((share) => {
    const { x, y } = rounded(pointAt(line, share));
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    return { at: { x, y }, box, covered: taken.overlap(box, '') };
  });
  return places.reduce((best, place) => (place.covered < best.covered - 1e-6 ? place : best));
}

function dotBox({ x, y }: Point): Box {
  return { x: x - dotRadius, y: y - dotRadius, width: 2 * dotRadius, height: 2 * dotRadius };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

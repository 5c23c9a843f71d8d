import { lineDensity, type LineDensity } from './line-density.ts';
import { lineEnd } from './line-path.ts';
import { linePlate } from './line-plate.ts';
import type { BareMark } from './make-marks.ts';
import { bodyBox } from './mark-box.ts';
import type { Box, Point, SceneLine } from './scene.ts';
import { TakenBoxes } from './taken-boxes.ts';

/** Where labels may lie in a picture, at a zoom. */
export interface LabelRoom {
  /** Marks and what is written on lines: no label lies here. */
  readonly fixed: TakenBoxes;
  /** Labels that have their place. */
  readonly labels: TakenBoxes;
  /** Lines: a label should rather not lie here. */
  readonly crossed: LineDensity;
  /** The middle of the picture, away from which names stand. */
  readonly centre: Point;
  readonly zoom: number;
}

const dotRadius = 5;
/** Two labels keep so many px on the screen between them. */
const between = 1.5;

/** The room that marks and lines leave to labels. */
export function labelRoom(
  marks: readonly BareMark[],
  lines: readonly SceneLine[],
  zoom: number,
  centre: Point,
): LabelRoom {
  const fixed = new TakenBoxes();
  for (const mark of marks) fixed.take(bodyBox(mark), mark.id);
  for (const line of lines) {
    const plate = linePlate(line);
    if (plate !== undefined) fixed.take(plate.box, '');
    if (line.dot) fixed.take(around(lineEnd(line).middle, dotRadius), '');
  }
  return {
    fixed,
    labels: new TakenBoxes(),
    crossed: lineDensity(lines),
    centre,
    zoom,
  };
}

/** A label's box with the air that it needs around it. */
export function withAir({ x, y, width, height }: Box, { zoom }: LabelRoom): Box {
  const by = between / zoom;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function around({ x, y }: Point, by: number): Box {
  return { x: x - by, y: y - by, width: 2 * by, height: 2 * by };
}

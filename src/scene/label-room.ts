import { samplesAlong } from './curve.ts';
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
  readonly crossed: TakenBoxes;
  /** The middle of the picture. */
  readonly centre: Point;
  readonly zoom: number;
}

const sampleEvery = 6;
const dotRadius = 5;
/** Two labels keep so many px on the screen between them. */
const between = 1.5;

/** The room that marks and lines leave to labels. */
export function labelRoom(
  marks: readonly BareMark[],
  lines: readonly SceneLine[],
  zoom: number,
): LabelRoom {
  const fixed = new TakenBoxes();
  const crossed = new TakenBoxes();
  for (const mark of marks) fixed.take(bodyBox(mark), mark.id);
  for (const line of lines) {
    const plate = linePlate(line);
    if (plate !== undefined) fixed.take(plate.box, '');
    if (line.dot) fixed.take(around(lineEnd(line).middle, dotRadius), '');
    // Weighed by its thickness on one side only: a road under a name disturbs it more than a thread.
    const half = Math.max(1, line.width / 2);
    const weight = sampleEvery / (4 * half * half) / (line.family === 'tie' ? 1.5 : 1);
    for (const point of samplesAlong(line, sampleEvery)) {
      crossed.take(around(point, half), '', weight * Math.min(half, 3));
    }
  }
  return { fixed, labels: new TakenBoxes(), crossed, centre: middleOf(marks), zoom };
}

/** A label's box with the air that it needs around it. */
export function withAir({ x, y, width, height }: Box, { zoom }: LabelRoom): Box {
  const by = between / zoom;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function around({ x, y }: Point, by: number): Box {
  return { x: x - by, y: y - by, width: 2 * by, height: 2 * by };
}

function middleOf(marks: readonly BareMark[]): Point {
  const count = marks.length || 1;
  return {
    x: marks.reduce((sum, { x }) => sum + x, 0) / count,
    y: marks.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

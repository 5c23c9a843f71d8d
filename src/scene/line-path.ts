import { headCover } from './head-path.ts';
import type { Point, SceneLine } from './scene.ts';
import { printNumber as n } from './shape-path.ts';

/** Where a line arrives, in which direction, and where its middle lies. */
export interface LineEnd {
  readonly tip: Point;
  /** Of length 1. */
  readonly towards: Point;
  readonly middle: Point;
}

/** The end and middle of a line. */
export function lineEnd({ start, end, control }: SceneLine): LineEnd {
  const from = control ?? start;
  const x = end.x - from.x;
  const y = end.y - from.y;
  const length = Math.sqrt(x * x + y * y) || 1;
  const middle = control
    ? { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 }
    : { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return { tip: end, towards: { x: x / length, y: y / length }, middle };
}

/** The stroke of a line as the `d` of an SVG path, ending under its head. */
export function linePath(line: SceneLine): string {
  const { start, control, head } = line;
  const { tip, towards } = lineEnd(line);
  const cover = headCover(head.shape, head.scale);
  const last = `${n(tip.x - towards.x * cover)} ${n(tip.y - towards.y * cover)}`;
  return control
    ? `M${n(start.x)} ${n(start.y)}Q${n(control.x)} ${n(control.y)} ${last}`
    : `M${n(start.x)} ${n(start.y)}L${last}`;
}

import type { Box, Point, SceneLine } from './scene.ts';

/** Where a line runs: straight, or in one quadratic curve. */
export type Curve = Pick<SceneLine, 'start' | 'end' | 'control'>;

/** The point of a line at a share of its way: 0 its start, 1 its end. */
export function pointAt({ start, end, control }: Curve, share: number): Point {
  const rest = 1 - share;
  if (control === undefined)
    return { x: rest * start.x + share * end.x, y: rest * start.y + share * end.y };
  const [a, b, c] = [rest * rest, 2 * rest * share, share * share];
  return {
    x: a * start.x + b * control.x + c * end.x,
    y: a * start.y + b * control.y + c * end.y,
  };
}

/** About how long a line is, in px: exact where it is straight, within some hundredths where it bends. */
export function lengthOf({ start, end, control }: Curve): number {
  const chord = distance(start, end);
  if (control === undefined) return chord;
  return (2 * chord + distance(start, control) + distance(control, end)) / 3;
}

/** The least box that holds a line, without its width. */
export function boxOfCurve(curve: Curve): Box {
  const { start, end, control } = curve;
  const points = [start, end];
  if (control !== undefined) {
    for (const share of [
      turningPoint(start.x, control.x, end.x),
      turningPoint(start.y, control.y, end.y),
    ]) {
      if (share > 0 && share < 1) points.push(pointAt(curve, share));
    }
  }
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  return {
    x: left,
    y: top,
    width: Math.max(...points.map(({ x }) => x)) - left,
    height: Math.max(...points.map(({ y }) => y)) - top,
  };
}

/** Where a quadratic curve turns back along one axis. */
function turningPoint(start: number, control: number, end: number): number {
  const bend = start - 2 * control + end;
  return bend === 0 ? -1 : (start - control) / bend;
}

/** How far two points are apart. */
export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

import type { Box, Point, SceneLabel } from './scene.ts';
import type { BareMark } from './make-marks.ts';
import { bodyBox } from './mark-box.ts';

/** A place where a label could stand. */
export interface LabelPlace {
  readonly box: Box;
  readonly side: SceneLabel['side'];
  /** 0 for the best place, more for those that one would rather not take. */
  readonly rank: number;
}

type Side = SceneLabel['side'];

/** How far a label is moved along its side, in shares of the way to the mark's corner, nearest first. */
const shifts = [0, 0.45, -0.45, 0.9, -0.9] as const;

/** The places beside a mark, so many px away, for a label of a size, best first: outward from the middle of the picture, then round it. */
export function labelPlaces(
  mark: BareMark,
  size: Pick<Box, 'width' | 'height'>,
  centre: Point,
  away: number,
): readonly LabelPlace[] {
  const body = bodyBox(mark);
  const sides = sidesFor(mark, centre);
  return shifts
    .flatMap((shift, turn) =>
      sides.map((side, index) => ({
        side,
        rank: index + turn * 0.7,
        box: boxAt(side, shift, body, size, away),
      })),
    )
    .sort((a, b) => a.rank - b.rank);
}

function boxAt(
  side: Side,
  shift: number,
  body: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  away: number,
): Box {
  const middle = { x: body.x + body.width / 2, y: body.y + body.height / 2 };
  const along = shift * (width / 2 + body.width / 4);
  const down = shift * (height / 2 + body.height / 4);
  // Letters leave some of their box free above and below, but not at their sides.
  const beside = away + 1;
  const [x, y] = {
    below: [middle.x - width / 2 + along, body.y + body.height + away],
    above: [middle.x - width / 2 + along, body.y - away - height],
    right: [body.x + body.width + beside, middle.y - height / 2 + down],
    left: [body.x - beside - width, middle.y - height / 2 + down],
  }[side] as [number, number];
  return { x: round(x), y: round(y), width, height };
}

/** Below is where one looks first; what stands far out in the picture is labelled outward. */
function sidesFor(mark: BareMark, centre: Point): readonly Side[] {
  if (mark.kind === 'meeting') return ['right', 'below', 'left', 'above'];
  const x = mark.x - centre.x;
  const y = mark.y - centre.y;
  const [outward, inward]: readonly [Side, Side] = x > 0 ? ['right', 'left'] : ['left', 'right'];
  if (Math.abs(x) > 1.6 * Math.abs(y)) return [outward, 'below', 'above', inward];
  return y < 0 ? ['above', outward, 'below', inward] : ['below', outward, 'above', inward];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

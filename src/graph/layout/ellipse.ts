import { cosine, pi, sine } from '../../model/trigonometry.ts';
import type { Position } from '../positions.ts';
import type { Room } from './room.ts';
import type { TakenSpace } from './taken-space.ts';

/** A ring around a point, by its half axes in px. */
export interface Ellipse {
  readonly centre: Position;
  readonly width: number;
  readonly height: number;
}

/** The point of a ring at an angle: clockwise from the right, since y points down. */
function pointOn({ centre, width, height }: Ellipse, angle: number): Position {
  return { x: centre.x + width * cosine(angle), y: centre.y + height * sine(angle) };
}

/** About how long a ring's edge is: 2π times the root of the mean of its squared half axes. */
export function edgeOf({ width, height }: Ellipse): number {
  return 2 * pi * Math.sqrt((width * width + height * height) / 2);
}

/** How far apart the points are that are tried, in px. */
const step = 6;

/** The free point of a ring nearest to an angle, either way round; none where the ring is full. */
export function freePointOn(
  ring: Ellipse,
  angle: number,
  room: Room,
  space: TakenSpace,
): Position | undefined {
  const tried = Math.max(12, Math.ceil(edgeOf(ring) / step));
  for (let turn = 0; turn < tried; turn++) {
    const away = turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2;
    const at = pointOn(ring, angle + (away * 2 * pi) / tried);
    if (space.isFree(at, room)) return at;
  }
  return undefined;
}

import type { Id } from '../../model/dossier.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Mark, MarkKind } from '../answer.ts';
import { markSize } from '../mark-size.ts';
import type { Position } from '../positions.ts';

/** How far a mark and its label reach from the mark's centre, in px. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** The room of what is not there. */
export const noRoom: Room = { left: 0, right: 0, up: 0, down: 0 };

/** A box that is taken, by its four sides. */
export interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean advance of a letter at the size and weight of each kind's label; generous, as names vary. */
const letterWidth = {
  state: 7.6,
  envoy: 5.9,
  institution: 5.9,
  force: 6.1,
  meeting: 6.5,
  agreement: 6.5,
  place: 5.9,
} as const satisfies Record<MarkKind, number>;

/** Between a mark and its label, and around both. */
const gap = 5;
const lineHeight = 15;

/** The room that a mark takes with its label below it: one line for a state, else up to two. */
export function roomOf(mark: Mark): Room {
  const { width, height } = markSize(mark);
  const lines = mark.kind === 'state' ? [mark.label.length] : lettersByLine(mark.label);
  const longest = Math.min(18, Math.max(...lines));
  const half = Math.max(width / 2, (longest * letterWidth[mark.kind]) / 2) + gap;
  return {
    left: half,
    right: half,
    up: height / 2 + gap,
    down: height / 2 + gap + lines.length * lineHeight + 3,
  };
}

/** The room of a mark of a picture, by its id. */
export function roomIn({ markOf }: Pick<Neighbourhood, 'markOf'>, id: Id): Room {
  const mark = markOf.get(id);
  return mark ? roomOf(mark) : noRoom;
}

/** The room that a mark takes without its label. */
export function bodyOf(mark: Mark): Room {
  const { width, height } = markSize(mark);
  return {
    left: width / 2 + gap,
    right: width / 2 + gap,
    up: height / 2 + gap,
    down: height / 2 + gap,
  };
}

/** The box that a room takes when its mark stands at a point. */
export function takenBy(at: Position, room: Room): Taken {
  return {
    left: at.x - room.left,
    right: at.x + room.right,
    top: at.y - room.up,
    bottom: at.y + room.down,
  };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Taken, b: Taken): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Letters in each line of a label that is broken at the space nearest its middle, if it is long. */
function lettersByLine(label: string): number[] {
  if (label.length <= 10) return [label.length];
  let best = -1;
  for (let at = label.indexOf(' '); at >= 0; at = label.indexOf(' ', at + 1))
    if (best < 0 || Math.abs(at - label.length / 2) < Math.abs(best - label.length / 2)) best = at;
  return best < 0 ? [label.length] : [best, label.length - best - 1];
}

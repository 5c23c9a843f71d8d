import type { Id } from '../../../model/dossier.ts';
import type { Answer } from '../../answer.ts';
import type { Position, Positions } from '../../positions.ts';
import { ease } from '../ease.ts';
import { neighbourhoodOf, otherEnd } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { roomIn } from '../room.ts';
import type { Room } from '../room.ts';
import { positionsOf } from '../rounding.ts';
import { placeEvents } from './events.ts';
import { skyline } from './skyline.ts';
import type { Skyline } from './skyline.ts';
import { timeAxisOf } from './time-axis.ts';

/**
 * Time from left to right: meetings and agreements in a band along the top, each on its day, and what
 * has no date in columns after it; below them actors, each at the middle of what it took part in.
 */
export function placeByTime(answer: Answer): Positions {
  const picture = neighbourhoodOf(answer);
  const axis = timeAxisOf(picture.marks);
  const length = lengthFor(picture);
  const places = placeEvents(picture, axis, length);
  const days = new Map<string, Id[]>();
  for (const id of places.keys()) {
    const x = String(places.get(id)?.x);
    days.set(x, [...(days.get(x) ?? []), id]);
  }
  const reached = Math.max(length, ...[...places.values()].map(({ x }) => x));
  const actors = placeActors(picture, reached, places);
  ease({ picture, places, groups: [...days.values(), actors], loose: [] });
  return positionsOf(places);
}

/** How much larger than all marks and labels a picture is, and how much wider than high. */
const looseness = 2;
const shape = 1.8;

function lengthFor(picture: Neighbourhood): number {
  const area = picture.marks.reduce((sum, { id }) => {
    const room = roomIn(picture, id);
    return sum + (room.left + room.right) * (room.up + room.down);
  }, 0);
  return Math.max(400, Math.sqrt(area * looseness * shape));
}

/** Between the meetings and the actors. */
const clear = 70;
/** Around actors, for the lines between them. */
const air = 16;

function widened({ left, right, up, down }: Room): Room {
  return { left: left + air / 2, right: right + air / 2, up: up + air, down: down + air };
}

/** Those who took part in most come first, nearest to the meetings; then who has lines to them, and so on. */
function placeActors(picture: Neighbourhood, length: number, places: Map<Id, Position>): Id[] {
  const edge = skyline(
    clear + Math.max(0, ...[...places].map(([id, { y }]) => y + roomIn(picture, id).down)),
  );
  const actors = picture.marks.map(({ id }) => id).filter((id) => !places.has(id));
  let waiting = actors;
  while (waiting.length > 0) {
    const pulls = waiting.map((id) => ({ id, xs: neighboursAt(id, picture, places) }));
    const next = pulls.filter(({ xs }) => xs.length > 0);
    const now = (next.length > 0 ? next : pulls).sort(
      (a, b) => b.xs.length - a.xs.length || (a.id < b.id ? -1 : 1),
    );
    for (const { id, xs } of now)
      places.set(id, freeBelow(picture, id, meanOf(xs, length), length, edge));
    waiting = waiting.filter((id) => !places.has(id));
  }
  return actors;
}

function neighboursAt(id: Id, picture: Neighbourhood, places: ReadonlyMap<Id, Position>): number[] {
  return (picture.linesOf.get(id) ?? []).flatMap((line) => places.get(otherEnd(line, id))?.x ?? []);
}

function meanOf(xs: readonly number[], length: number): number {
  return xs.length === 0 ? length / 2 : xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

/** How exactly a place is sought, in px. */
const across = 16;
/** A px aside costs less than one away from the meetings: rows fill before new ones begin. */
const asideCost = 0.4;

/** Below what is there, where that is near both to the meetings and to where it would stand. */
function freeBelow(
  picture: Neighbourhood,
  id: Id,
  wanted: number,
  length: number,
  edge: Skyline,
): Position {
  const room = widened(roomIn(picture, id));
  const start = Math.min(length, Math.max(0, wanted));
  let best = { x: start, y: Infinity };
  let least = Infinity;
  for (let turn = 0; turn < (2 * length) / across + 2; turn++) {
    const x = start + across * (turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2);
    if (x < 0 || x > length) continue;
    const y = edge.edgeAt(x, room) + room.up;
    const cost = y + asideCost * Math.abs(x - wanted);
    if (cost < least) [best, least] = [{ x, y }, cost];
  }
  edge.take(best.x, room, best.y + room.down);
  return best;
}

import type { Answer } from '../answer.ts';
import type { Position, Positions } from '../positions.ts';
import { neighbourhoodOf, otherEnd } from './neighbourhood.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { roomOf } from './room.ts';
import { rounded } from './rounding.ts';
import { freePointNear, takenSpace } from './taken-space.ts';

/**
 * Adds a place for each mark of the answer that has none: the free point nearest the mean of its
 * placed neighbours, in order of id. What is placed stays; with no newcomers it is the same object.
 */
export function placeNewcomers(answer: Answer, placed: Positions): Positions {
  const newcomers = answer.marks.filter((mark) => !placed.has(mark.id));
  if (newcomers.length === 0) return placed;
  const picture = neighbourhoodOf(answer);
  const all = new Map(placed);
  const space = takenSpace();
  for (const [id, place] of placed) {
    const mark = picture.markOf.get(id);
    space.take(place, mark ? roomOf(mark) : hidden);
  }
  for (const mark of picture.marks) {
    if (placed.has(mark.id)) continue;
    const wanted = target(mark.id, picture, all);
    const near = freePointNear(wanted, roomOf(mark), space) ?? wanted;
    const place = { x: rounded(near.x), y: rounded(near.y) };
    space.take(place, roomOf(mark));
    all.set(mark.id, place);
  }
  return all;
}

/** Room kept for a mark that is placed and not shown: it may come back. */
const hidden = { left: 30, right: 30, up: 20, down: 40 };

function target(id: string, picture: Neighbourhood, placed: Positions): Position {
  const neighbours = (picture.linesOf.get(id) ?? [])
    .map((line) => placed.get(otherEnd(line, id)))
    .filter((place) => place !== undefined);
  return neighbours.length > 0 ? mean(neighbours) : middleOfRightEdge(placed);
}

function mean(places: readonly Position[]): Position {
  const sum = places.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

function middleOfRightEdge(placed: Positions): Position {
  if (placed.size === 0) return { x: 0, y: 0 };
  let [right, top, bottom] = [-Infinity, Infinity, -Infinity];
  for (const { x, y } of placed.values()) {
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: right, y: (top + bottom) / 2 };
}

import type { Id } from '../../../model/dossier.ts';
import type { Answer } from '../../answer.ts';
import type { Position, Positions } from '../../positions.ts';
import { ease } from '../ease.ts';
import { freePointOn } from '../ellipse.ts';
import { neighbourhoodOf } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { roomIn } from '../room.ts';
import type { Room } from '../room.ts';
import { positionsOf } from '../rounding.ts';
import { takenSpace } from '../taken-space.ts';
import type { TakenSpace } from '../taken-space.ts';
import { anglesOf } from './angles.ts';
import { placeApart } from './apart.ts';
import { ellipseOf, rowsFor, seatsOf } from './rows.ts';
import { centreOf, ringsAround } from './steps.ts';

/**
 * Rings around one mark, each as many steps away as it is far out; in a ring, each near to what it
 * has lines to. What no line joins to the centre stands to the right.
 */
export function placeConcentric(answer: Answer, wanted: Id | undefined): Positions {
  const picture = neighbourhoodOf(answer);
  const centre = centreOf(picture, wanted);
  if (centre === undefined) return new Map();
  const { rings, apart } = ringsAround(centre, picture);
  const places = new Map<Id, Position>([[centre, { x: 0, y: 0 }]]);
  const angles = anglesOf(centre, rings, picture);
  const inOrder = rings.map((ring) =>
    [...ring].sort((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0) || (a < b ? -1 : 1)),
  );
  placeRings(picture, inOrder, angles, places);
  ease({ picture, places, groups: inOrder, loose: [] });
  for (const [id, at] of placeApart(picture, apart, places)) places.set(id, at);
  return positionsOf(places);
}

/** Puts each ring around those inside it, and each mark at its angle or at the next free point. */
function placeRings(
  picture: Neighbourhood,
  rings: readonly (readonly Id[])[],
  angles: ReadonlyMap<Id, number>,
  places: Map<Id, Position>,
): void {
  const space = takenSpace();
  for (const [id, at] of places) space.take(at, roomIn(picture, id));
  let outermost = 0;
  for (const ring of rings) {
    const rows = rowsFor(ring.length, outermost);
    for (const [at, id] of ring.entries()) {
      const { place, height } = seatNear(
        rows,
        rowOf(at, rows),
        angles.get(id) ?? 0,
        roomIn(picture, id),
        space,
      );
      space.take(place, roomIn(picture, id));
      places.set(id, place);
      outermost = Math.max(outermost, height);
    }
  }
}

/** Whoever comes at a place in the order round the centre sits in this row: all rows fill up alike. */
function rowOf(at: number, rows: readonly number[]): number {
  const seats = rows.map(seatsOf);
  const all = seats.reduce((sum, count) => sum + count, 0);
  let turn = (at * 7919) % all;
  return Math.max(
    0,
    seats.findIndex((count) => (turn -= count) < 0),
  );
}

/** In its row, else in the next one out that has a free point, if need be behind them all. */
function seatNear(
  rows: readonly number[],
  first: number,
  angle: number,
  room: Room,
  space: TakenSpace,
): { readonly place: Position; readonly height: number } {
  for (let row = first; ; row++) {
    const beyond = 20 * Math.max(0, row - rows.length + 1);
    const height = (rows[Math.min(row, rows.length - 1)] ?? 0) + beyond;
    const place = freePointOn(ellipseOf(height), angle, room, space);
    if (place) return { place, height };
  }
}

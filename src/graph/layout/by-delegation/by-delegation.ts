import type { Id } from '../../../model/dossier.ts';
import type { Answer } from '../../answer.ts';
import type { Position, Positions } from '../../positions.ts';
import { ease } from '../ease.ts';
import { neighbourhoodOf, otherEnd } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { placeBySprings } from '../place-by-springs.ts';
import { meanOf } from '../points.ts';
import { roomIn } from '../room.ts';
import type { Room } from '../room.ts';
import { positionsOf } from '../rounding.ts';
import { separate } from '../separate.ts';
import { delegationsOf } from '../delegations.ts';
import type { Delegation } from '../delegations.ts';
import { flowerOf } from './flower.ts';

/** How many times as large as its delegations a picture is: lines that cross it need room. */
const looseness = 2.3;
/** Between delegations, so that each is seen as one. */
const margin = 24;

/**
 * Delegations as flowers, a head with its own around it; those that met, and what they met at or
 * agreed on, are drawn together by springs.
 */
export function placeByDelegation(answer: Answer): Positions {
  const picture = neighbourhoodOf(answer);
  const delegations = delegationsOf(picture);
  const rough = placeHeads(picture, delegations);
  const standing = eachAtItsHead(delegations, rough);
  const flowers = new Map(
    delegations.map((delegation) => [delegation.head, flower(picture, delegation, standing)]),
  );
  const bodies = delegations.map(({ head }) => ({
    id: head,
    room: roomAround(picture, flowers.get(head) ?? new Map()),
    fixed: false,
  }));
  const heads = separate(bodies, rough);
  const places = new Map<Id, Position>();
  for (const [head, { x, y }] of heads)
    for (const [id, at] of flowers.get(head) ?? []) places.set(id, { x: x + at.x, y: y + at.y });
  ease({ picture, places, groups: delegations.map(({ members }) => members), loose: [] });
  return positionsOf(places);
}

/** Where each delegation's head stands, before those around it know which way to face. */
function placeHeads(picture: Neighbourhood, delegations: readonly Delegation[]): Map<Id, Position> {
  const headOf = new Map(
    delegations.flatMap(({ head, members }) => [head, ...members].map((id) => [id, head] as const)),
  );
  const rooms = new Map(
    delegations.map((delegation) => [
      delegation.head,
      roomAround(picture, flower(picture, delegation, new Map())),
    ]),
  );
  const springs = picture.lines
    .map(({ from, to }) => ({ from: headOf.get(from) ?? from, to: headOf.get(to) ?? to }))
    .filter(({ from, to }) => from !== to);
  return placeBySprings(rooms, springs, looseness);
}

/** A head at the origin and its members around it, each towards where its lines lead. */
function flower(
  picture: Neighbourhood,
  { head, members }: Delegation,
  standing: ReadonlyMap<Id, Position>,
): Map<Id, Position> {
  const own = new Set([head, ...members]);
  const centre = standing.get(head) ?? { x: 0, y: 0 };
  const petals = members.map((id) => {
    const ends = (picture.linesOf.get(id) ?? [])
      .map((line) => otherEnd(line, id))
      .filter((end) => !own.has(end))
      .map((end) => standing.get(end))
      .filter((end) => end !== undefined);
    const { x, y } = ends.length > 0 ? meanOf(ends) : centre;
    return { id, room: roomIn(picture, id), towards: { x: x - centre.x, y: y - centre.y } };
  });
  return flowerOf(roomIn(picture, head), petals).set(head, { x: 0, y: 0 });
}

function eachAtItsHead(
  delegations: readonly Delegation[],
  heads: ReadonlyMap<Id, Position>,
): Map<Id, Position> {
  const standing = new Map<Id, Position>();
  for (const { head, members } of delegations) {
    const at = heads.get(head);
    if (at) for (const id of [head, ...members]) standing.set(id, at);
  }
  return standing;
}

/** The room of all marks of a flower together. */
function roomAround(picture: Neighbourhood, flower: ReadonlyMap<Id, Position>): Room {
  const around = { left: 0, right: 0, up: 0, down: 0 };
  const extra = flower.size > 1 ? margin : 0;
  for (const [id, { x, y }] of flower) {
    const room = roomIn(picture, id);
    around.left = Math.max(around.left, room.left - x + extra);
    around.right = Math.max(around.right, room.right + x + extra);
    around.up = Math.max(around.up, room.up - y + extra);
    around.down = Math.max(around.down, room.down + y + extra);
  }
  return around;
}

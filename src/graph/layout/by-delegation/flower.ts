import type { Id } from '../../../model/dossier.ts';
import { angleOf, cosine, pi } from '../../../model/trigonometry.ts';
import type { Position } from '../../positions.ts';
import { edgeOf, freePointOn } from '../ellipse.ts';
import type { Ellipse } from '../ellipse.ts';
import type { Room } from '../room.ts';
import { takenSpace } from '../taken-space.ts';

/** Who stands around a head. */
export interface Petal {
  readonly id: Id;
  readonly room: Room;
  /** Where its lines lead, as seen from the head; of any length. */
  readonly towards: Position;
}

/** The width that a petal takes on a ring, and how far apart rings are. */
const pitch = 88;
const apart = { width: 92, height: 70 };
/** So few stand side by side as if there were as many: they do not face away from each other. */
const fewest = 6;

/**
 * Places petals on rings around a head at the origin, evenly, each as near as may be to where its
 * lines lead; none on another or on the head.
 */
export function flowerOf(head: Room, petals: readonly Petal[]): Map<Id, Position> {
  const space = takenSpace();
  space.take({ x: 0, y: 0 }, head);
  const places = new Map<Id, Position>();
  const inOrder = petals
    .map((petal) => ({ ...petal, angle: angleOf(petal.towards.x, petal.towards.y) }))
    .sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
  const rings = ringsFor(head, petals);
  for (const [index, ring] of rings.entries()) {
    const own = inOrder.filter((_, at) => ringOf(at, rings) === index);
    const angles = evenAngles(own.map(({ angle }) => angle));
    for (const [at, { id, room }] of own.entries()) {
      const place = freeNear(ring, angles[at] ?? 0, room, space);
      space.take(place, room);
      places.set(id, place);
    }
  }
  return places;
}

/** As many rings as are needed, the innermost close around the head and its label. */
function ringsFor(head: Room, petals: readonly Petal[]): Ellipse[] {
  const rings: Ellipse[] = [];
  const widest = Math.max(0, ...petals.map(({ room }) => room.left));
  const highest = Math.max(0, ...petals.map(({ room }) => (room.up + room.down) / 2));
  let width = 1.08 * (head.right + widest);
  let height = 1.08 * ((head.up + head.down) / 2 + highest);
  for (let seats = 0; seats < petals.length;) {
    const ring = { centre: { x: 0, y: (head.down - head.up) / 2 - highest / 4 }, width, height };
    rings.push(ring);
    seats += seatsOf(ring);
    width += apart.width;
    height += apart.height;
  }
  return rings;
}

function seatsOf(ring: Ellipse): number {
  return Math.max(fewest, Math.floor(edgeOf(ring) / pitch));
}

/** Whoever comes at a place in the order round the head stands on this ring: each ring fills up alike. */
function ringOf(at: number, rings: readonly Ellipse[]): number {
  const seats = rings.map(seatsOf);
  const all = seats.reduce((sum, count) => sum + count, 0);
  let turn = (at * 7919) % all;
  return seats.findIndex((count) => (turn -= count) < 0);
}

function evenAngles(wanted: readonly number[]): number[] {
  const between = (2 * pi) / Math.max(fewest, wanted.length);
  const turns = Array.from({ length: 36 }, (_, turn) => (turn * pi) / 18);
  const nearness = (turn: number) =>
    wanted.reduce((sum, angle, at) => sum + cosine(angle - turn - at * between), 0);
  const best = turns.reduce((a, b) => (nearness(b) > nearness(a) + 1e-9 ? b : a), 0);
  return wanted.map((_, at) => best + at * between);
}

/** On the ring if it has room, else on one around it. */
function freeNear(
  ring: Ellipse,
  angle: number,
  room: Room,
  space: ReturnType<typeof takenSpace>,
): Position {
  for (let wider = ring; ;) {
    const place = freePointOn(wider, angle, room, space);
    if (place) return place;
    wider = { ...wider, width: wider.width + 23, height: wider.height + 17 };
  }
}

import type { Id } from '../../../model/dossier.ts';
import { cosine, pi, sine } from '../../../model/trigonometry.ts';
import type { Position } from '../../positions.ts';
import { chordsOf, ringOrder } from './ring-order.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Seats } from './seats.ts';

/** The ellipse on which the heads stand, around the origin. */
export interface Table {
  readonly width: number;
  readonly height: number;
  /** The heads in the order of the ring, clockwise. */
  readonly order: readonly Id[];
  /** In radians, clockwise from the right: y points down. */
  readonly angles: ReadonlyMap<Id, number>;
  /** How much of the ring's edge each head has for itself and those behind it, in px. */
  readonly sectors: ReadonlyMap<Id, number>;
}

/** How much wider than high a ring may be. */
const shapes = [1.25, 1.5];

/** Orders the heads and gives the ring its size: one table for each shape and for each of so many turns. */
export function tablesOf(picture: Neighbourhood, seats: Seats, mostTurns: number): Table[] {
  const ring = ringOrder(seats.ring, chordsOf(picture, seats));
  const needs = new Map(ring.map((id) => [id, needOf(id, seats)]));
  const edge = Math.max(
    1,
    [...needs.values()].reduce((sum, need) => sum + need, 0),
  );
  const turns = turnsOf(ring)
    .map((order) => ({ order, angles: anglesOf(order, needs, (2 * pi) / edge) }))
    .map((turn, index) => ({ turn, index, unease: unease(turn.angles, picture, seats) }))
    .sort((a, b) => a.unease - b.unease || a.index - b.index)
    .slice(0, mostTurns)
    .map(({ turn }) => turn);
  return shapes.flatMap((wider) => {
    const size = sizeOf(wider, edge, seats);
    const stretch = size.edge / edge;
    const sectors = new Map([...needs].map(([id, need]) => [id, need * stretch]));
    return turns.map((turn) => ({ width: size.width, height: size.height, ...turn, sectors }));
  });
}

/** Half axes of a ring that has room at its edge and inside, and how long its edge then is. */
function sizeOf(
  wider: number,
  edge: number,
  seats: Seats,
): { width: number; height: number; edge: number } {
  // An ellipse's edge is about 2π times the root of the mean of its squared half axes.
  const edgeOfHeight = 2 * pi * Math.sqrt((wider * wider + 1) / 2);
  const inside = seats.meetings.size + seats.between.length;
  const forInside = (60 + 50 * Math.sqrt(inside)) * Math.sqrt(1.25 / wider);
  const height = Math.max(120, edge / edgeOfHeight, forInside);
  return { width: height * wider, height, edge: height * edgeOfHeight };
}

/** The edge that a head needs: its label, and those behind it in up to five side by side. */
function needOf(id: Id, seats: Seats): number {
  const behind = seats.behind.get(id)?.length ?? 0;
  return 100 + 36 * Math.max(0, Math.min(5, behind) - 1);
}

/** Every rotation of a ring, and of its mirror image. */
function turnsOf(ring: readonly Id[]): (readonly Id[])[] {
  const mirrored = [...ring].reverse();
  return [ring, mirrored].flatMap((order) =>
    order.length === 0 ? [[]] : order.map((_, by) => [...order.slice(by), ...order.slice(0, by)]),
  );
}

function anglesOf(
  order: readonly Id[],
  needs: ReadonlyMap<Id, number>,
  share: number,
): Map<Id, number> {
  const angles = new Map<Id, number>();
  // Two face each other across the picture's width, more begin at its top.
  const top = order.length === 2 ? pi : -pi / 2;
  let angle = top - ((needs.get(order[0] ?? '') ?? 0) * share) / 2;
  for (const id of order) {
    const sector = (needs.get(id) ?? 0) * share;
    angles.set(id, angle + sector / 2);
    angle += sector;
  }
  return angles;
}

/** How badly a turn stands: lines to those beside should leave on the right, the strongest stand at the top. */
function unease(angles: ReadonlyMap<Id, number>, picture: Neighbourhood, seats: Seats): number {
  const beside = new Set(seats.beside);
  let sum = 0;
  for (const line of picture.lines) {
    if (beside.has(line.from) === beside.has(line.to)) continue;
    const head = seats.headOf.get(beside.has(line.from) ? line.to : line.from);
    const angle = head === undefined ? undefined : angles.get(head);
    if (angle !== undefined) sum += 1 - cosine(angle);
  }
  const strongest = angles.get(seats.ring[0] ?? '') ?? 0;
  return sum + 0.5 * (1 + sine(strongest));
}

/** The point at an angle, so many times as far out as the ring. */
export function pointAt(table: Table, angle: number, out: number): Position {
  return { x: table.width * out * cosine(angle), y: table.height * out * sine(angle) };
}

/** Where a head stands. */
export function seatOf(table: Table, id: Id): Position {
  return pointAt(table, table.angles.get(id) ?? 0, 1);
}

/** The direction straight out of the ring at a head, of length 1. */
export function outward(table: Table, id: Id): Position {
  const angle = table.angles.get(id) ?? 0;
  const x = cosine(angle) / table.width;
  const y = sine(angle) / table.height;
  const length = Math.sqrt(x * x + y * y);
  return { x: x / length, y: y / length };
}

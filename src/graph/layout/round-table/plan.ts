import type { Id } from '../../../model/dossier.ts';
import type { Position } from '../../positions.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { bodyOf, roomOf } from '../room.ts';
import { freePointNear, takenSpace } from '../taken-space.ts';
import type { Search, TakenSpace } from '../taken-space.ts';
import type { Seats } from './seats.ts';
import type { Table } from './table.ts';

/** A picture in the making: where marks have been put so far. */
export interface Plan {
  readonly picture: Neighbourhood;
  readonly seats: Seats;
  readonly table: Table;
  readonly places: Map<Id, Position>;
  readonly space: TakenSpace;
}

/** An empty plan. */
export function planOf(picture: Neighbourhood, seats: Seats, table: Table): Plan {
  return { picture, seats, table, places: new Map(), space: takenSpace() };
}

/** A plan that starts from where another stands; the other keeps what it has. */
export function copyOf(plan: Plan): Plan {
  const copy = planOf(plan.picture, plan.seats, plan.table);
  for (const [id, at] of plan.places) put(copy, id, at);
  return copy;
}

/** Puts a mark exactly there. */
export function put(plan: Plan, id: Id, at: Position): void {
  const mark = plan.picture.markOf.get(id);
  if (!mark) return;
  plan.places.set(id, at);
  plan.space.take(at, roomOf(mark));
}

/** Puts a mark at the free point nearest to where it would stand; says whether one was found. */
export function putNear(plan: Plan, id: Id, at: Position, search?: Search): boolean {
  const mark = plan.picture.markOf.get(id);
  const free = mark && freePointNear(at, roomOf(mark), plan.space, search);
  if (free) put(plan, id, free);
  return free !== undefined;
}

/** The box around all marks put so far, their bodies only. */
export function boundsOf(plan: Plan): { left: number; right: number; top: number; bottom: number } {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [id, { x, y }] of plan.places) {
    const mark = plan.picture.markOf.get(id);
    const room = mark ? bodyOf(mark) : { left: 0, right: 0, up: 0, down: 0 };
    bounds.left = Math.min(bounds.left, x - room.left);
    bounds.right = Math.max(bounds.right, x + room.right);
    bounds.top = Math.min(bounds.top, y - room.up);
    bounds.bottom = Math.max(bounds.bottom, y + room.down);
  }
  return plan.places.size > 0 ? bounds : { left: 0, right: 0, top: 0, bottom: 0 };
}

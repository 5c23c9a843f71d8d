import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import { overlap, roomOf, takenBy } from './room.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { strainAt } from './strain.ts';

/** Weighing lines takes their square: crowded pictures get fewer rounds, or none. */
function roundsFor(lines: number): number {
  if (lines <= 150) return 4;
  return lines <= 400 ? 1 : 0;
}

/** In a large group only so many that follow are tried as partners. */
const mostTried = 14;

/** A picture that may still be eased: who may change places with whom, and who may step aside. */
export interface Seating {
  readonly picture: Neighbourhood;
  readonly places: Map<Id, Position>;
  readonly groups: readonly (readonly Id[])[];
  readonly loose: readonly Id[];
  /** How often all are tried; fewer times, or never, where there are many lines. */
  readonly rounds?: number;
}

/**
 * Makes lines easier to follow without changing the plan: two of a group change places, and loose
 * marks step aside, as long as that helps.
 */
export function ease(plan: Seating): void {
  const { picture, groups, loose, rounds = roundsFor(picture.lines.length) } = plan;
  const starts = new Map(plan.places);
  for (let round = 0; round < rounds; round++) {
    const swapped = groups.filter((group) => swapWithin(plan, group));
    const stepped = loose.filter((id) => stepAside(plan, id, starts));
    if (swapped.length + stepped.length === 0) return;
  }
}

function swapWithin(plan: Seating, group: readonly Id[]): boolean {
  let eased = false;
  for (const [index, one] of group.entries())
    for (const other of group.slice(index + 1, index + 1 + mostTried))
      if (areAlike(plan, one, other) && swapIfEasier(plan, one, other)) eased = true;
  return eased;
}

/** Only marks of about the same room change places, so that no label comes to lie on another. */
function areAlike(plan: Seating, one: Id, other: Id): boolean {
  const [a, b] = [plan.picture.markOf.get(one), plan.picture.markOf.get(other)];
  return a !== undefined && b !== undefined && Math.abs(roomOf(a).right - roomOf(b).right) < 24;
}

function swapIfEasier(plan: Seating, one: Id, other: Id): boolean {
  const before = strainAt(plan.picture, plan.places, [one, other]);
  swap(plan, one, other);
  if (strainAt(plan.picture, plan.places, [one, other]) < before - 1e-9) return true;
  swap(plan, one, other);
  return false;
}

function swap(plan: Seating, one: Id, other: Id): void {
  const [a, b] = [plan.places.get(one), plan.places.get(other)];
  if (!a || !b) return;
  plan.places.set(one, b);
  plan.places.set(other, a);
}

const steps: readonly Position[] = [16, 32, 48].flatMap((by) =>
  [-by, 0, by].flatMap((x) => [-by, 0, by].map((y) => ({ x, y }))),
);
const furthest = 56;

/** Moves a mark a little, if that spares at least half a crossing and its room stays its own. */
function stepAside(plan: Seating, id: Id, starts: ReadonlyMap<Id, Position>): boolean {
  const at = plan.places.get(id);
  const start = starts.get(id);
  if (!at || !start) return false;
  let best = at;
  let least = strainAt(plan.picture, plan.places, [id]) - 0.5;
  if (least < 0.5) return false;
  for (const step of steps) {
    const tried = { x: at.x + step.x, y: at.y + step.y };
    const [dx, dy] = [tried.x - start.x, tried.y - start.y];
    if (dx * dx + dy * dy > furthest * furthest || !isFree(plan, id, tried)) continue;
    plan.places.set(id, tried);
    const strain = strainAt(plan.picture, plan.places, [id]);
    if (strain < least - 1e-9) [best, least] = [tried, strain];
  }
  plan.places.set(id, best);
  return best !== at;
}

function isFree(plan: Seating, id: Id, at: Position): boolean {
  const mark = plan.picture.markOf.get(id);
  if (!mark) return false;
  const box = takenBy(at, roomOf(mark));
  for (const other of plan.picture.marks) {
    const there = plan.places.get(other.id);
    if (other.id !== id && there && overlap(box, takenBy(there, roomOf(other)))) return false;
  }
  return true;
}

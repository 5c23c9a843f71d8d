import type { Id } from '../../../model/dossier.ts';
import type { Line } from '../../answer.ts';
import { roomOf } from '../room.ts';
import type { Plan } from './plan.ts';
import { strainOf } from './strain.ts';

const mostRounds = 4;
/** Beyond so many in one group, only neighbours in it are tried. */
const mostTried = 14;

/** Lets two of a group change places while lines become easier to follow; groups stay where they are. */
export function ease(plan: Plan): void {
  const groups = [...plan.seats.behind.values(), plan.seats.beside];
  for (let round = 0; round < mostRounds; round++) {
    let eased = false;
    for (const group of groups) if (easeGroup(plan, group)) eased = true;
    if (!eased) return;
  }
}

function easeGroup(plan: Plan, group: readonly Id[]): boolean {
  let eased = false;
  for (const [index, one] of group.entries())
    for (const other of group.slice(index + 1, index + 1 + mostTried))
      if (canSwap(plan, one, other) && swapIfEasier(plan, one, other)) eased = true;
  return eased;
}

/** Only marks of about the same room, so that no label comes to lie on another. */
function canSwap(plan: Plan, one: Id, other: Id): boolean {
  const [a, b] = [plan.picture.markOf.get(one), plan.picture.markOf.get(other)];
  return a !== undefined && b !== undefined && Math.abs(roomOf(a).right - roomOf(b).right) < 24;
}

function swapIfEasier(plan: Plan, one: Id, other: Id): boolean {
  const lines = [
    ...new Set<Line>([
      ...(plan.picture.linesOf.get(one) ?? []),
      ...(plan.picture.linesOf.get(other) ?? []),
    ]),
  ];
  const before = strainOf(plan.picture, plan.places, lines);
  swap(plan, one, other);
  if (strainOf(plan.picture, plan.places, lines) < before - 1e-9) return true;
  swap(plan, one, other);
  return false;
}

function swap(plan: Plan, one: Id, other: Id): void {
  const [a, b] = [plan.places.get(one), plan.places.get(other)];
  if (!a || !b) return;
  plan.places.set(one, b);
  plan.places.set(other, a);
}

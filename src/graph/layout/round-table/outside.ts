import type { Id } from '../../../model/dossier.ts';
import { pi } from '../../../model/trigonometry.ts';
import { markSize } from '../../mark-size.ts';
import type { Position } from '../../positions.ts';
import { otherEnd } from '../neighbourhood.ts';
import { distance, meanOf } from '../points.ts';
import { putNear } from './plan.ts';
import type { Plan } from './plan.ts';
import { outward, pointAt, seatOf } from './table.ts';

/** Puts agreements in the gaps of the ring's edge, then fans everyone else out behind their heads. */
export function placeOutside(plan: Plan): void {
  placeAgreements(plan);
  for (const head of plan.table.order) placeBehind(plan, head);
}

function placeAgreements(plan: Plan): void {
  const { table } = plan;
  const gaps = table.order.map((id, index) => {
    const next = table.order[(index + 1) % table.order.length] ?? id;
    const from = table.angles.get(id) ?? 0;
    const to = table.angles.get(next) ?? 0;
    return pointAt(table, from + (to > from ? to - from : to - from + 2 * pi) / 2, 1.22);
  });
  const used = new Map<Position, number>();
  for (const id of plan.seats.agreements) {
    const ends = (plan.picture.linesOf.get(id) ?? []).map((line) =>
      standing(plan, otherEnd(line, id)),
    );
    const cost = (gap: Position) =>
      ends.reduce((sum, end) => sum + distance(gap, end), 0) / ends.length +
      100 * (used.get(gap) ?? 0) +
      0.1 * gap.x;
    const best = gaps.reduce((least, gap) => (cost(gap) < cost(least) - 1e-9 ? gap : least));
    used.set(best, (used.get(best) ?? 0) + 1);
    putNear(plan, id, best, { cost: (at) => -distance(at, { x: 0, y: 0 }) });
  }
}

/** A small mark with its label is about so wide and so high. */
const wide = 88;
const high = 68;
/** How far a row's end bends back towards the ring: this times the square of its distance. */
const bend = 0.0013;

/** Fans those behind a head out in rows, in the order of what else they have lines to. */
function placeBehind(plan: Plan, head: Id): void {
  const { table } = plan;
  const members = inOrderOfPull(plan, head);
  const mark = plan.picture.markOf.get(head);
  const seat = seatOf(table, head);
  const out = outward(table, head);
  const step = (x: number, y: number) => Math.min(wide / Math.abs(x), high / Math.abs(y));
  const apart = Math.min(110, step(out.y, out.x));
  const inRow = Math.max(1, Math.floor((table.sectors.get(head) ?? 0) / apart));
  let away = (mark ? markSize(mark).width / 2 : 20) + 58;
  for (let first = 0; first < members.length; first += inRow) {
    const row = members.slice(first, first + inRow);
    for (const [index, id] of row.entries()) {
      const aside = (index - (row.length - 1) / 2) * apart;
      const along = away - bend * aside * aside;
      putNear(plan, id, {
        x: seat.x + along * out.x - aside * out.y,
        y: seat.y + along * out.y + aside * out.x,
      });
    }
    away += Math.min(wide, step(out.x, out.y));
  }
}

/** Sorted along the ring's edge by where their other lines lead. */
function inOrderOfPull(plan: Plan, head: Id): Id[] {
  const seat = seatOf(plan.table, head);
  const out = outward(plan.table, head);
  const pullOf = (id: Id) => {
    const ends = (plan.picture.linesOf.get(id) ?? [])
      .map((line) => otherEnd(line, id))
      .filter((end) => end !== head)
      .map((end) => standing(plan, end));
    const to = meanOf(ends);
    return ends.length === 0 ? 0 : (to.y - seat.y) * out.x - (to.x - seat.x) * out.y;
  };
  return (plan.seats.behind.get(head) ?? [])
    .map((id) => ({ id, pull: pullOf(id) }))
    .sort((a, b) => a.pull - b.pull || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Where an end stands, or will about stand. */
function standing(plan: Plan, id: Id): Position {
  const head = plan.seats.headOf.get(id);
  return (
    plan.places.get(id) ??
    (head === undefined ? { x: plan.table.width * 2, y: 0 } : seatOf(plan.table, head))
  );
}

import type { Id } from '../../../model/dossier.ts';
import type { Position } from '../../positions.ts';
import { distance, meanOf } from '../points.ts';
import { put, putNear } from './plan.ts';
import type { Plan } from './plan.ts';
import { seatOf } from './table.ts';

/** Puts the heads on the ring, the meetings among them, and delegates of one meeting on their way to it. */
export function placeInside(plan: Plan): void {
  for (const id of plan.table.order) put(plan, id, seatOf(plan.table, id));
  const cost = (at: Position) => (isInside(plan, at) ? 0 : Infinity);
  for (const id of byDay(plan)) {
    const point = meetingPoint(plan, id);
    if (!putNear(plan, id, point, { cost, reach: plan.table.width })) putNear(plan, id, point);
  }
  placeBetween(plan);
}

/** Whether a point lies well within the ring. */
function isInside({ table }: Plan, { x, y }: Position): boolean {
  const [across, down] = [x / table.width, y / table.height];
  return across * across + down * down < 0.78;
}

/** Meetings by day, the undated last, so that those that coincide spread outward in time. */
function byDay(plan: Plan): Id[] {
  const dayOf = (id: Id) => plan.picture.markOf.get(id)?.day ?? Infinity;
  return [...plan.seats.meetings.keys()].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)];
    return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1;
  });
}

/** The centre of the delegations, drawn in a little, so that a link's bow passes outside. */
function meetingPoint(plan: Plan, id: Id): Position {
  const heads = plan.seats.meetings.get(id) ?? [];
  const { x, y } = meanOf(heads.map((head) => seatOf(plan.table, head)));
  return { x: x * 0.85, y: y * 0.85 };
}

/** Aside of the line from head to meeting, one on either side. */
function placeBetween(plan: Plan): void {
  const sides = new Map<string, number>();
  for (const { id, head, meeting } of plan.seats.between) {
    const from = plan.places.get(head);
    const to = plan.places.get(meeting);
    if (!from || !to) continue;
    const key = `${head} ${meeting}`;
    const side = sides.get(key) ?? 1;
    sides.set(key, -side);
    const length = Math.max(1, distance(from, to));
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    const aside = 42 * side;
    const middle = length * 0.48;
    putNear(plan, id, {
      x: from.x + along.x * middle - along.y * aside,
      y: from.y + along.y * middle + along.x * aside,
    });
  }
}

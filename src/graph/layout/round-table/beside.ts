import type { Id } from '../../../model/dossier.ts';
import { otherEnd } from '../neighbourhood.ts';
import { meanOf } from '../points.ts';
import { boundsOf, putNear } from './plan.ts';
import type { Plan } from './plan.ts';

const columnWidth = 104;
const rowHeight = 84;

/** How many columns it may be worth trying for those beside the table. */
export function columnCounts(plan: Plan): readonly number[] {
  const { beside } = plan.seats;
  const fewest = Math.max(1, Math.ceil(beside.length / rowsOf(plan)));
  return beside.length < 3 ? [fewest] : [fewest, fewest + 1, fewest + 2];
}

function rowsOf(plan: Plan): number {
  const bounds = boundsOf(plan);
  return Math.max(2, Math.floor(Math.max(bounds.bottom - bounds.top, 380) / rowHeight));
}

/** Puts those who met nobody to the right of the table, those with lines to the table nearest to it. */
export function placeBeside(plan: Plan, columnCount: number): void {
  const { beside } = plan.seats;
  if (beside.length === 0) return;
  const bounds = boundsOf(plan);
  const height = Math.max(bounds.bottom - bounds.top, 380);
  const columns = columnsOf(plan, columnCount);
  const middle = (bounds.top + bounds.bottom) / 2;
  const left = plan.places.size > 0 ? bounds.right + 62 : 0;
  for (const [index, column] of columns.entries()) {
    const sorted = column
      .map((id) => ({ id, y: pullOf(plan, id) }))
      .sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    const pitch = height / (sorted.length + (columns.length > 1 ? 0.5 : 0));
    // Every other column stands half a step lower, so that lines along a row pass between.
    const shift = columns.length > 1 ? ((index % 2) - 0.5) / 2 : 0;
    for (const [row, { id }] of sorted.entries())
      putNear(plan, id, {
        x: left + index * columnWidth,
        y: middle + (row - (sorted.length - 1) / 2 + shift) * pitch,
      });
  }
}

/** Most tied to the table first. */
function columnsOf(plan: Plan, count: number): Id[][] {
  const sorted = plan.seats.beside
    .map((id) => ({ id, ties: tiesToTable(plan, id) }))
    .sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const size = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  );
}

function tiesToTable(plan: Plan, id: Id): number {
  return (plan.picture.linesOf.get(id) ?? []).filter((line) => plan.places.has(otherEnd(line, id)))
    .length;
}

function pullOf(plan: Plan, id: Id): number {
  const placed = (plan.picture.linesOf.get(id) ?? [])
    .map((line) => plan.places.get(otherEnd(line, id)))
    .filter((place) => place !== undefined);
  return meanOf(placed).y;
}

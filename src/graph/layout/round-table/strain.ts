import type { Id } from '../../../model/dossier.ts';
import type { Line } from '../../answer.ts';
import { markSize } from '../../mark-size.ts';
import type { Position } from '../../positions.ts';
import type { Neighbourhood } from '../neighbourhood.ts';

type Places = ReadonlyMap<Id, Position>;

interface Segment {
  readonly line: Line;
  readonly a: Position;
  readonly b: Position;
}

/** A line that runs under a mark misleads more than two that cross. */
const overMark = 3;

/** How hard lines are to follow: crossings, marks that lie on them, and a little for their length. Lower is better. */
export function strainOf(
  picture: Neighbourhood,
  places: Places,
  lines: readonly Line[] = picture.lines,
): number {
  const all = segmentsOf(picture.lines, places);
  const asked = lines === picture.lines ? all : segmentsOf(lines, places);
  let strain = 0;
  for (const one of asked) {
    strain += length(one) / 400;
    for (const other of all) {
      // Each pair once where all are asked.
      if (asked === all && other.line.id <= one.line.id) continue;
      if (isCrossing(one, other)) strain += 1;
    }
    strain += overMark * marksUnder(one, picture, places);
  }
  return strain;
}

/** How far a box's shape is from one that fills a landscape page: 0 between 1.3 and 1.65 to 1. */
export function misfit(width: number, height: number): number {
  const ratio = width / Math.max(1, height);
  return 40 * Math.max(0, 1.3 - ratio, ratio - 1.65);
}

function segmentsOf(lines: readonly Line[], places: Places): Segment[] {
  const segments: Segment[] = [];
  for (const line of lines) {
    const [a, b] = [places.get(line.from), places.get(line.to)];
    if (a && b) segments.push({ line, a, b });
  }
  return segments;
}

function length({ a, b }: Segment): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

function isCrossing(one: Segment, other: Segment): boolean {
  const { a, b } = one;
  const { a: c, b: d } = other;
  if (a === c || a === d || b === c || b === d) return false;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(a: Position, b: Position, c: Position): boolean {
  return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}

/** Marks, other than its ends, whose body a line touches. */
function marksUnder(segment: Segment, picture: Neighbourhood, places: Places): number {
  const { a, b, line } = segment;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  let count = 0;
  for (const mark of picture.marks) {
    const at = places.get(mark.id);
    if (!at || mark.id === line.from || mark.id === line.to) continue;
    const reach = markSize(mark).width / 2 + 4;
    const along = ((at.x - a.x) * dx + (at.y - a.y) * dy) / Math.max(1, squared);
    if (along <= 0 || along >= 1) continue;
    const [x, y] = [a.x + along * dx - at.x, a.y + along * dy - at.y];
    if (x * x + y * y < reach * reach) count += 1;
  }
  return count;
}

import type { Id } from '../../model/dossier.ts';
import type { Line } from '../answer.ts';
import { markSize } from '../mark-size.ts';
import type { Position } from '../positions.ts';
import type { Neighbourhood } from './neighbourhood.ts';

type Places = ReadonlyMap<Id, Position>;

interface Segment {
  readonly line: Line;
  readonly a: Position;
  readonly b: Position;
}

/** A line that runs under a mark misleads more than two that cross. */
const underMark = 3;

/** How hard all lines are to follow: crossings, marks that lie on them, and a little for length. Lower is better. */
export function strainOf(picture: Neighbourhood, places: Places): number {
  const segments = segmentsOf(picture.lines, places);
  let strain = 0;
  for (const [index, one] of segments.entries()) {
    strain += lengthOf(one) + underMark * marksOn(one, picture, places);
    for (let next = index + 1; next < segments.length; next++) {
      const other = segments[next];
      if (other && isCrossing(one, other)) strain += 1;
    }
  }
  return strain;
}

/** The share of the strain that depends on where these marks stand. */
export function strainAt(picture: Neighbourhood, places: Places, ids: readonly Id[]): number {
  const lines = new Set(ids.flatMap((id) => picture.linesOf.get(id) ?? []));
  const own = segmentsOf([...lines], places);
  let strain = 0;
  for (const one of own) strain += lengthOf(one) + underMark * marksOn(one, picture, places);
  for (const other of segmentsOf(picture.lines, places)) {
    const isOwn = lines.has(other.line);
    for (const one of own) if (isCrossing(one, other)) strain += isOwn ? 0.5 : 1;
    if (!isOwn) for (const id of ids) if (isOn(other, id, picture, places)) strain += underMark;
  }
  return strain;
}

/** How far a box's shape is from one that fills a landscape page: 0 between 1.3 and 1.6 to 1. */
export function misfit(width: number, height: number): number {
  const ratio = width / Math.max(1, height);
  return Math.max(0, 1.3 - ratio, ratio - 1.6);
}

function segmentsOf(lines: readonly Line[], places: Places): Segment[] {
  const segments: Segment[] = [];
  for (const line of lines) {
    const [a, b] = [places.get(line.from), places.get(line.to)];
    if (a && b) segments.push({ line, a, b });
  }
  return segments;
}

/** 400 px count as one crossing. */
function lengthOf({ a, b }: Segment): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)) / 400;
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

function marksOn(segment: Segment, picture: Neighbourhood, places: Places): number {
  return picture.marks.filter(({ id }) => isOn(segment, id, picture, places)).length;
}

/** Whether a line touches the body of a mark that is not its end. */
function isOn({ a, b, line }: Segment, id: Id, picture: Neighbourhood, places: Places): boolean {
  const at = places.get(id);
  const mark = picture.markOf.get(id);
  if (!at || !mark || id === line.from || id === line.to) return false;
  const reach = markSize(mark).width / 2 + 4;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((at.x - a.x) * dx + (at.y - a.y) * dy) / Math.max(1, dx * dx + dy * dy);
  if (along <= 0 || along >= 1) return false;
  const [x, y] = [a.x + along * dx - at.x, a.y + along * dy - at.y];
  return x * x + y * y < reach * reach;
}

import type { Sketch } from './sketch.ts';

/** A line that runs under a mark misleads more than two that cross. */
const underMark = 3;

/* What follows runs thousands of times before a picture is seen, and makes no object while it does. */

/** How hard all lines are to follow: crossings, marks that lie on them, and a little for length. Lower is better. */
export function strainOf(sketch: Sketch): number {
  const count = sketch.froms.length;
  let strain = 0;
  for (let one = 0; one < count; one++) {
    strain += lengthOf(sketch, one) + underMark * marksOn(sketch, one);
    for (let other = one + 1; other < count; other++) {
      if (isCrossing(sketch, one, other)) strain += 1;
    }
  }
  return strain;
}

/** The share of the strain that depends on where these marks stand. */
export function strainAt(sketch: Sketch, marks: readonly number[]): number {
  const own = [...new Set(marks.flatMap((mark) => sketch.linesOf[mark] ?? []))];
  let strain = 0;
  for (const one of own) strain += lengthOf(sketch, one) + underMark * marksOn(sketch, one);
  for (let other = 0; other < sketch.froms.length; other++) {
    const isOwn = own.includes(other);
    for (const one of own) if (isCrossing(sketch, one, other)) strain += isOwn ? 0.5 : 1;
    if (!isOwn) for (const mark of marks) if (isOn(sketch, other, mark)) strain += underMark;
  }
  return strain;
}

/** How far a box's shape is from one that fills a landscape page: 0 between 1.3 and 1.6 to 1. */
export function misfit(width: number, height: number): number {
  const ratio = width / Math.max(1, height);
  return Math.max(0, 1.3 - ratio, ratio - 1.6);
}

/** 400 px count as one crossing. */
function lengthOf({ xs, ys, froms, tos }: Sketch, line: number): number {
  const a = froms[line] as number;
  const b = tos[line] as number;
  const dx = (xs[a] as number) - (xs[b] as number);
  const dy = (ys[a] as number) - (ys[b] as number);
  return Math.sqrt(dx * dx + dy * dy) / 400;
}

function isCrossing(sketch: Sketch, one: number, other: number): boolean {
  const { froms, tos } = sketch;
  const a = froms[one] as number;
  const b = tos[one] as number;
  const c = froms[other] as number;
  const d = tos[other] as number;
  if (a === c || a === d || b === c || b === d) return false;
  return (
    side(sketch, a, b, c) !== side(sketch, a, b, d) &&
    side(sketch, c, d, a) !== side(sketch, c, d, b)
  );
}

function side({ xs, ys }: Sketch, a: number, b: number, c: number): boolean {
  const ax = xs[a] as number;
  const ay = ys[a] as number;
  return (
    ((xs[b] as number) - ax) * ((ys[c] as number) - ay) >
    ((ys[b] as number) - ay) * ((xs[c] as number) - ax)
  );
}

function marksOn(sketch: Sketch, line: number): number {
  let count = 0;
  for (let mark = 0; mark < sketch.xs.length; mark++) if (isOn(sketch, line, mark)) count++;
  return count;
}

/** Whether a line touches the body of a mark that is not its end. */
function isOn({ xs, ys, reaches, froms, tos }: Sketch, line: number, mark: number): boolean {
  const a = froms[line] as number;
  const b = tos[line] as number;
  if (mark === a || mark === b) return false;
  const reach = reaches[mark] as number;
  const atX = xs[mark] as number;
  const atY = ys[mark] as number;
  const ax = xs[a] as number;
  const ay = ys[a] as number;
  const dx = (xs[b] as number) - ax;
  const dy = (ys[b] as number) - ay;
  const along = ((atX - ax) * dx + (atY - ay) * dy) / Math.max(1, dx * dx + dy * dy);
  if (along <= 0 || along >= 1) return false;
  const x = ax + along * dx - atX;
  const y = ay + along * dy - atY;
  return x * x + y * y < reach * reach;
}

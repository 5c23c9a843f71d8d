import type { Line } from '../graph/answer.ts';
import { borderPoint, reachOf, type Body } from './borders.ts';
import { lineOrder } from './encoding.ts';
import type { Point, SceneLine } from './scene.ts';

/** Where a line runs. */
export type Route = Pick<SceneLine, 'start' | 'end' | 'control'>;

/** Lines between the same two marks stand so many px apart. */
const apart = 14;
/** How far a "met with" line bows outward, as a share of its length, and its least and most in px. */
const bowShare = 0.14;
const leastBow = 12;
const mostBow = 56;
/** A gap at a mark, so that line and border do not touch; a head keeps more. */
const plainGap = 0.5;
const headGap = 3;
/** Beyond so many marks a line no longer looks for what it crosses. */
const mostObstacles = 600;
/** A line keeps so many px from a mark that it passes. */
const clearance = 5;

interface End extends Body {
  readonly id: string;
}

/** Gives each line its way: apart from others between the same two, met-with lines outward, around marks. */
export function routeLines(
  lines: readonly Line[],
  ends: ReadonlyMap<string, End>,
  headed: (line: Line) => boolean,
): ReadonlyMap<string, Route> {
  const centre = centreOf([...ends.values()]);
  const obstacles = ends.size <= mostObstacles ? [...ends.values()] : [];
  const routes = new Map<string, Route>();
  for (const bundle of bundlesOf(lines)) {
    const [from, to] = [ends.get(bundle.from), ends.get(bundle.to)];
    if (!from || !to) continue;
    const bows = bowsOf(bundle.lines, from, to, centre, obstacles);
    bundle.lines.forEach((line, index) => {
      const bow = bows[index] ?? 0;
      routes.set(line.id, routeOf(line, bow, ends, headed(line)));
    });
  }
  return routes;
}

/** Lines between the same two marks, told from the mark with the smaller id. */
interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly lines: Line[];
}

function bundlesOf(lines: readonly Line[]): Iterable<Bundle> {
  const bundles = new Map<string, Bundle>();
  const inOrder = [...lines].sort(
    (a, b) => lineOrder(a.kind, a.family) - lineOrder(b.kind, b.family) || (a.id < b.id ? -1 : 1),
  );
  for (const line of inOrder) {
    const [from, to] = line.from < line.to ? [line.from, line.to] : [line.to, line.from];
    const bundle = bundles.get(`${from} ${to}`) ?? { from, to, lines: [] };
    bundle.lines.push(line);
    bundles.set(`${from} ${to}`, bundle);
  }
  return bundles.values();
}

/** How far each line of a bundle bows, in px at its middle; to the left, seen from the smaller id, is positive. */
function bowsOf(
  lines: readonly Line[],
  from: End,
  to: End,
  centre: Point,
  obstacles: readonly End[],
): readonly number[] {
  const contact = lines.filter(({ kind }) => kind === 'met-with' || kind === 'spoke-with').length;
  const others = lines.length - contact;
  const spread = lines.slice(contact).map((_, index) => (index - (others - 1) / 2) * apart);
  const outward = outwardSide(from, to, centre);
  const reach = Math.min(mostBow, Math.max(leastBow, bowShare * distance(from, to)));
  const contacts = lines.slice(0, contact).map((_, index) => outward * (reach + index * apart));
  if (others === 1 && contact === 0) return [detour(from, to, obstacles)];
  return [...contacts, ...spread];
}

function outwardSide(from: Point, to: Point, centre: Point): 1 | -1 {
  const cross = (to.x - from.x) * (centre.y - from.y) - (to.y - from.y) * (centre.x - from.x);
  return cross > 0 ? 1 : -1;
}

/** The least bow with which a line passes every mark that stands in its way; 0 where none does. */
function detour(from: End, to: End, obstacles: readonly End[]): number {
  const length = distance(from, to) || 1;
  const x = (to.x - from.x) / length;
  const y = (to.y - from.y) / length;
  let most = 0;
  let least = 0;
  for (const other of obstacles) {
    if (other.id === from.id || other.id === to.id) continue;
    const along = ((other.x - from.x) * x + (other.y - from.y) * y) / length;
    if (along <= 0.02 || along >= 0.98) continue;
    // Positive where the mark lies to the left of the line, seen along it on a page whose y points down.
    const aside = (other.x - from.x) * y - (other.y - from.y) * x;
    const room = reachOf(other, y, -x) + clearance;
    if (Math.abs(aside) >= room) continue;
    const share = 4 * along * (1 - along);
    if (share < 0.25) continue;
    most = Math.max(most, (aside + room) / share);
    least = Math.min(least, (aside - room) / share);
  }
  if (most === 0 && least === 0) return 0;
  const bow = most <= -least ? most : least;
  return Math.abs(bow) > length / 3 ? 0 : bow;
}

function routeOf(line: Line, bow: number, ends: ReadonlyMap<string, End>, headed: boolean): Route {
  const from = ends.get(line.from) as End;
  const to = ends.get(line.to) as End;
  const straight = Math.abs(bow) < 0.5;
  const control = straight ? undefined : controlPoint(from, to, line.from < line.to ? bow : -bow);
  const start = rounded(borderPoint(from, control ?? to, plainGap));
  const end = rounded(borderPoint(to, control ?? from, headed ? headGap : plainGap));
  return { start, end, ...(control ? { control: rounded(control) } : {}) };
}

/** A quadratic curve bows half as far as its control point lies aside. */
function controlPoint(from: Point, to: Point, bow: number): Point {
  const length = distance(from, to) || 1;
  const x = (to.x - from.x) / length;
  const y = (to.y - from.y) / length;
  return { x: (from.x + to.x) / 2 + 2 * bow * y, y: (from.y + to.y) / 2 - 2 * bow * x };
}

function centreOf(points: readonly Point[]): Point {
  const count = points.length || 1;
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

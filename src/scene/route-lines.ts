import { isContact } from '../graph/contact-kinds.ts';
import type { Line } from '../graph/answer.ts';
import { borderPoint, reachOf } from './borders.ts';
import { bundlesOf, type Bundle } from './bundles.ts';
import { distance, type Curve } from './curve.ts';
import { findWay, sideAwayFrom, type Obstacle } from './find-way.ts';
import type { HeadShape, Point, SceneLine } from './scene.ts';
import { spreadEnds, type LineEndAt } from './spread-ends.ts';

/** A line to be led, with what of its look takes room. */
export interface LineToRoute {
  readonly line: Line;
  readonly width: number;
  readonly head: SceneLine['head'];
  /** How large what is written at its middle is, if anything. */
  readonly plate?: { readonly width: number; readonly height: number };
}

/** Lines between the same two marks stand so many px apart at their middle. */
const apart = 14;
/** How far a "met with" line bows outward, as a share of its length, and its least and most in px. */
const bowShare = 0.14;
const leastBow = 12;
const mostBow = 56;
/** A gap at a mark, so that line and border do not touch; a head keeps more. */
const plainGap = 0.5;
const headGap = 3;
/** With more marks than these a line no longer looks for what it crosses. */
const mostObstacles = 600;
/** Half the width of a head of scale 1. */
const halfHead = 4.35;
/** Cytoscape draws these heads so far before the end that it is given, in px at scale 1. */
const headRadius: Partial<Record<HeadShape, number>> = { circle: 4.35, 'circle-triangle': 4.35 };

type Ends = ReadonlyMap<string, Obstacle>;

/** A line with the mark with the lesser id, the other one, and how far it bows between them. */
interface Led {
  readonly routed: LineToRoute;
  readonly bow: number;
  /** Nothing stands beside it or in its way: it may be straight, wherever its ends come to lie. */
  readonly alone: boolean;
  readonly from: Obstacle;
  readonly to: Obstacle;
}

/** Gives each line its way: apart from others between the same two, met-with lines away from the centre, around marks. */
export function routeLines(
  lines: readonly LineToRoute[],
  ends: Ends,
  centre: Point,
): ReadonlyMap<string, Curve> {
  const byId = new Map(lines.map((routed) => [routed.line.id, routed]));
  const obstacles = ends.size <= mostObstacles ? [...ends.values()] : [];
  const led = bundlesOf(lines.map(({ line }) => line)).flatMap((bundle) => {
    const [from, to] = [ends.get(bundle.from), ends.get(bundle.to)];
    if (!from || !to) return [];
    return leadBundle(bundle, byId, { from, to, centre, obstacles });
  });
  return drawCurves(led);
}

interface Surroundings {
  readonly from: Obstacle;
  readonly to: Obstacle;
  readonly centre: Point;
  readonly obstacles: readonly Obstacle[];
}

/** Acts keep to the straight line between two marks; roads of contact lie outward, beside them. */
function leadBundle(
  bundle: Bundle,
  byId: ReadonlyMap<string, LineToRoute>,
  { from, to, centre, obstacles }: Surroundings,
): readonly Led[] {
  const lookUp = (lines: readonly Line[]) => lines.flatMap(({ id }) => byId.get(id) ?? []);
  const normal = normalOf(from, to);
  const others = lanesOf(lookUp(bundle.others), normal);
  const contacts = lanesOf(lookUp(bundle.contacts), normal);
  const straight =
    others.length === 0 ? 0 : findWay({ from, to, preferred: 0, lanes: others }, obstacles);
  const outward = sideAwayFrom(centre, from, to);
  const reach = Math.min(mostBow, Math.max(leastBow, bowShare * distance(from, to)));
  const taken = others.length === 0 ? undefined : extentOf(others, straight, 6);
  const beside =
    taken === undefined ? 0 : halfOf(contacts) + (outward > 0 ? taken.most : -taken.least);
  const outside =
    contacts.length === 0
      ? 0
      : findWay(
          {
            from,
            to,
            preferred: outward * Math.max(reach, beside),
            lanes: contacts,
            ...(taken ? { taken } : {}),
          },
          obstacles,
        );
  const alone = others.length === 1 && Math.abs(straight) < 0.5;
  return [
    ...others.map(({ routed, aside }) => ({ routed, bow: straight + aside, alone, from, to })),
    ...contacts.map(({ routed, aside }) => ({
      routed,
      bow: outside + aside,
      alone: false,
      from,
      to,
    })),
  ];
}

interface Lane {
  readonly routed: LineToRoute;
  readonly aside: number;
  readonly half: number;
}

/** Lines side by side around a middle, as far apart as what is written on them asks. */
function lanesOf(lines: readonly LineToRoute[], normal: Point): readonly Lane[] {
  let at = 0;
  const lanes = lines.map((routed, index) => {
    const before = lines[index - 1];
    if (before) at += Math.max(apart, (breadthOf(before, normal) + breadthOf(routed, normal)) / 2);
    return { routed, aside: at, half: routed.width / 2 };
  });
  return lanes.map((lane) => ({ ...lane, aside: lane.aside - at / 2 }));
}

/** What a line takes across its way at its middle. */
function breadthOf({ width, plate }: LineToRoute, normal: Point): number {
  if (plate === undefined) return width + 6;
  const across = Math.abs(normal.x) * plate.width + Math.abs(normal.y) * plate.height;
  // A slanting box is passed at its corner, which is nearer than its whole breadth.
  return Math.max(width + 6, Math.min(across, plate.width, 26) + 2);
}

function extentOf(lanes: readonly Lane[], middle: number, margin: number) {
  return {
    least: middle + Math.min(...lanes.map(({ aside, half }) => aside - half)) - margin,
    most: middle + Math.max(...lanes.map(({ aside, half }) => aside + half)) + margin,
  };
}

function halfOf(lanes: readonly Lane[]): number {
  return Math.max(0, ...lanes.map(({ aside, half }) => Math.abs(aside) + half));
}

/** Ends are spread along the border of each mark first; the curves follow from them. */
function drawCurves(led: readonly Led[]): ReadonlyMap<string, Curve> {
  const leaving = leavingDirections(led);
  return new Map(
    led.map(({ routed, bow, alone, from, to }, index) => {
      const forward = routed.line.from === from.id;
      const gapAt = (mark: Obstacle) =>
        mark.id === routed.line.to ? gapOf(routed.head) : plainGap;
      const point = (mark: Obstacle, side: number) => {
        const { x, y } = leaving[2 * index + side] as Point;
        return borderPoint(mark, { x: mark.x + x, y: mark.y + y }, gapAt(mark));
      };
      const [first, second] = [point(from, 0), point(to, 1)];
      const control = alone ? undefined : controlOf(first, second, bow, from, to);
      const [start, end] = forward ? [first, second] : [second, first];
      const curve = { start: rounded(start), end: rounded(end) };
      return [routed.line.id, control ? { ...curve, control: rounded(control) } : curve];
    }),
  );
}

/** For each led line the direction at its `from` and the one at its `to`, one after the other. */
function leavingDirections(led: readonly Led[]): readonly Point[] {
  const atMarks = new Map<string, { readonly mark: Obstacle; readonly slots: number[] }>();
  const wished: LineEndAt[] = [];
  led.forEach(({ routed, bow, from, to }, index) => {
    const aim = aimOf(from, to, bow);
    [from, to].forEach((mark, side) => {
      const half = halfAt(routed, mark.id);
      wished[2 * index + side] = { x: aim.x - mark.x, y: aim.y - mark.y, half };
      const there = atMarks.get(mark.id) ?? { mark, slots: [] };
      there.slots.push(2 * index + side);
      atMarks.set(mark.id, there);
    });
  });
  const directions: Point[] = [];
  for (const { mark, slots } of atMarks.values()) {
    const spread = spreadEnds(
      slots.map((slot) => wished[slot] as LineEndAt),
      reachOf(mark, 0.6, 0.8) + headGap,
    );
    slots.forEach((slot, place) => (directions[slot] = spread[place] as Point));
  }
  return directions;
}

function halfAt({ line, width, head }: LineToRoute, mark: string): number {
  const road = width / 2 + (isContact(line.kind) ? 1.2 : 0);
  const headed = line.to === mark && head.shape !== 'none';
  return 1 + Math.max(road, headed ? halfHead * head.scale : 0);
}

function gapOf({ shape, scale }: SceneLine['head']): number {
  return shape === 'none' ? plainGap : headGap + (headRadius[shape] ?? 0) * scale;
}

/** Where a line looks when it leaves its marks: twice as far aside as it bows. */
function aimOf(from: Point, to: Point, bow: number): Point {
  const normal = normalOf(from, to);
  return {
    x: (from.x + to.x) / 2 + 2 * bow * normal.x,
    y: (from.y + to.y) / 2 + 2 * bow * normal.y,
  };
}

/** The control point with which a curve between two points passes the middle of its marks at its bow. */
function controlOf(
  first: Point,
  second: Point,
  bow: number,
  from: Point,
  to: Point,
): Point | undefined {
  const normal = normalOf(from, to);
  const chord = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  const middle = {
    x: chord.x - (from.x + to.x) / 2,
    y: chord.y - (from.y + to.y) / 2,
  };
  const bend = bow - (middle.x * normal.x + middle.y * normal.y);
  if (Math.abs(bend) < 2) return undefined;
  return { x: chord.x + 2 * bend * normal.x, y: chord.y + 2 * bend * normal.y };
}

/** To the left, seen from one point to another on a page whose y points down. */
function normalOf(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

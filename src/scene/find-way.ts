import { reachOf, type Body } from './borders.ts';
import { distance } from './curve.ts';
import type { Point } from './scene.ts';

/** A mark that a line must not run through. */
export interface Obstacle extends Body {
  readonly id: string;
}

/** Lanes side by side that are led between two marks together. */
export interface Way {
  readonly from: Obstacle;
  readonly to: Obstacle;
  /** Where the middle of the lanes would lie of itself, in px to the left of the straight line. */
  readonly preferred: number;
  /** How far each lane lies from the middle of all, and half its width. */
  readonly lanes: readonly { readonly aside: number; readonly half: number }[];
  /** Sides that are taken by other lanes: nothing is led there. */
  readonly taken?: { readonly least: number; readonly most: number };
}

/** A line keeps so many px from a mark that it passes. */
const clearance = 4;
/** What a px aside from where it would lie costs, against 1 for running through the middle of a mark. */
const costOfBow = 0.004;
/** A line bows at most by this share of its length. */
const mostShare = 0.36;

/**
 * How far lanes bow, in px at their middle, so that they pass the marks in between as well as they can
 * without long ways round. To the left, seen from `from` on a page whose y points down, is positive.
 */
export function findWay(way: Way, obstacles: readonly Obstacle[]): number {
  const passed = passedBy(way, obstacles);
  if (passed.length === 0 && way.taken === undefined) return way.preferred;
  const most = Math.max(Math.abs(way.preferred), mostShare * distance(way.from, way.to));
  const candidates = [
    way.preferred,
    ...passed.flatMap((mark) => bowsAround(mark, way)),
    ...besideTaken(way),
  ].filter((bow) => Math.abs(bow) <= most);
  let best = way.preferred;
  let least = Infinity;
  for (const bow of candidates) {
    const cost = costOf(bow, way, passed);
    if (cost < least - 1e-9) [best, least] = [bow, cost];
  }
  return best;
}

/** A mark near a way: its share along it, how far aside, how much room it asks for there. */
interface Passed {
  readonly share: number;
  readonly aside: number;
  readonly room: number;
}

function passedBy({ from, to }: Way, obstacles: readonly Obstacle[]): readonly Passed[] {
  const length = distance(from, to) || 1;
  const x = (to.x - from.x) / length;
  const y = (to.y - from.y) / length;
  const passed: Passed[] = [];
  for (const other of obstacles) {
    const share = ((other.x - from.x) * x + (other.y - from.y) * y) / length;
    if (share < 0.04 || share > 0.96 || other.id === from.id || other.id === to.id) continue;
    const aside = (other.x - from.x) * y - (other.y - from.y) * x;
    const room = reachOf(other, y, -x) + clearance;
    if (Math.abs(aside) <= 2 * mostShare * length + room) passed.push({ share, aside, room });
  }
  return passed;
}

/** The bows with which the outermost lane just passes a mark, on either side. */
function bowsAround({ share, aside, room }: Passed, { lanes }: Way): readonly number[] {
  const depth = 4 * share * (1 - share);
  if (depth < 0.2) return [];
  const left = Math.max(...lanes.map((lane) => lane.aside + lane.half));
  const right = Math.min(...lanes.map((lane) => lane.aside - lane.half));
  return [(aside + room + 0.5) / depth - right, (aside - room - 0.5) / depth - left];
}

function besideTaken({ taken, lanes }: Way): readonly number[] {
  if (taken === undefined) return [];
  const left = Math.max(...lanes.map((lane) => lane.aside + lane.half));
  const right = Math.min(...lanes.map((lane) => lane.aside - lane.half));
  return [taken.most - right, taken.least - left];
}

function costOf(bow: number, way: Way, passed: readonly Passed[]): number {
  let cost = costOfBow * Math.abs(bow - way.preferred);
  for (const { aside, half } of way.lanes) {
    const middle = bow + aside;
    if (
      way.taken &&
      middle + half > way.taken.least + 0.01 &&
      middle - half < way.taken.most - 0.01
    )
      cost += 2;
    for (const mark of passed) cost += crossing(mark, middle, half, way) / way.lanes.length;
  }
  return cost;
}

/** How deep a lane runs into a mark: 0 where it passes, 1 through its middle. */
function crossing(mark: Passed, bow: number, half: number, { from, to }: Way): number {
  const there = 4 * mark.share * (1 - mark.share) * bow;
  const slope = (4 * (1 - 2 * mark.share) * bow) / (distance(from, to) || 1);
  const room = (mark.room + half) * Math.sqrt(1 + slope * slope);
  const apart = Math.abs(mark.aside - there);
  return apart >= room ? 0 : 0.4 + (0.6 * (room - apart)) / room;
}

/** Which side of the line from one point to another lies away from a third: 1 left, -1 right. */
export function sideAwayFrom(centre: Point, from: Point, to: Point): 1 | -1 {
  const cross = (to.x - from.x) * (centre.y - from.y) - (to.y - from.y) * (centre.x - from.x);
  return cross > 0 ? 1 : -1;
}

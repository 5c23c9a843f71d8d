import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Id } from '../../model/dossier.ts';
import { cosine, pi, sine } from '../../model/trigonometry.ts';
import type { Answer } from '../answer.ts';
import type { Position, Positions } from '../positions.ts';
import { componentsOf } from './components.ts';
import { layFlat } from './lay-flat.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { packInRows } from './pack-in-rows.ts';
import { roomOf } from './room.ts';
import type { Room } from './room.ts';
import { positionsOf } from './rounding.ts';
import { separate } from './separate.ts';

/**
 * Lines as springs, marks pushing each other away (ForceAtlas2: Jacomy and others 2014), each
 * connected part by itself and then packed, the largest first. Good for any size; up to 3,000 marks
 * in a few seconds.
 */
export function placeByForce(answer: Answer): Positions {
  const picture = neighbourhoodOf(answer);
  const rooms = new Map(picture.marks.map((mark) => [mark.id, roomOf(mark)]));
  const parts = componentsOf(picture).map((part) => placePart(part, picture, rooms));
  return positionsOf(packInRows(parts, rooms));
}

function placePart(
  part: readonly Id[],
  picture: Neighbourhood,
  rooms: ReadonlyMap<Id, Room>,
): ReadonlyMap<Id, Position> {
  const start = spiral(part);
  if (part.length === 1) return start;
  const pulled = layFlat(pull(part, start, picture));
  const bodies = part.map((id) => ({ id, room: rooms.get(id) ?? noRoom, fixed: false }));
  return separate(bodies, scaleToRoom(pulled, rooms));
}

const noRoom: Room = { left: 0, right: 0, up: 0, down: 0 };

/** One on another there would be no way to push them apart: a sunflower's seeds never meet. */
function spiral(part: readonly Id[]): Map<Id, Position> {
  const turn = pi * (3 - Math.sqrt(5));
  return new Map(
    part.map((id, index) => {
      const radius = 10 * Math.sqrt(index + 0.5);
      return [id, { x: radius * cosine(index * turn), y: radius * sine(index * turn) }];
    }),
  );
}

/**
 * Neither of the modes that take logarithms of distances is on. What remains that IEEE 754 does not
 * fix is one logarithm of a speed; it is kept in 32 bits, which swallows a difference in a last digit.
 */
const settings = {
  linLogMode: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  outboundAttractionDistribution: false,
  strongGravityMode: false,
  gravity: 1,
  scalingRatio: 10,
  slowDown: 4,
  barnesHutTheta: 0.6,
};

/** Beyond so many marks, far ones push as one. */
const exactUpTo = 500;

function pull(
  part: readonly Id[],
  start: ReadonlyMap<Id, Position>,
  picture: Neighbourhood,
): Map<Id, Position> {
  const graph = new UndirectedGraph();
  for (const id of part) graph.addNode(id, { ...start.get(id) });
  for (const line of picture.lines) {
    if (!graph.hasNode(line.from)) continue;
    if (graph.hasEdge(line.from, line.to)) graph.setEdgeAttribute(line.from, line.to, 'weight', 2);
    else graph.addEdge(line.from, line.to, { weight: 1 });
  }
  const barnesHutOptimize = part.length > exactUpTo;
  const iterations = part.length > 1000 ? 200 : 400;
  const places = forceAtlas2(graph, { iterations, settings: { ...settings, barnesHutOptimize } });
  return new Map(part.map((id) => [id, places[id] ?? { x: 0, y: 0 }]));
}

/** How much larger than all marks and labels together a picture is before they are pushed apart; crowds need more. */
function looseness(marks: number): number {
  return 2 + Math.min(4, marks / 600);
}

function scaleToRoom(
  places: ReadonlyMap<Id, Position>,
  rooms: ReadonlyMap<Id, Room>,
): Map<Id, Position> {
  let [left, right, top, bottom, area] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (const [id, { x, y }] of places) {
    const room = rooms.get(id) ?? noRoom;
    area += (room.left + room.right) * (room.up + room.down);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [Math.max(right - left, 0.01), Math.max(bottom - top, 0.01)];
  // A part that is nearly one line needs length rather than area.
  const longest = Math.max(width, height);
  const scale = Math.min(
    Math.sqrt((looseness(places.size) * area) / (width * height)),
    (places.size * 130) / longest,
  );
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]));
}

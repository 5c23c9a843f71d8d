import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Id } from '../../model/dossier.ts';
import { cosine, pi, sine } from '../../model/trigonometry.ts';
import type { Position } from '../positions.ts';
import type { Spring } from './components.ts';

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

/** Lines beyond the second pull no closer. */
const strongest = 2;

/**
 * Places a connected part by springs and mutual pushing (ForceAtlas2: Jacomy and others 2014), in no
 * unit: near is joined. The first ids start in the middle.
 */
export function pullTogether(
  part: readonly Id[],
  springs: readonly Spring[],
): ReadonlyMap<Id, Position> {
  const start = spiral(part);
  if (part.length === 1) return start;
  const graph = new UndirectedGraph();
  for (const id of part) graph.addNode(id, { ...start.get(id) });
  for (const { from, to } of springs) {
    if (!graph.hasNode(from)) continue;
    if (graph.hasEdge(from, to)) graph.setEdgeAttribute(from, to, 'weight', strongest);
    else graph.addEdge(from, to, { weight: 1 });
  }
  const barnesHutOptimize = part.length > exactUpTo;
  const iterations = part.length > 1000 ? 200 : 400;
  const places = forceAtlas2(graph, { iterations, settings: { ...settings, barnesHutOptimize } });
  return new Map(part.map((id) => [id, places[id] ?? { x: 0, y: 0 }]));
}

import type { HeadShape, Point, SceneLine } from '../scene/scene.ts';
import { lineEnd } from '../scene/line-path.ts';

/** What the style sheet reads of a line. */
export type LineData = Readonly<Record<string, string | number>>;

/** A line as data of its element; its geometry as Cytoscape takes it, which draws what the scene says. */
export function lineData(line: SceneLine, from: Point, to: Point): LineData {
  const { casing, control, dash, head } = line;
  const bend = control === undefined ? undefined : bendOf(control, from, to);
  return {
    kind: line.kind,
    colour: line.colour,
    core: casing?.fill ?? line.colour,
    edge: casing === undefined ? 0 : 2 * casing.edge,
    width: line.width,
    dash: dash.length === 0 ? '' : dash.join(' '),
    cap: line.cap,
    head: head.shape,
    headScale: head.scale,
    headFill: head.hollow ? 'hollow' : 'filled',
    curve: bend === undefined ? 'straight' : 'unbundled-bezier',
    bendDistance: bend?.distance ?? 0,
    bendWeight: bend?.weight ?? 0.5,
    startAt: offset(line.start, from),
    endAt: offset(givenEnd(line), to),
    order: line.order,
  };
}

/** Cytoscape draws some heads before the end that it is given: so many px at scale 1. */
const spacings: Partial<Record<HeadShape, (scale: number) => number>> = {
  circle: (scale) => 4.35 * scale,
  'circle-triangle': (scale) => 4.35 * scale,
  tee: () => 1,
};

/** The end that Cytoscape must be given so that the head comes to stand at the end of the line. */
function givenEnd(line: SceneLine): Point {
  const spacing = spacings[line.head.shape]?.(line.head.scale) ?? 0;
  const { tip, towards } = lineEnd(line);
  return { x: tip.x + towards.x * spacing, y: tip.y + towards.y * spacing };
}

/** A control point as Cytoscape tells it: its share along the line between two centres, and how far aside. */
function bendOf(
  control: Point,
  from: Point,
  to: Point,
): { readonly distance: number; readonly weight: number } {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const square = x * x + y * y || 1;
  const dx = control.x - from.x;
  const dy = control.y - from.y;
  return { weight: (dx * x + dy * y) / square, distance: (dy * x - dx * y) / Math.sqrt(square) };
}

function offset(point: Point, centre: Point): string {
  return `${point.x - centre.x}px ${point.y - centre.y}px`;
}

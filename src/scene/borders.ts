import type { MarkShape, Point, SceneMark } from './scene.ts';

/** What has a body that lines end at. */
export type Body = Pick<SceneMark, 'x' | 'y' | 'width' | 'height' | 'shape'> & {
  readonly border: { readonly width: number };
};

/**
 * Where a ray from a body's centre towards a point leaves its border, and `gap` px farther.
 * The centre itself where the point is the centre.
 */
export function borderPoint(body: Body, towards: Point, gap: number): Point {
  const x = towards.x - body.x;
  const y = towards.y - body.y;
  const length = Math.sqrt(x * x + y * y);
  if (length === 0) return { x: body.x, y: body.y };
  const reach = reachOf(body, x / length, y / length) + gap;
  return { x: body.x + (x / length) * reach, y: body.y + (y / length) * reach };
}

/** How far it is from the centre of a body to its border in a direction of length 1, border counted. */
export function reachOf(body: Body, x: number, y: number): number {
  const w = (body.width + body.border.width) / 2;
  const h = (body.height + body.border.width) / 2;
  if (body.shape === 'ellipse') {
    const across = x / w;
    const along = y / h;
    return 1 / Math.sqrt(across * across + along * along);
  }
  return Math.min(...edgesOf(body.shape, w, h).map(([a, b, c]) => crossing(a, b, c, x, y)));
}

/** A straight edge a·x + b·y = c of a convex outline around 0, 0. */
type Edge = readonly [a: number, b: number, c: number];

function crossing(a: number, b: number, c: number, x: number, y: number): number {
  const towards = a * x + b * y;
  return towards > 1e-9 ? c / towards : Infinity;
}

function edgesOf(shape: Exclude<MarkShape, 'ellipse'>, w: number, h: number): readonly Edge[] {
  const box: readonly Edge[] = [
    [1, 0, w],
    [-1, 0, w],
    [0, 1, h],
    [0, -1, h],
  ];
  switch (shape) {
    case 'round-rectangle':
      return [...box, ...corners(1, 1, w + h - 4 * 0.5858)];
    case 'round-tag':
      return [...box, [1 / (w / 2), 1 / h, 2], [1 / (w / 2), -1 / h, 2]];
    case 'diamond':
      return corners(1 / w, 1 / h, 1);
    case 'hexagon':
      return [box[2] as Edge, box[3] as Edge, ...corners(h, w / 2, w * h)];
    case 'cut-rectangle':
      return [...box, ...corners(1, 1, w + h - Math.min(8.8, 2 * w * 0.23))];
  }
}

/** The same edge in all four quarters. */
function corners(a: number, b: number, c: number): readonly Edge[] {
  return [
    [a, b, c],
    [-a, b, c],
    [a, -b, c],
    [-a, -b, c],
  ];
}

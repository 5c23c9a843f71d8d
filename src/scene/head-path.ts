import type { HeadShape, Point } from './scene.ts';
import { polygon, printNumber as n } from './shape-path.ts';

/** Cytoscape gives every head of a line up to 3.1 px wide this size, times its scale. */
const headSize = 29;

type Corner = readonly [across: number, along: number];

/** Cytoscape's own outlines: the tip at 0, 0; along the line towards the mark is positive. */
const corners: Readonly<
  Record<Exclude<HeadShape, 'none' | 'circle'>, readonly (readonly Corner[])[]>
> = {
  triangle: [
    [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
  ],
  vee: [
    [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
      [0, -0.15],
    ],
  ],
  tee: [
    [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
  ],
  square: [
    [
      [-0.15, 0],
      [0.15, 0],
      [0.15, -0.3],
      [-0.15, -0.3],
    ],
  ],
  diamond: [
    [
      [-0.15, -0.15],
      [0, -0.3],
      [0.15, -0.15],
      [0, 0],
    ],
  ],
  chevron: [
    [
      [0, 0],
      [-0.15, -0.15],
      [-0.1, -0.2],
      [0, -0.1],
      [0.1, -0.2],
      [0.15, -0.15],
    ],
  ],
  'triangle-tee': [
    [
      [0, 0],
      [0.15, -0.3],
      [-0.15, -0.3],
    ],
    [
      [-0.15, -0.4],
      [-0.15, -0.5],
      [0.15, -0.5],
      [0.15, -0.4],
    ],
  ],
  'triangle-cross': [
    [
      [0, 0],
      [0.15, -0.3],
      [-0.15, -0.3],
    ],
    [
      [-0.15, -0.4],
      [-0.15, -0.5],
      [0.15, -0.5],
      [0.15, -0.4],
    ],
  ],
  'circle-triangle': [
    [
      [0, -0.15],
      [0.15, -0.45],
      [-0.15, -0.45],
    ],
  ],
};

/** How far before the tip a line ends under its head, as a share of the head's size. */
const covered: Readonly<Record<HeadShape, number>> = {
  none: 0,
  triangle: 0.2,
  vee: 0.14,
  tee: 0.04,
  diamond: 0.2,
  circle: 0.1,
  square: 0.2,
  chevron: 0.08,
  'triangle-tee': 0.2,
  'triangle-cross': 0.2,
  'circle-triangle': 0.2,
};

/** How many px before its tip a line may end so that no corner of it shows beside the head. */
export function headCover(shape: HeadShape, scale: number): number {
  return covered[shape] * headSize * scale;
}

/**
 * The outline of a head as the `d` of an SVG path; nothing for `none`.
 * `towards` is a vector of length 1 along the line, towards the mark.
 */
export function headPath(shape: HeadShape, scale: number, tip: Point, towards: Point): string {
  const size = headSize * scale;
  const at = ([across, along]: Corner): readonly [number, number] => [
    tip.x + (towards.x * along - towards.y * across) * size,
    tip.y + (towards.y * along + towards.x * across) * size,
  ];
  if (shape === 'none') return '';
  if (shape === 'circle') return circle(at([0, 0]), 0.15 * size);
  const outlines = corners[shape].map((outline) => polygon(outline.map(at)));
  if (shape === 'circle-triangle') outlines.push(circle(at([0, 0]), 0.15 * size));
  return outlines.join('');
}

function circle([x, y]: readonly [number, number], radius: number): string {
  const r = n(radius);
  return `M${n(x - radius)} ${n(y)}a${r} ${r} 0 1 1 ${n(2 * radius)} 0a${r} ${r} 0 1 1 ${n(-2 * radius)} 0Z`;
}

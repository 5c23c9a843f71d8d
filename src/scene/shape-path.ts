import type { MarkShape } from './scene.ts';

/** A number as it stands in a path: rounded to 0.01, without needless zeros. */
export function printNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

const n = printNumber;

/** The outline of a shape around a centre, as the `d` of an SVG path. Alike to what Cytoscape draws. */
export function shapePath(
  shape: MarkShape,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const w = width / 2;
  const h = height / 2;
  switch (shape) {
    case 'ellipse':
      return `M${n(x - w)} ${n(y)}A${n(w)} ${n(h)} 0 1 1 ${n(x + w)} ${n(y)}A${n(w)} ${n(h)} 0 1 1 ${n(x - w)} ${n(y)}Z`;
    case 'round-rectangle':
      return roundRectangle(x - w, y - h, width, height, Math.min(4, width / 6));
    case 'hexagon':
      return polygon([
        [x - w, y],
        [x - w / 2, y - h],
        [x + w / 2, y - h],
        [x + w, y],
        [x + w / 2, y + h],
        [x - w / 2, y + h],
      ]);
    case 'diamond':
      return polygon([
        [x, y - h],
        [x + w, y],
        [x, y + h],
        [x - w, y],
      ]);
    case 'cut-rectangle':
      return cutRectangle(x, y, w, h, Math.min(8.8, width * 0.23));
    case 'round-tag':
      return polygon([
        [x - w, y - h],
        [x + w / 2, y - h],
        [x + w, y],
        [x + w / 2, y + h],
        [x - w, y + h],
      ]);
  }
}

/** A rectangle with round corners, as the `d` of an SVG path. */
export function roundRectangle(
  left: number,
  top: number,
  width: number,
  height: number,
  radius: number,
): string {
  const r = n(radius);
  return (
    `M${n(left + radius)} ${n(top)}h${n(width - 2 * radius)}a${r} ${r} 0 0 1 ${r} ${r}v${n(height - 2 * radius)}` +
    `a${r} ${r} 0 0 1 -${r} ${r}h${n(2 * radius - width)}a${r} ${r} 0 0 1 -${r} -${r}v${n(2 * radius - height)}a${r} ${r} 0 0 1 ${r} -${r}Z`
  );
}

function cutRectangle(x: number, y: number, w: number, h: number, cut: number): string {
  return polygon([
    [x - w + cut, y - h],
    [x + w - cut, y - h],
    [x + w, y - h + cut],
    [x + w, y + h - cut],
    [x + w - cut, y + h],
    [x - w + cut, y + h],
    [x - w, y + h - cut],
    [x - w, y - h + cut],
  ]);
}

/** A closed polygon as the `d` of an SVG path. */
export function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

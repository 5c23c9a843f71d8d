import { polygon, printNumber as n } from '../scene/shape-path.ts';

/** A sign that no shipped font has, as a path: how wide it is and where its outline runs, in sizes of the letters. */
interface Sign {
  readonly width: number;
  readonly path: (x: number, baseline: number, size: number) => string;
}

const bar = (x: number, y: number, width: number, height: number) =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

function circle(x: number, y: number, radius: number, sweep: 0 | 1): string {
  const r = n(radius);
  return `M${n(x - radius)} ${n(y)}a${r} ${r} 0 1 ${sweep} ${n(2 * radius)} 0a${r} ${r} 0 1 ${sweep} ${n(-2 * radius)} 0Z`;
}

const signs: Readonly<Record<string, Sign>> = {
  '≠': {
    width: 0.6,
    path: (x, baseline, size) =>
      bar(x + 0.05 * size, baseline - 0.49 * size, 0.5 * size, 0.1 * size) +
      bar(x + 0.05 * size, baseline - 0.27 * size, 0.5 * size, 0.1 * size) +
      polygon([
        [x + 0.37 * size, baseline - 0.66 * size],
        [x + 0.46 * size, baseline - 0.62 * size],
        [x + 0.23 * size, baseline - 0.0 * size],
        [x + 0.14 * size, baseline - 0.04 * size],
      ]),
  },
  '●': {
    width: 0.74,
    path: (x, baseline, size) => circle(x + 0.37 * size, baseline - 0.34 * size, 0.3 * size, 1),
  },
  '○': {
    width: 0.74,
    path: (x, baseline, size) =>
      circle(x + 0.37 * size, baseline - 0.34 * size, 0.3 * size, 1) +
      circle(x + 0.37 * size, baseline - 0.34 * size, 0.21 * size, 0),
  },
};

/** A sign of which a path must be drawn; nothing for what fonts have. */
export function signOf(character: string): Sign | undefined {
  return signs[character];
}

/** A text cut into stretches that a font draws and signs that are drawn as paths, in order. */
export function splitSigns(text: string): readonly string[] {
  return text.split(/([≠●○])/u).filter((part) => part !== '');
}

import { boxOfCurve, lengthOf, pointAt, type Curve } from './curve.ts';
import type { Box, Point, SceneLine } from './scene.ts';

/** How much of lines lies where, in small squares. */
export interface LineDensity {
  /** How many px of lines lie under a box; a broad road counts for more, a tie for less. */
  under(box: Box): number;
}

const finest = 4;
const mostCells = 1_500_000;
/** Where there are so many px of lines, points along them are taken less often than every 5 px. */
const sampleEvery = 5;
const mostSamples = 300_000;

/** A head under a name counts as so many px: without it nobody sees who acts on whom. */
const headAmount = 24;

/** Where the lines of a picture lie. */
export function lineDensity(lines: readonly SceneLine[]): LineDensity {
  const grid = gridAround(lines);
  const whole = lines.reduce((sum, line) => sum + lengthOf(line), 0);
  const every = Math.max(sampleEvery, whole / mostSamples);
  for (const line of lines) {
    addLine(line, weightOf(line), every, grid);
    if (line.head.shape !== 'none') addAt(line.end, headAmount, grid);
  }
  return { under: (box) => sumIn(box, grid) };
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly amounts: Float32Array;
}

function gridAround(lines: readonly SceneLine[]): Grid {
  let [left, top, right, bottom] = [0, 0, 1, 1];
  for (const box of lines.map(boxOfCurve)) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const area = (right - left) * (bottom - top);
  const cell = Math.max(finest, Math.ceil(Math.sqrt(area / mostCells)));
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  return { left, top, cell, columns, rows, amounts: new Float32Array(columns * rows) };
}

function weightOf({ width, family }: SceneLine): number {
  return Math.max(1, Math.min(3, width / 2)) / (family === 'tie' ? 1.5 : 1);
}

function addLine(line: Curve, weight: number, every: number, grid: Grid): void {
  const length = lengthOf(line);
  const count = Math.max(1, Math.ceil(length / every));
  const share = (weight * length) / count;
  for (let index = 0; index < count; index++) {
    addAt(pointAt(line, (index + 0.5) / count), share, grid);
  }
}

function addAt({ x, y }: Point, amount: number, { left, top, cell, columns, amounts }: Grid): void {
  const at = Math.floor((y - top) / cell) * columns + Math.floor((x - left) / cell);
  amounts[at] = (amounts[at] ?? 0) + amount;
}

function sumIn(box: Box, { left, top, cell, columns, rows, amounts }: Grid): number {
  const first = Math.max(0, Math.floor((box.x - left) / cell));
  const last = Math.min(columns - 1, Math.floor((box.x + box.width - left) / cell));
  const end = Math.min(rows - 1, Math.floor((box.y + box.height - top) / cell));
  let sum = 0;
  for (let row = Math.max(0, Math.floor((box.y - top) / cell)); row <= end; row++) {
    for (let column = first; column <= last; column++) sum += amounts[row * columns + column] ?? 0;
  }
  return sum;
}

/** One end of a line at a mark: the way in which it would leave of itself, and the room that it asks for. */
export interface LineEndAt {
  /** Of any length but 0. */
  readonly x: number;
  readonly y: number;
  /** Half of what it takes along the border, in px. */
  readonly half: number;
}

/** A direction of length 1. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/** No end is moved by more than this, in quarters of a turn: ends that are too many stand closer. */
const farthest = 0.5;

/**
 * The directions in which lines leave a mark, in the order given, moved apart so that their heads do not
 * lie on one another, and no more than that. `reach` is about how far its border is from its middle, in px.
 */
export function spreadEnds(ends: readonly LineEndAt[], reach: number): readonly Direction[] {
  if (ends.length < 2) return ends.map(({ x, y }) => directionAt(turnOf(x, y)));
  const turns = ends.map(({ x, y }) => turnOf(x, y));
  const order = [...ends.keys()].sort((a, b) => at(turns, a) - at(turns, b) || a - b);
  const rotated = fromWidestGap(order, turns);
  const unrolled = unroll(rotated.map((index) => at(turns, index)));
  const halves = rotated.map((index) => ends[index]?.half ?? 0);
  const spread = spreadOut(unrolled, halves, reach);
  const directions: Direction[] = [];
  rotated.forEach((index, place) => (directions[index] = directionAt(at(spread, place))));
  return directions;
}

function spreadOut(turns: readonly number[], halves: readonly number[], reach: number) {
  for (const share of [1, 0.75, 0.55, 0.4, 0.25]) {
    const spread = keepApart(turns, halves, share / reach);
    if (spread.every((turn, index) => Math.abs(turn - at(turns, index)) <= farthest)) return spread;
  }
  return turns;
}

/** The nearest places in the same order with room between them: neighbours that press form blocks around their mean. */
function keepApart(turns: readonly number[], halves: readonly number[], scale: number) {
  const needed: number[] = [0];
  for (let index = 1; index < turns.length; index++) {
    const middle = (at(turns, index) + at(turns, index - 1)) / 2;
    const room = (at(halves, index) + at(halves, index - 1)) * scale * turnsPerRadian(middle);
    needed.push(at(needed, index - 1) + room);
  }
  const blocks: { sum: number; count: number }[] = [];
  turns.forEach((turn, index) => {
    blocks.push({ sum: turn - at(needed, index), count: 1 });
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const means = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => sum / count),
  );
  return means.map((mean, index) => mean + at(needed, index));
}

/** The same order, begun after the widest gap, so that what lies on both sides of turn 0 stays together. */
function fromWidestGap(order: readonly number[], turns: readonly number[]): readonly number[] {
  let widest = -1;
  let first = 0;
  order.forEach((index, place) => {
    const before = order[(place + order.length - 1) % order.length] ?? index;
    const gap = at(turns, index) - at(turns, before) + (place === 0 ? 4 : 0);
    if (gap > widest) [widest, first] = [gap, place];
  });
  return [...order.slice(first), ...order.slice(0, first)];
}

function unroll(turns: readonly number[]): readonly number[] {
  const first = turns[0] ?? 0;
  return turns.map((turn) => (turn < first ? turn + 4 : turn));
}

/**
 * How far a vector is turned, from 0 to 4: quarters of a turn, measured along a square that stands on a
 * corner instead of along a circle. It needs no arc tangent, which engines compute differently.
 */
function turnOf(x: number, y: number): number {
  const size = Math.abs(x) + Math.abs(y) || 1;
  if (y >= 0) return x >= 0 ? y / size : 1 - x / size;
  return x < 0 ? 2 - y / size : 3 + x / size;
}

function directionAt(turn: number): Direction {
  const whole = turn - 4 * Math.floor(turn / 4);
  const part = whole - Math.floor(whole);
  const [a, b] = [1 - part, part];
  const length = Math.sqrt(a * a + b * b);
  const [x, y] = [a / length, b / length];
  if (whole < 1) return { x, y };
  if (whole < 2) return { x: -y, y: x };
  if (whole < 3) return { x: -x, y: -y };
  return { x: y, y: -x };
}

/** How fast `turnOf` grows with the angle: 1 at the corners of its square, half as fast between them. */
function turnsPerRadian(turn: number): number {
  const { x, y } = directionAt(turn);
  const size = Math.abs(x) + Math.abs(y);
  return 1 / (size * size);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

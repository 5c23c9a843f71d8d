import type { Id } from '../../../model/dossier.ts';
import { cosine, pi } from '../../../model/trigonometry.ts';

/** Something at an angle, in radians. */
interface AtAngle {
  readonly id: Id;
  readonly angle: number;
}

/**
 * Keeps the order of angles round a circle and moves them apart as little as may be: each has its share
 * of the circle, or a twelfth where there are fewer.
 */
export function spreadOnCircle(wanted: readonly AtAngle[]): AtAngle[] {
  const share = (2 * pi) / Math.max(12, wanted.length);
  const inOrder = fromWidestGap(
    [...wanted].sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1)),
  );
  const angles = atLeastApart(
    inOrder.map(({ angle }) => angle),
    share,
  );
  const span = (angles.at(-1) ?? 0) - (angles[0] ?? 0);
  const fitting = span <= 2 * pi - share + 1e-9 ? angles : evenly(inOrder);
  return inOrder.map(({ id }, at) => ({ id, angle: fitting[at] ?? 0 }));
}

/** Rising angles that begin after the widest gap between two, so that no gap is cut. */
function fromWidestGap(sorted: readonly AtAngle[]): AtAngle[] {
  let [first, widest] = [0, -1];
  for (const [at, { angle }] of sorted.entries()) {
    const before = sorted.at(at - 1)?.angle ?? angle;
    const gap = at === 0 ? angle - before + 2 * pi : angle - before;
    if (gap > widest + 1e-9) [first, widest] = [at, gap];
  }
  return [
    ...sorted.slice(first),
    ...sorted.slice(0, first).map(({ id, angle }) => ({ id, angle: angle + 2 * pi })),
  ];
}

interface Block {
  sum: number;
  count: number;
}

/** The rising numbers nearest to those wanted, in squares, that are so far apart (pool adjacent violators). */
function atLeastApart(wanted: readonly number[], apart: number): number[] {
  const blocks: Block[] = [];
  for (const [at, value] of wanted.entries()) {
    let block: Block = { sum: value - at * apart, count: 1 };
    for (let last = blocks.at(-1); last && isAbove(last, block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((value, at) => value + at * apart);
}

function isAbove(last: Block, next: Block): boolean {
  return last.sum * next.count > next.sum * last.count;
}

/** Evenly round the circle, turned to where they would rather be. */
function evenly(inOrder: readonly AtAngle[]): number[] {
  const share = (2 * pi) / inOrder.length;
  const nearness = (turn: number) =>
    inOrder.reduce((sum, { angle }, at) => sum + cosine(angle - turn - at * share), 0);
  const turns = Array.from({ length: 72 }, (_, turn) => (turn * pi) / 36);
  const best = turns.reduce((a, b) => (nearness(b) > nearness(a) + 1e-9 ? b : a), 0);
  return inOrder.map((_, at) => best + at * share);
}

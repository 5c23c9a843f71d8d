import type { LaidItem } from './laid-timeline.ts';

/** Two rows are farther apart than this. */
const sameRow = 3;

/**
 * The item to which a key leads from another: left and right through time, up and down to the nearest
 * of the next row, Home and End to the first and last. Undefined where the key leads nowhere.
 */
export function walkItems(
  items: readonly LaidItem[],
  from: string | undefined,
  key: string,
): LaidItem | undefined {
  const inTime = [...items].sort(
    (one, other) => one.shape.from - other.shape.from || one.y - other.y,
  );
  if (key === 'Home') return inTime[0];
  if (key === 'End') return inTime.at(-1);
  const at = inTime.findIndex(({ id }) => id === from);
  const here = inTime[at];
  if (key === 'ArrowRight') return here ? inTime[at + 1] : inTime[0];
  if (key === 'ArrowLeft') return here && inTime[at - 1];
  if (!here || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined;
  const sign = key === 'ArrowDown' ? 1 : -1;
  const beyond = items.filter(({ y }) => (y - here.y) * sign > sameRow);
  const rows = beyond.map(({ y }) => y * sign);
  const nearest = rows.reduce((least, y) => Math.min(least, y), Infinity);
  return beyond
    .filter(({ y }) => y * sign - nearest <= sameRow)
    .reduce<LaidItem | undefined>(
      (best, item) => (best && distance(best, here) <= distance(item, here) ? best : item),
      undefined,
    );
}

function distance(one: LaidItem, other: LaidItem): number {
  return Math.abs((one.shape.from + one.shape.to - other.shape.from - other.shape.to) / 2);
}

/**
 * The first of some items, at most so many, in order: as a whole list that is sorted and cut, in time
 * linear in items where few of many are picked.
 */
export function pickFirst<Item>(
  items: Iterable<Item>,
  most: number,
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  if (most <= 0) return [];
  const picked: Item[] = [];
  /** The last that would be kept, once there are enough. */
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined && compare(last, item) <= 0) continue;
    picked.push(item);
    if (picked.length < 2 * most) continue;
    cut(picked, most, compare);
    last = picked[most - 1];
  }
  cut(picked, most, compare);
  return picked;
}

function cut<Item>(items: Item[], most: number, compare: (one: Item, other: Item) => number): void {
  items.sort(compare);
  if (items.length > most) items.length = most;
}

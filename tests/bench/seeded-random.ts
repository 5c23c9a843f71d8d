/** Draws from a seed; the same seed draws the same. */
export interface Random {
  /** A whole number from 0 to below a limit. */
  readonly below: (limit: number) => number;
  /** Whether an event of a probability from 0 to 1 occurs. */
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** So many different ones of a list, or all of it. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Random numbers from a seed, by Mulberry32 (Tommy Ettinger). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('Nothing can be picked from an empty list.');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    if (count >= items.length) return items;
    const picked = new Set<Item>();
    while (picked.size < count) picked.add(pick(items));
    return [...picked];
  };
  return { below, chance: (probability) => next() < probability, pick, some };
}

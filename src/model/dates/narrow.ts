import type { Bounds, Reading } from './bounds.ts';
import { sameExtent } from './fit-reading.ts';
import { narrowReadings } from './narrow-readings.ts';
import type { Narrowed } from './narrow-readings.ts';
import { constraintsOf } from './order-constraints.ts';
import type { DayOrder } from './order-constraints.ts';

/** Dates and orders that cannot all be true. */
export interface Contradiction {
  /** The item for which no day is left; it keeps the bounds that it had. */
  readonly item: string;
  /** The items whose dates exclude each other there. */
  readonly between: readonly string[];
  /** False where it rests on a date with `~` or `?`, which may be somewhat off. */
  readonly certain: boolean;
}

/** Bounds after narrowing: the same map where nothing changed, the same bounds for what did not. */
export interface Narrowing {
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Narrows the bounds of items by what sources say of their order. Never widens; what contradicts is
 * named, once for each set of dates that exclude each other, and keeps its bounds. The bounds do not
 * depend on the sequence of items or orders.
 */
export function narrow(items: ReadonlyMap<string, Bounds>, orders: readonly DayOrder[]): Narrowing {
  if (orders.length === 0) return { bounds: items, contradictions: [] };
  const constraints = constraintsOf(items, orders);
  const given = [...items.values()];
  const likely = narrowReadings(given, constraints);
  const sure = given.some((bounds) => bounds.sure !== undefined)
    ? narrowReadings(given.map(sureReading), constraints)
    : likely;
  let changed = false;
  const bounds = new Map<string, Bounds>();
  [...items].forEach(([id, before], at) => {
    const after = likely.impossible.has(at)
      ? before
      : joinReadings(before, likely.readings[at] ?? before, sure.readings[at] ?? before);
    bounds.set(id, after);
    changed ||= after !== before;
  });
  const contradictions = contradictionsOf([...items.keys()], likely, sure);
  return { bounds: changed ? bounds : items, contradictions };
}

function sureReading(bounds: Bounds): Reading {
  return bounds.sure ?? bounds;
}

function joinReadings(before: Bounds, likely: Reading, sure: Reading): Bounds {
  if (likely === before && sure === sureReading(before)) return before;
  const same = sameExtent(likely, sure) && likely.parts?.length === sure.parts?.length;
  return same ? sure : { ...likely, sure };
}

function contradictionsOf(
  ids: readonly string[],
  likely: Narrowed,
  sure: Narrowed,
): readonly Contradiction[] {
  const found = new Map<string, Contradiction>();
  for (const [at, origins] of likely.impossible) {
    const item = ids[at] ?? '';
    const certain = sure.impossible.has(at);
    const between = origins.map((origin) => ids[origin] ?? '').sort();
    const key = between.join(' ');
    const known = found.get(key);
    found.set(key, {
      item: known && known.item < item ? known.item : item,
      between,
      certain: certain || known?.certain === true,
    });
  }
  return [...found.values()].sort((one, other) => (one.item < other.item ? -1 : 1));
}

import type { Constraint } from './order-constraints.ts';
import { SoonestFirst } from './soonest-first.ts';

/** From each day (by number) to the days that it bounds, and how far off they may be. */
export type Links = readonly (readonly { readonly to: number; readonly gap: number }[])[];

/** Upper limits, and for each the number of the day whose limit it is at root. */
export interface Tightened {
  readonly limits: readonly number[];
  readonly origins: readonly number[];
}

/** Links along which latest days go down (from high to low), or earliest days go up. */
export function linksOf(
  size: number,
  constraints: readonly Constraint[],
  from: 'high' | 'low',
): Links {
  const links: { to: number; gap: number }[][] = Array.from({ length: size }, () => []);
  const to = from === 'high' ? 'low' : 'high';
  for (const constraint of constraints) {
    links[constraint[from]]?.push({ to: constraint[to], gap: constraint.gap });
  }
  return links;
}

/**
 * The least upper limits that hold when no day may be later than any day linked to it allows:
 * shortest paths from all days at once. Gaps are never negative, so Dijkstra's method finds them
 * in n log n, circles or not. Infinite limits bound nothing.
 */
export function tighten(given: readonly number[], links: Links): Tightened {
  const limits = [...given];
  const origins = given.map((_, day) => day);
  const queue = new SoonestFirst();
  given.forEach((limit, day) => {
    if (Number.isFinite(limit)) queue.push(day, limit);
  });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { item, rank } = next;
    if (rank > (limits[item] ?? Infinity)) continue;
    for (const { to, gap } of links[item] ?? []) {
      if (rank + gap >= (limits[to] ?? Infinity)) continue;
      limits[to] = rank + gap;
      origins[to] = origins[item] ?? item;
      queue.push(to, rank + gap);
    }
  }
  return { limits, origins };
}

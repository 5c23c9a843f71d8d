import type { DayOrder } from '../../dates/order-constraints.ts';
import type { Path } from '../../errors.ts';
import type { Context } from '../context.ts';
import { findCircles, sayCircle } from '../find-circles.ts';
import { groupSame } from '../group-same.ts';

/** One entry of an `order`, with both ends known. */
export interface KnownOrder extends DayOrder {
  readonly path: Path;
}

/** Reports what is before itself, by whatever way, and whether anything is; what is on the same day counts as one. */
export function reportCircles({ report }: Context, orders: readonly KnownOrder[]): boolean {
  const groupOf = groupSame(
    orders.filter(({ is }) => is === 'same-day').map(({ item, of }) => [item, of] as const),
  );
  const steps = new Map<string, Map<string, Step>>();
  for (const { item, is, of, path } of orders) {
    if (is === 'same-day') continue;
    const step =
      is === 'after' ? { earlier: of, later: item, path } : { earlier: item, later: of, path };
    const from = groupOf(step.earlier);
    const known = steps.get(from) ?? new Map<string, Step>();
    if (known.size === 0) steps.set(from, known);
    known.set(groupOf(step.later), step);
  }
  const arrows = new Map([...steps].map(([from, ends]) => [from, [...ends.keys()]]));
  const circles = findCircles(arrows, MOST_CIRCLES);
  for (const circle of circles) {
    const around = circle.flatMap((group, at) => {
      const step = steps.get(group)?.get(circle[(at + 1) % circle.length] ?? '');
      return step === undefined ? [] : [step];
    });
    const path = around.at(-1)?.path ?? [];
    report.error('circle', path, sayOrder(around), 'Take one of the orders away.');
  }
  return circles.length > 0;
}

const MOST_CIRCLES = 100;

/** What is said to be earlier than what, and where. */
interface Step {
  readonly earlier: string;
  readonly later: string;
  readonly path: Path;
}

/** A circle with the claims along it; where it goes on from another one of the same day, both. */
function sayOrder(steps: readonly Step[]): string {
  const names = steps.flatMap(({ earlier }, at) => {
    const before = steps.at(at - 1)?.later;
    return before === undefined || before === earlier ? [earlier] : [before, earlier];
  });
  const next = names.length > steps.length ? 'before the next, or on its day' : 'before the next';
  return `Each is said to be ${next}, in a circle: ${sayCircle(names)}.`;
}

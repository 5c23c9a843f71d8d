import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, Extent } from '../../../src/model/dates/bounds.ts';
import { printDay } from '../../../src/model/dates/calendar.ts';
import { narrow } from '../../../src/model/dates/narrow.ts';
import type { DayOrder } from '../../../src/model/dates/order-constraints.ts';
import { bounds, day } from './dates.ts';
import { items, order } from './orders.ts';

describe('narrowing, whatever the dates and orders', () => {
  const ids = ['a', 'b', 'c'] as const;
  const first = day('2017-07-01');
  const dayText = fc.integer({ min: 0, max: 5 }).map((offset) => printDay(first + offset));
  const pair = fc.tuple(dayText, dayText).map((days) => days.sort());
  const firmDate = fc.oneof(
    dayText,
    pair.map(([from, to]) => `[${from}..${to}]`),
    pair.map(([from, to]) => `${from}/${to}`),
    pair.map(([from, to]) => `[${from},${to}]`),
    fc.constant('[2017-07-01..2017-07-06]'),
  );
  const anyDate = fc.oneof(
    firmDate,
    dayText.map((text) => `${text}~`),
    fc.constant(''),
  );
  const someOrder = fc.record({
    item: fc.constantFrom(...ids),
    is: fc.constantFrom('same-day' as const, 'after' as const, 'before' as const),
    of: fc.constantFrom(...ids),
  });
  const someOrders = fc.array(
    fc
      .tuple(someOrder, fc.option(fc.nat({ max: 3 })))
      .map(([given, days]) => order(given.item, given.is, given.of, days ?? undefined)),
    { minLength: 1, maxLength: 4 },
  );
  const someItems = (date: fc.Arbitrary<string>) => fc.record({ a: date, b: date, c: date });

  it('never widens', () => {
    fc.assert(
      fc.property(someItems(anyDate), someOrders, (dates, orders) => {
        const given = items(dates);
        for (const [id, found] of narrow(given, orders).bounds) {
          expectInside(found, given.get(id) as Bounds);
          expectInside(found.sure ?? found, given.get(id)?.sure ?? (given.get(id) as Bounds));
          expectInside(found, found.sure ?? found);
        }
      }),
      { seed: 17, numRuns: 1500 },
    );
  });

  it('does not depend on the sequence of items or orders', () => {
    fc.assert(
      fc.property(someItems(anyDate), someOrders, ({ a, b, c }, orders) => {
        const one = narrow(items({ a, b, c }), orders);
        const other = narrow(items({ c, b, a }), [...orders].reverse());
        for (const id of ids) expect(other.bounds.get(id)).toEqual(one.bounds.get(id));
        expect(other.contradictions.length > 0).toBe(one.contradictions.length > 0);
      }),
      { seed: 18, numRuns: 1000 },
    );
  });

  it('keeps every way in which things can have been, and no day that is in none', () => {
    fc.assert(
      fc.property(someItems(firmDate), someOrders, (dates, orders) => {
        const ways = allWays(dates, orders);
        const { bounds: found, contradictions } = narrow(items(dates), orders);
        const hasSet = Object.values(dates).some((text) => text.includes(','));
        if (ways.length === 0) {
          if (!hasSet) expect(contradictions).not.toEqual([]);
          return;
        }
        expect(contradictions).toEqual([]);
        ids.forEach((id, at) => {
          const spans = ways.map((way) => way[at] as readonly [number, number]);
          const real: Extent = {
            startEarliest: Math.min(...spans.map(([start]) => start)),
            startLatest: Math.max(...spans.map(([start]) => start)),
            endEarliest: Math.min(...spans.map(([, end]) => end)),
            endLatest: Math.max(...spans.map(([, end]) => end)),
          };
          if (hasSet) expectInside(real, found.get(id) as Bounds);
          else expect(found.get(id)).toEqual(real);
        });
      }),
      { seed: 19, numRuns: 400 },
    );
  });

  function expectInside(inner: Extent, outer: Extent): void {
    expect(inner.startEarliest).toBeGreaterThanOrEqual(outer.startEarliest);
    expect(inner.startLatest).toBeLessThanOrEqual(outer.startLatest);
    expect(inner.endEarliest).toBeGreaterThanOrEqual(outer.endEarliest);
    expect(inner.endLatest).toBeLessThanOrEqual(outer.endLatest);
  }

  type Span = readonly [number, number];

  /** Every start and end of the three items that their dates and orders allow, by trying all. */
  function allWays(dates: Readonly<Record<string, string>>, orders: readonly DayOrder[]): Span[][] {
    const choices = ids.map((id) => spansOf(bounds(dates[id] ?? '')));
    const long = new Map(ids.map((id) => [id, isLong(bounds(dates[id] ?? ''))]));
    const [as = [], bs = [], cs = []] = choices;
    const all = as.flatMap((a) => bs.flatMap((b) => cs.map((c): Span[] => [a, b, c])));
    return all.filter((way) => {
      const at = (id: string): Span => way[ids.indexOf(id as 'a')] as Span;
      return orders.every(
        (given) =>
          given.item === given.of ||
          isMet(
            given,
            at(given.item),
            at(given.of),
            long.get(given.item as 'a'),
            long.get(given.of as 'a'),
          ),
      );
    });
  }

  function spansOf(given: Bounds): Span[] {
    const parts = given.parts ?? [given];
    const days = [0, 1, 2, 3, 4, 5].map((offset) => first + offset);
    return days
      .flatMap((start) => days.map((end): Span => [start, end]))
      .filter(
        ([start, end]) =>
          start <= end &&
          parts.some(
            (part) =>
              start >= part.startEarliest &&
              start <= part.startLatest &&
              end >= part.endEarliest &&
              end <= part.endLatest,
          ),
      );
  }

  function isLong({ endEarliest, startLatest }: Extent): boolean {
    return endEarliest > startLatest;
  }

  function isMet(
    { is, withinDays = Infinity }: DayOrder,
    [start, end]: Span,
    [otherStart, otherEnd]: Span,
    long = false,
    otherLong = false,
  ): boolean {
    if (is === 'after') return start >= otherEnd && start - otherEnd <= withinDays;
    if (is === 'before') return end <= otherStart && otherStart - end <= withinDays;
    if (long && otherLong) return start <= otherEnd && otherStart <= end;
    if (long) return start <= otherStart && otherEnd <= end;
    if (otherLong) return otherStart <= start && end <= otherEnd;
    return start === end && otherStart === otherEnd && start === otherStart;
  }
});

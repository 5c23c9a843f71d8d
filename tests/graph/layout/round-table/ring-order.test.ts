import { expect, test } from 'vitest';
import { crossings, ringOrder } from '../../../../src/graph/layout/round-table/ring-order.ts';
import type { Chord } from '../../../../src/graph/layout/round-table/ring-order.ts';
import { numbersFrom } from '../pictures.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);

test('two chords cross when their ends alternate round the ring, weighed by both', () => {
  const chords = [
    { a: 'm0', b: 'm2', weight: 2 },
    { a: 'm1', b: 'm3', weight: 3 },
  ];
  expect(crossings(['m0', 'm1', 'm2', 'm3'], chords)).toBe(6);
  expect(crossings(['m0', 'm2', 'm1', 'm3'], chords)).toBe(0);
});

test('chords that share an end do not cross', () => {
  const chords = [
    { a: 'm0', b: 'm2', weight: 1 },
    { a: 'm0', b: 'm1', weight: 1 },
  ];
  expect(crossings(['m0', 'm1', 'm2', 'm3'], chords)).toBe(0);
});

test('a ring of neighbours that came in mixed is found again without a crossing', () => {
  const around = ['m0', 'm4', 'm2', 'm6', 'm1', 'm5', 'm3', 'm7'];
  const chords = around.map((a, index) => ({ a, b: around[(index + 1) % 8] ?? '', weight: 1 }));
  expect(crossings(ids(8), chords)).toBeGreaterThan(0);
  expect(crossings(ringOrder(ids(8), chords), chords)).toBe(0);
});

test('the order found never crosses more than the order given', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const next = numbersFrom(seed);
    const given = ids(4 + seed);
    const chords: Chord[] = given.flatMap((a, index) =>
      given
        .slice(index + 1)
        .filter(() => next() < 0.3)
        .map((b) => ({ a, b, weight: 1 + Math.floor(next() * 3) })),
    );
    const found = ringOrder(given, chords);
    expect([...found].sort()).toEqual([...given].sort());
    expect(crossings(found, chords)).toBeLessThanOrEqual(crossings(given, chords));
  }
});

import { expect, test } from 'vitest';
import { timeAxisOf } from '../../../src/graph/layout/time/time-axis.ts';
import { placeByTime } from '../../../src/graph/layout/time/time.ts';
import type { Answer } from '../../../src/graph/answer.ts';
import { answerOf, type LinesInShort, type MarksInShort } from '../../fixtures/answers.ts';
import { numbersFrom, shuffled, touching } from './pictures.ts';

/** An answer whose marks have these days, by id. */
function onDays(
  days: Readonly<Record<string, number>>,
  marks: MarksInShort,
  lines: LinesInShort = [],
): Answer {
  const answer = answerOf(marks, lines);
  return {
    ...answer,
    marks: answer.marks.map((mark) => {
      const day = days[mark.id];
      return day === undefined ? mark : { ...mark, day };
    }),
  };
}

/** Meetings on days that look random, many on the same ones, among a few states. */
function busyYears(meetings: number): Answer {
  const next = numbersFrom(5);
  const ids = Array.from({ length: meetings }, (_, index) => `meeting-${index}`);
  const days = Object.fromEntries(ids.map((id) => [id, Math.floor(next() * next() * 700)]));
  const states = ['a', 'b', 'c', 'd', 'e'];
  const lines = ids.flatMap((id) => [
    `${states[Math.floor(next() * 3)] ?? 'a'} took-part-in ${id}`,
    `${states[3 + Math.floor(next() * 2)] ?? 'e'} took-part-in ${id}`,
  ]);
  return onDays(days, { state: states, meeting: ids.map((id) => `${id} Talks of ${id}`) }, lines);
}

test.each([20, 120])('of %i meetings, a later one is never left of an earlier one', (count) => {
  const answer = busyYears(count);
  const positions = placeByTime(answer);
  const dated = answer.marks.filter(({ day }) => day !== undefined);
  for (const one of dated)
    for (const other of dated)
      if ((one.day ?? 0) < (other.day ?? 0))
        expect(
          positions.get(one.id)?.x,
          `${one.id} of day ${one.day}, ${other.id} of day ${other.day}`,
        ).toBeLessThanOrEqual(positions.get(other.id)?.x ?? Number.NaN);
  expect(touching(answer, positions)).toEqual([]);
  expect([...placeByTime(shuffled(answer))]).toEqual([...positions]);
});

test('agreements stand among meetings by their day', () => {
  const answer = onDays(
    { before: 10, signing: 20, after: 30 },
    {
      meeting: ['before', 'after'],
      agreement: ['signing'],
    },
  );
  const positions = placeByTime(answer);
  const xs = ['before', 'signing', 'after'].map((id) => positions.get(id)?.x ?? Number.NaN);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(new Set(xs).size).toBe(3);
});

test('what has no date stands after all that has one', () => {
  const answer = onDays(
    { first: 10, last: 900 },
    {
      meeting: ['first', 'last', 'some-time'],
      agreement: ['some-paper'],
    },
  );
  const positions = placeByTime(answer);
  const x = (id: string) => positions.get(id)?.x ?? Number.NaN;
  expect(Math.min(x('some-time'), x('some-paper'))).toBeGreaterThan(x('last') + 40);
});

test('a long quiet time is wider than a short one, and a very long one no wider still', () => {
  const { shares } = timeAxisOf(
    onDays({ a: 0, b: 1, c: 31, d: 200, e: 5000 }, { meeting: ['a', 'b', 'c', 'd', 'e'] }).marks,
  );
  const at = (id: string) => shares.get(id) ?? Number.NaN;
  expect(at('a')).toBe(0);
  expect(at('c') - at('b')).toBeGreaterThan(at('b') - at('a'));
  expect(at('d') - at('c')).toBeGreaterThan(at('c') - at('b'));
  expect(at('e') - at('d')).toBeCloseTo(at('d') - at('c'), 9);
  expect(at('e')).toBe(1);
});

test('actors stand below the meetings, near the time of what they took part in', () => {
  const answer = onDays(
    { early: 0, middle: 400, late: 800 },
    { state: ['a', 'b', 'c'], meeting: ['early', 'middle', 'late'] },
    ['a took-part-in early', 'b took-part-in early', 'b took-part-in late', 'c took-part-in late'],
  );
  const positions = placeByTime(answer);
  const at = (id: string) => positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
  expect(at('a').x).toBeLessThan(at('b').x);
  expect(at('b').x).toBeLessThan(at('c').x);
  const lowest = Math.max(...['early', 'middle', 'late'].map((id) => at(id).y));
  for (const id of ['a', 'b', 'c']) expect(at(id).y).toBeGreaterThan(lowest);
});

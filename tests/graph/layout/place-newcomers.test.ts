import { describe, expect, test } from 'vitest';
import { layoutChoices } from '../../../src/graph/layout/layout-choices.ts';
import { layOut } from '../../../src/graph/layout/layouts.ts';
import { placeNewcomers } from '../../../src/graph/layout/place-newcomers.ts';
import { answerOf } from '../../fixtures/answers.ts';
import { talksBeforeACeaseFire } from '../../fixtures/talks-before-a-cease-fire.ts';
import { shuffled, touching } from './pictures.ts';

const placed = layOut(talksBeforeACeaseFire, { layout: 'round-table', pins: new Map() });

test('gives back the same object when every mark has a place', () => {
  const fewer = { ...talksBeforeACeaseFire, marks: talksBeforeACeaseFire.marks.slice(0, 9) };
  expect(placeNewcomers(fewer, placed)).toBe(placed);
});

test('moves nothing that has a place', () => {
  const known = new Map([...placed].filter(([id]) => id !== 'iran' && id !== 'mossad'));
  const all = placeNewcomers(talksBeforeACeaseFire, known);
  expect([...all].filter(([id]) => known.has(id))).toEqual([...known]);
  expect(all.size).toBe(placed.size);
  expect(touching(talksBeforeACeaseFire, all)).toEqual([]);
});

test('puts a newcomer at the mean of its placed neighbours where that is free', () => {
  const answer = answerOf({ state: ['a', 'b', 'c'] }, ['c warns a', 'c warns b']);
  const known = new Map([
    ['a', { x: -300, y: 0 }],
    ['b', { x: 300, y: 100 }],
  ]);
  expect(placeNewcomers(answer, known).get('c')).toEqual({ x: 0, y: 50 });
});

test('puts a newcomer beside what stands at the mean of its neighbours', () => {
  const answer = answerOf({ state: ['a', 'b'] }, ['b warns a']);
  const all = placeNewcomers(answer, new Map([['a', { x: 10, y: 20 }]]));
  const { x, y } = all.get('b') ?? { x: 0, y: 0 };
  expect(touching(answer, all)).toEqual([]);
  expect(Math.abs(x - 10) + Math.abs(y - 20)).toBeLessThan(150);
});

test('places newcomers in order of id, in whatever order they come', () => {
  const known = new Map([...placed].filter(([id]) => id < 'm'));
  expect([...placeNewcomers(shuffled(talksBeforeACeaseFire), known)]).toEqual([
    ...placeNewcomers(talksBeforeACeaseFire, known),
  ]);
});

test('puts a newcomer without neighbours where the picture has room at its right edge', () => {
  const answer = answerOf({ state: ['a', 'b', 'c'] }, []);
  const all = placeNewcomers(
    answer,
    new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 500, y: 200 }],
    ]),
  );
  expect(all.get('c')).toEqual({ x: 500, y: 100 });
});

describe.each(layoutChoices.map(({ id }) => id))('in the layout %s', (layout) => {
  const whole = layOut(talksBeforeACeaseFire, { layout, pins: new Map() });

  test('a filter moves nothing', () => {
    const marks = talksBeforeACeaseFire.marks.filter(({ kind }) => kind !== 'state');
    expect(placeNewcomers({ ...talksBeforeACeaseFire, marks }, whole)).toBe(whole);
  });

  test('what a filter brings in finds room among what stays', () => {
    const { marks, lines } = answerOf({ envoy: ['newcomer'] }, ['newcomer warns israel']);
    const answer = {
      ...talksBeforeACeaseFire,
      marks: [...talksBeforeACeaseFire.marks, ...marks],
      lines: [...talksBeforeACeaseFire.lines, ...lines],
    };
    const all = placeNewcomers(answer, whole);
    expect(touching(answer, all)).toEqual([]);
    for (const [id, at] of whole) expect(all.get(id)).toEqual(at);
  });
});

import { expect, test } from 'vitest';
import { alike } from '../../src/stage/alike.ts';

test.each([
  [1, 1],
  ['a', 'a'],
  [undefined, undefined],
  [
    { x: 1, at: { y: [2, 3] } },
    { at: { y: [2, 3] }, x: 1 },
  ],
  [[], []],
])('%j and %j are alike', (a, b) => {
  expect(alike(a, b)).toBe(true);
});

test.each([
  [1, 2],
  [1, '1'],
  [{ x: 1 }, { x: 2 }],
  [{ x: 1 }, { x: 1, y: undefined }],
  [{ x: 1, y: 2 }, { x: 1 }],
  [[1, 2], [1]],
  [[1], { 0: 1 }],
  [{ x: null }, { x: {} }],
  [{}, undefined],
])('%j and %j are not', (a, b) => {
  expect(alike(a, b)).toBe(false);
});

import { expect, test } from 'vitest';
import type { Mark } from '../../src/graph/answer.ts';
import { markSize } from '../../src/graph/mark-size.ts';

const firm = {
  modality: 'asserted',
  certainty: 'certain',
  standing: 'on-record',
  disputed: false,
} as const;

function mark(fields: Partial<Mark>): Mark {
  return {
    id: 'x' as Mark['id'],
    kind: 'state',
    name: 'X',
    label: 'X',
    meetings: 0,
    ...firm,
    ...fields,
  };
}

test('a state grows by 4 px with each meeting, to 58 px', () => {
  expect([0, 1, 5, 50].map((meetings) => markSize(mark({ meetings })).width)).toEqual([
    38, 42, 58, 58,
  ]);
});

test('a meeting grows with its delegations from 34 to 46 px', () => {
  expect(
    [1, 2, 3, 12].map((delegations) => markSize(mark({ kind: 'meeting', delegations })).height),
  ).toEqual([34, 34, 38, 46]);
  expect(markSize(mark({ kind: 'meeting' })).width).toBe(34);
});

test('an envoy has one size however many meetings it took part in', () => {
  expect(markSize(mark({ kind: 'envoy', meetings: 9 }))).toEqual({ width: 28, height: 28 });
});

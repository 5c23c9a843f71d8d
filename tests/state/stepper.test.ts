import { expect, test } from 'vitest';
import { gestureOf, Stepper } from '../../src/state/stepper.ts';

const brush = { gesture: 'brush' };

test('a step goes into the history as it says', () => {
  const stepper = new Stepper();
  expect(['new', 'same', 'new'].map((step) => stepper.take(step as 'new' | 'same'))).toEqual([
    'new',
    'same',
    'new',
  ]);
});

test('of a gesture the first step is new, and the others take its place', () => {
  const stepper = new Stepper();
  expect([brush, brush, brush].map((step) => stepper.take(step))).toEqual(['new', 'same', 'same']);
});

test.each([
  ['another gesture', { gesture: 'word' }],
  ['a step', 'new'],
  ['a change of the step before', 'same'],
] as const)('a gesture is over once %s comes between', (_, between) => {
  const stepper = new Stepper();
  stepper.take(brush);
  stepper.take(between);
  expect(stepper.take(brush)).toBe('new');
});

test('a gesture that was ended begins anew', () => {
  const stepper = new Stepper();
  stepper.take(brush);
  stepper.endGesture();
  expect(stepper.take(brush)).toBe('new');
});

test('only a gesture has a name', () => {
  expect(gestureOf(brush)).toBe('brush');
  expect(gestureOf('new')).toBeUndefined();
});

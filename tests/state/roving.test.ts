import { describe, expect, test } from 'vitest';
import { stepTo, stopOf } from '../../src/state/roving.ts';

const grid = [['head', 'any'], ['russia', 'russia only', 'russia not'], ['more']];

describe('a group that is one stop', () => {
  test.each([
    ['head', 'ArrowDown', 'russia'],
    ['any', 'ArrowDown', 'russia'],
    ['russia', 'ArrowRight', 'russia only'],
    ['russia not', 'ArrowLeft', 'russia only'],
    ['russia only', 'ArrowDown', 'more'],
    ['more', 'ArrowUp', 'russia'],
    ['more', 'Home', 'head'],
    ['head', 'End', 'more'],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(stepTo(grid, from, key)).toBe(to);
  });

  test.each([
    ['head', 'ArrowUp'],
    ['head', 'ArrowLeft'],
    ['russia not', 'ArrowRight'],
    ['more', 'ArrowDown'],
    ['russia', 'x'],
  ])('leads nowhere from %s by %s', (from, key) => {
    expect(stepTo(grid, from, key)).toBeUndefined();
  });

  test('stops where one was last, or first where that is gone', () => {
    expect(stopOf(grid, 'russia only')).toBe('russia only');
    expect(stopOf(grid, 'syria')).toBe('head');
  });
});

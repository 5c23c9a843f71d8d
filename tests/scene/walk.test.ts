import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import { linesOf, nearestInDirection } from '../../src/scene/walk.ts';
import { plainLine, stateMark } from '../fixtures/scenes.ts';

const middle = stateMark('middle', 0, 0, 'Middle');
const right = stateMark('right', 100, 10, 'Right');
const farRight = stateMark('far-right', 250, 0, 'Far right');
const above = stateMark('above', 20, -120, 'Above');
const marks = [farRight, above, right, middle];
const objects = plainLine('objects-to', middle, right);
const meets = { ...plainLine('met-with', middle, above), family: 'contact', order: 0 } as const;
const elsewhere = plainLine('demands', farRight, right);
const scene: Scene = {
  marks,
  lines: [meets, objects, elsewhere],
  legend: [],
  bounds: { x: -20, y: -140, width: 290, height: 170 },
  unlabelled: 0,
};

describe('An arrow key', () => {
  test('leads to the nearest mark that lies that way', () => {
    expect(nearestInDirection(scene, 'middle', 'right')).toBe('right');
    expect(nearestInDirection(scene, 'middle', 'up')).toBe('above');
    expect(nearestInDirection(scene, 'far-right', 'left')).toBe('right');
  });

  test('leads nowhere from the edge of the picture', () => {
    expect(nearestInDirection(scene, 'far-right', 'right')).toBeUndefined();
    expect(nearestInDirection(scene, 'middle', 'left')).toBeUndefined();
  });

  test('leads nowhere from a mark that is not in the picture', () => {
    expect(nearestInDirection(scene, 'gone', 'right')).toBeUndefined();
  });

  test('leads to the lesser id where two are as near', () => {
    const twins = [stateMark('b', 100, 40, 'B'), stateMark('a', 100, -40, 'A'), middle];
    expect(nearestInDirection({ ...scene, marks: twins }, 'middle', 'right')).toBe('a');
  });
});

test('the lines of a mark are those at either end of it, dispute before contact', () => {
  expect(linesOf(scene, 'middle')).toEqual([objects, meets]);
  expect(linesOf(scene, 'right').map(({ id }) => id)).toEqual([elsewhere.id, objects.id]);
});

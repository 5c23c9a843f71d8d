import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import {
  boxAround,
  firstOf,
  idsAround,
  linesOf,
  nearestInDirection,
  nextLine,
  tapped,
} from '../../src/scene/walk.ts';
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

describe('Going round the lines of a mark', () => {
  test('begins at the first, or backwards at the last, and comes round', () => {
    expect(nextLine(scene, 'middle', undefined, 1)).toBe(objects);
    expect(nextLine(scene, 'middle', undefined, -1)).toBe(meets);
    expect(nextLine(scene, 'middle', objects.id, 1)).toBe(meets);
    expect(nextLine(scene, 'middle', meets.id, 1)).toBe(objects);
    expect(nextLine(scene, 'middle', objects.id, -1)).toBe(meets);
  });

  test('leads nowhere where a mark has none', () => {
    expect(nextLine({ ...scene, lines: [] }, 'middle', undefined, 1)).toBeUndefined();
  });
});

describe('A walk begins', () => {
  test('at the first mark that is selected', () => {
    expect(firstOf(scene, [objects.id, 'above', 'right'])).toBe('above');
  });

  test('at the mark with most lines where no mark is selected, of several at the first', () => {
    expect(firstOf(scene, [])).toBe('right');
    expect(firstOf({ ...scene, marks: [middle, ...marks] }, ['gone'])).toBe('middle');
  });

  test('nowhere in an empty picture', () => {
    expect(firstOf({ ...scene, marks: [], lines: [] }, [])).toBeUndefined();
  });
});

describe('One step around', () => {
  test('a mark are its lines and the marks at their other ends', () => {
    expect(idsAround(scene, ['above'])).toEqual(new Set(['above', meets.id, 'middle']));
  });

  test('a line are its ends, with none of their other lines', () => {
    expect(idsAround(scene, [objects.id])).toEqual(new Set([objects.id, 'middle', 'right']));
  });
});

describe('The box around marks', () => {
  test('holds their bodies with borders, and their labels', () => {
    // A body is 40 wide with a border of 2.4; a label is 80 wide, from 24 to 38.5 below the middle.
    expect(boxAround(scene, new Set(['middle', 'right']))).toEqual({
      x: -40,
      y: -21.2,
      width: 180,
      height: 69.7,
    });
  });

  test('is none where none of them is in the picture', () => {
    expect(boxAround(scene, new Set(['gone']))).toBeUndefined();
  });
});

test('a tap selects that alone; with Shift it is added, or taken away again', () => {
  expect(tapped(['a', 'b'], 'c', false)).toEqual(['c']);
  expect(tapped(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c']);
  expect(tapped(['a', 'b'], 'a', true)).toEqual(['b']);
});

test('a tap on nothing selects nothing; with Shift the selection stays', () => {
  expect(tapped(['a'], undefined, false)).toEqual([]);
  expect(tapped(['a'], undefined, true)).toEqual(['a']);
});

import { describe, expect, test } from 'vitest';
import {
  defaultLayout,
  layoutChoices,
  layoutFor,
} from '../../../src/graph/layout/layout-choices.ts';
import { layOut } from '../../../src/graph/layout/layouts.ts';
import type { Positions } from '../../../src/graph/positions.ts';
import { answerOf } from '../../fixtures/answers.ts';
import { talksBeforeACeaseFire } from '../../fixtures/talks-before-a-cease-fire.ts';
import { shuffled, talksAmong, touching } from './pictures.ts';

const noPins: Positions = new Map();
const answers = [
  ['the talks before a cease-fire', talksBeforeACeaseFire],
  ['12 marks', talksAmong(12)],
  ['120 marks', talksAmong(120)],
  ['relations without a meeting', answerOf({ state: ['a', 'b', 'c'] }, ['a warns b', 'b warns c'])],
  ['marks without a line', answerOf({ state: ['a', 'b', 'c'], force: ['d'] }, [])],
  ['one mark', answerOf({ state: ['a'] }, [])],
] as const;

describe.each(layoutChoices.map(({ id }) => id))('the layout %s', (layout) => {
  test.each(answers)('places every mark of %s, and none on another', (_, answer) => {
    const positions = layOut(answer, { layout, pins: noPins });
    expect([...positions.keys()].sort()).toEqual(answer.marks.map(({ id }) => id).sort());
    expect(touching(answer, positions)).toEqual([]);
  });

  test.each(answers)('places %s alike in whatever order it comes', (_, answer) => {
    const first = layOut(answer, { layout, pins: noPins });
    expect([...layOut(answer, { layout, pins: noPins })]).toEqual([...first]);
    expect([...layOut(shuffled(answer), { layout, pins: noPins })]).toEqual([...first]);
  });

  test('gives coordinates in hundredths of a pixel', () => {
    const positions = layOut(talksBeforeACeaseFire, { layout, pins: noPins });
    const coordinates = [...positions.values()].flatMap(({ x, y }) => [x, y]);
    expect(coordinates.filter((value) => Math.round(value * 100) / 100 !== value)).toEqual([]);
    expect(coordinates.filter((value) => Object.is(value, -0))).toEqual([]);
  });

  test('places nothing for an empty answer', () => {
    expect(layOut(answerOf({}, []), { layout, pins: noPins }).size).toBe(0);
  });

  test('keeps a pinned mark at its pin and makes room around it', () => {
    const free = layOut(talksBeforeACeaseFire, { layout, pins: noPins });
    const onIran = free.get('iran') ?? { x: 0, y: 0 };
    const pins = new Map([['jordan', onIran]]);
    const pinned = layOut(talksBeforeACeaseFire, { layout, pins });
    expect(pinned.get('jordan')).toEqual(onIran);
    expect(pinned.get('iran')).not.toEqual(onIran);
    expect(touching(talksBeforeACeaseFire, pinned)).toEqual([]);
  });

  test('moves no other mark for a pin that covers nothing', () => {
    const free = layOut(talksBeforeACeaseFire, { layout, pins: noPins });
    const pins = new Map([['jordan', { x: 4000, y: 4000 }]]);
    const pinned = layOut(talksBeforeACeaseFire, { layout, pins });
    expect([...pinned].filter(([id]) => id !== 'jordan')).toEqual(
      [...free].filter(([id]) => id !== 'jordan'),
    );
  });

  test('leaves out pins of marks that are not there', () => {
    const answer = answerOf({ state: ['a', 'b'] }, ['a warns b']);
    const pins = new Map([['gone', { x: 1, y: 2 }]]);
    expect(layOut(answer, { layout, pins }).has('gone')).toBe(false);
  });
});

test('a table is offered up to 150 marks with lines, force beyond', () => {
  expect(defaultLayout(talksBeforeACeaseFire)).toBe('round-table');
  expect(defaultLayout(talksAmong(150))).toBe('round-table');
  expect(defaultLayout(talksAmong(151))).toBe('force');
});

test('a layout that would take minutes gives way to the one that suits', () => {
  const answer = talksAmong(401);
  expect(layoutFor(answer, 'round-table')).toBe('force');
  expect(layoutFor(answer, 'time')).toBe('time');
  expect(layoutFor(talksAmong(400), 'round-table')).toBe('round-table');
});

test('an unknown layout is the default one', () => {
  const answer = talksAmong(12);
  expect([...layOut(answer, { layout: 'spiral', pins: noPins })]).toEqual([
    ...layOut(answer, { layout: 'round-table', pins: noPins }),
  ]);
});

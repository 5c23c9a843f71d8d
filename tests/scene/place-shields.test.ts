import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/graph/answer.ts';
import { lineEnd } from '../../src/scene/line-path.ts';
import { linePlate, plateSize } from '../../src/scene/line-plate.ts';
import { makeScene } from '../../src/scene/make-scene.ts';
import type { Box, Scene, SceneLine } from '../../src/scene/scene.ts';
import { answerOf } from '../fixtures/answers.ts';

const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 400, y: 0 }],
  ['c', { x: 200, y: 40 }],
]);

/** A scene of lines in short, each with what it has beside. */
function sceneOf(lines: Readonly<Record<string, Partial<Line>>>): Scene {
  const answer = answerOf({ state: ['a', 'b'], envoy: ['c'] }, Object.keys(lines));
  const more = Object.values(lines);
  const changed = answer.lines.map((line, index) => ({ ...line, ...more[index] }));
  return makeScene({ ...answer, lines: changed }, places, { relationKinds: [] });
}

function only({ lines }: Scene): SceneLine {
  const [line] = lines;
  if (!line || lines.length > 1) throw new Error(`There are ${lines.length} lines, not one.`);
  return line;
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}

describe('What is written on a line', () => {
  test('stands at its middle', () => {
    const line = only(sceneOf({ 'a warns2 b': {} }));
    const { middle } = lineEnd(line);
    expect(line.shield?.text).toBe('2');
    expect(line.shield?.at.x).toBeCloseTo(middle.x, 1);
    expect(line.shield?.at.y).toBeCloseTo(middle.y, 1);
  });

  test('makes room for the open dot of anonymous sources', () => {
    const line = only(sceneOf({ 'a warns2 b': { standing: 'anonymous' } }));
    const { middle } = lineEnd(line);
    expect(line.dot).toBe(true);
    expect(Math.abs((line.shield?.at.x ?? 0) - middle.x)).toBeGreaterThan(5 + 7.5);
    expect(line.shield?.at.y).toBeCloseTo(middle.y, 0);
  });

  test('keeps clear of a mark beside the line', () => {
    const scene = makeScene(
      answerOf({ state: ['a', 'b'], envoy: ['c'] }, ['a warns2 b']),
      new Map([...places, ['c', { x: 200, y: 22 }]]),
      { relationKinds: [] },
    );
    const box = linePlate(only(scene))?.box;
    expect(box).toBeDefined();
    expect(Math.abs(middleOf(box as Box).x - 200)).toBeGreaterThan(14);
  });

  test('is never one upon another where lines lie side by side', () => {
    const { lines } = sceneOf({
      'a warns2 b': {},
      'a demands3 b': {},
      'a criticises2 b': {},
      'b assures4 a': {},
    });
    const boxes = lines.flatMap((line) => linePlate(line)?.box ?? []);
    expect(boxes).toHaveLength(4);
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const across = Math.abs(middleOf(one).x - middleOf(other).x);
        const down = Math.abs(middleOf(one).y - middleOf(other).y);
        expect(across >= (one.width + other.width) / 2 || down >= 17).toBe(true);
      }
  });

  test.each([
    ['planned', 'planned'],
    ['called-off', 'called off'],
    ['negated', 'did not happen'],
  ] as const)('of what was %s is the bare word “%s”', (modality, word) => {
    const line = only(sceneOf({ 'a warns b': { modality } }));
    const plate = linePlate(line);
    expect(plate?.text).toBe(word);
    expect(plate?.boxed).toBe(false);
    expect(middleOf(plate?.box as Box).x).toBeCloseTo(lineEnd(line).middle.x, 1);
  });

  test('of what was planned more than once is in one box with the number', () => {
    const line = only(sceneOf({ 'a warns2 b': { modality: 'planned', disputed: true } }));
    expect(linePlate(line)).toMatchObject({ text: 'planned 2 ≠', boxed: true });
  });

  test('is nothing where there is nothing to say', () => {
    expect(linePlate(only(sceneOf({ 'a warns b': {} })))).toBeUndefined();
  });
});

describe('The box of a number', () => {
  test('is 17 px high, and as wide as its text asks, but never narrower than 15 px', () => {
    expect(plateSize('2').height).toBe(17);
    expect(plateSize('2').width).toBe(15);
    expect(plateSize('12–14').width).toBeGreaterThan(plateSize('2–5').width);
  });

  test('counts the sign of what is disputed, which no font has, as 0.6 of its letters', () => {
    const [one, both] = [plateSize('2–5'), plateSize('2–5≠')];
    expect(both.width - one.width).toBeCloseTo(0.6 * 11, 6);
  });
});

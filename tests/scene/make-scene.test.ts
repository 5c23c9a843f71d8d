import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/graph/answer.ts';
import { layOut } from '../../src/graph/layout/layouts.ts';
import type { Positions } from '../../src/graph/positions.ts';
import { reachOf } from '../../src/scene/borders.ts';
import { linePlate } from '../../src/scene/line-plate.ts';
import { makeScene } from '../../src/scene/make-scene.ts';
import { bodyBox } from '../../src/scene/mark-box.ts';
import type { Box, Point, Scene, SceneLine } from '../../src/scene/scene.ts';
import { answerOf } from '../fixtures/answers.ts';
import { talksBeforeACeaseFire } from '../fixtures/talks-before-a-cease-fire.ts';

const plain = { relationKinds: [] };
const talks = makeScene(talksBeforeACeaseFire, placesOf(talksBeforeACeaseFire), plain);

function placesOf(answer: Answer): Positions {
  return layOut(answer, { pins: new Map() });
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0.01 && down > 0.01;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

function middleOf({ start, end, control }: SceneLine): Point {
  const bend = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 };
}

function lineBetween({ lines }: Scene, kind: string, from: string, to: string): SceneLine {
  const found = lines.find(
    (line) => line.kind === kind && [line.from, line.to].sort().join() === [from, to].sort().join(),
  );
  if (!found) throw new Error(`The scene has no line ${kind} between ${from} and ${to}.`);
  return found;
}

describe('The names of a picture', () => {
  const labels = talks.marks.flatMap(({ id, label }) => (label ? [{ id, box: label.box }] : []));

  test('lie on no other name', () => {
    for (const [index, { id, box }] of labels.entries())
      for (const other of labels.slice(index + 1))
        expect({ id, on: overlap(box, other.box) ? other.id : '' }).toEqual({ id, on: '' });
  });

  test('lie on no mark', () => {
    for (const { id, box } of labels)
      for (const mark of talks.marks)
        expect({ id, on: overlap(box, bodyBox(mark)) ? mark.id : '' }).toEqual({ id, on: '' });
  });

  test('lie on nothing that is written on a line', () => {
    const plates = talks.lines.flatMap((line) => linePlate(line)?.box ?? []);
    expect(plates.length).toBeGreaterThan(2);
    for (const { id, box } of labels)
      expect({ id, hit: plates.some((plate) => overlap(box, plate)) }).toEqual({ id, hit: false });
  });

  test('find room for every state, meeting and agreement, and for 95 of 100 in all', () => {
    const first = talks.marks.filter(({ kind }) =>
      ['state', 'meeting', 'agreement'].includes(kind),
    );
    expect(first.filter(({ label }) => !label).map(({ id }) => id)).toEqual([]);
    expect(talks.unlabelled).toBeLessThanOrEqual(0.05 * talks.marks.length);
  });

  test('that found none still have a place where they may be shown', () => {
    expect(talks.marks.filter(({ label, spareLabel }) => !label && !spareLabel)).toEqual([]);
  });
});

describe('The lines of a picture', () => {
  test('begin and end at the borders of their marks, a headed one 3 px before', () => {
    const marks = new Map(talks.marks.map((mark) => [mark.id, mark]));
    for (const line of talks.lines) {
      for (const [id, point] of [
        [line.from, line.start],
        [line.to, line.end],
      ] as const) {
        const mark = marks.get(id);
        if (!mark) throw new Error(`The line ${line.id} has no mark ${id}.`);
        const far = distance(mark, point);
        const reach = reachOf(mark, (point.x - mark.x) / far, (point.y - mark.y) / far);
        const round = line.head.shape === 'circle' ? 4.35 * line.head.scale : 0;
        const gap = id === line.to && line.head.shape !== 'none' ? 3 + round : 0.5;
        expect(Math.abs(far - reach - gap)).toBeLessThan(0.05);
      }
    }
  });

  test('lie 14 px apart where several join the same two', () => {
    const kinds = ['objects-to', 'demands', 'warns', 'criticises'];
    const answer = answerOf(
      { state: ['a', 'b'] },
      kinds.map((kind) => `a ${kind} b`),
    );
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 400, y: 120 }],
    ]);
    const middles = makeScene(answer, places, plain).lines.map(middleOf);
    const pairs = middles.flatMap((one, index) =>
      middles.slice(index + 1).map((other) => distance(one, other)),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(13.9);
  });

  test('that say who met bow away from the middle, so that meetings lie inside', () => {
    const answer = answerOf({ state: ['a', 'b', 'c'] }, ['a met-with1 b', 'b met-with1 c']);
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 300, y: 0 }],
      ['c', { x: 150, y: 260 }],
    ]);
    const scene = makeScene(answer, places, plain);
    const centre = { x: 150, y: 87 };
    for (const [from, to] of [
      ['a', 'b'],
      ['b', 'c'],
    ] as const) {
      const line = lineBetween(scene, 'met-with', from, to);
      const chord = {
        x: (line.start.x + line.end.x) / 2,
        y: (line.start.y + line.end.y) / 2,
      };
      expect(distance(middleOf(line), centre)).toBeGreaterThan(distance(chord, centre) + 10);
    }
  });

  test('are drawn with hollow heads above the roads that these would erase', () => {
    const orders = talks.lines.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(talks.lines[0]?.kind).toBe('met-with');
  });

  test('to a mark that has no place are left out', () => {
    const places = new Map(placesOf(talksBeforeACeaseFire));
    places.delete('jordan');
    const scene = makeScene(talksBeforeACeaseFire, places, plain);
    expect(scene.marks.map(({ id }) => id)).not.toContain('jordan');
    expect(scene.lines.filter(({ from, to }) => from === 'jordan' || to === 'jordan')).toEqual([]);
  });
});

describe('A scene', () => {
  test('is the same whatever the order of the answer', () => {
    const { marks, lines } = talksBeforeACeaseFire;
    const turned = {
      ...talksBeforeACeaseFire,
      marks: marks.toReversed(),
      lines: lines.toReversed(),
    };
    const places = placesOf(talksBeforeACeaseFire);
    const scene = makeScene(turned, new Map([...places].toReversed()), plain);
    expect(scene.marks).toEqual(talks.marks);
    expect(scene.lines).toEqual(talks.lines);
    expect(scene.bounds).toEqual(talks.bounds);
  });

  test('has its coordinates rounded to 0.01', () => {
    const points = talks.lines.flatMap(({ start, end, control }) =>
      control ? [start, end, control] : [start, end],
    );
    for (const { x, y } of points) {
      expect(Math.abs(x * 100 - Math.round(x * 100))).toBeLessThan(1e-6);
      expect(Math.abs(y * 100 - Math.round(y * 100))).toBeLessThan(1e-6);
    }
  });

  test('lists in its legend each kind that it shows, once, and no other', () => {
    const ids = talks.legend.map(({ group, id }) => `${group} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    const kinds = new Set(talks.lines.map(({ kind }) => kind));
    for (const kind of kinds) expect(ids.some((id) => id.endsWith(` ${kind}`))).toBe(true);
    expect(ids).not.toContain('dispute fights');
    expect(ids).toContain('contact not-certain');
  });
});

import { expect, test } from 'vitest';
import { placeByForce } from '../../../src/graph/layout/force.ts';
import type { Position } from '../../../src/graph/positions.ts';
import { answerOf } from '../../fixtures/answers.ts';
import { numbersFrom, touching } from './pictures.ts';

test('parts that no line joins lie apart, the larger first', () => {
  const answer = answerOf({ force: ['a', 'b', 'c', 'd', 'e', 'f'] }, [
    'a warns b',
    'd warns e',
    'e warns f',
  ]);
  const positions = placeByForce(answer);
  const spanOf = (ids: readonly string[]) => {
    const xs = ids.map((id) => positions.get(id)?.x ?? Number.NaN);
    const ys = ids.map((id) => positions.get(id)?.y ?? Number.NaN);
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  };
  const three = spanOf(['d', 'e', 'f']);
  const two = spanOf(['a', 'b']);
  expect(two.left > three.right || two.top > three.bottom).toBe(true);
  const single = spanOf(['c']);
  expect(single.left > two.right || single.top > two.bottom).toBe(true);
});

test('neighbours stand nearer to each other than strangers', () => {
  const ring = Array.from({ length: 12 }, (_, index) => `m${index}`);
  const positions = placeByForce(
    answerOf(
      { force: ring },
      ring.map((id, index) => `${id} warns m${(index + 1) % 12}`),
    ),
  );
  const at = (id: string): Position => positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
  const apart = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);
  expect(apart(at('m0'), at('m1'))).toBeLessThan(apart(at('m0'), at('m6')));
  expect(apart(at('m3'), at('m4'))).toBeLessThan(apart(at('m3'), at('m9')));
});

test('3,000 marks are all placed, and none on another', { timeout: 60_000 }, () => {
  const next = numbersFrom(3);
  const marks = Array.from({ length: 3000 }, (_, index) => `m${index}`);
  const lines = new Set(
    marks.slice(20).flatMap((id, index) => {
      const earlier = () => Math.floor(next() * next() * (index + 20));
      return [`${id} tells m${earlier()}`, `${id} tells m${earlier()}`];
    }),
  );
  const answer = answerOf({ envoy: marks }, [...lines]);
  const positions = placeByForce(answer);
  expect(positions.size).toBe(3000);
  expect(touching(answer, positions)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { placeConcentric } from '../../../src/graph/layout/concentric/concentric.ts';
import { centreOf, ringsAround } from '../../../src/graph/layout/concentric/steps.ts';
import { layOut } from '../../../src/graph/layout/layouts.ts';
import { neighbourhoodOf } from '../../../src/graph/layout/neighbourhood.ts';
import type { Answer } from '../../../src/graph/answer.ts';
import type { Positions } from '../../../src/graph/positions.ts';
import { answerOf } from '../../fixtures/answers.ts';
import { talksBeforeACeaseFire } from '../../fixtures/talks-before-a-cease-fire.ts';
import { apart, talksAmong, touching } from './pictures.ts';

const ringsOf = (answer: Answer, centre: string) => ringsAround(centre, neighbourhoodOf(answer));

/** How far out a mark stands, rings being 1.3 times as wide as they are high. */
function farOut(positions: Positions, id: string): number {
  const { x, y } = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
  return Math.hypot(x / 1.3, y);
}

describe('the rings', () => {
  const talks = answerOf({ envoy: ['a', 'b', 'c', 'd'], meeting: ['m', 'n'], force: ['f', 'g'] }, [
    'a took-part-in m',
    'b took-part-in m',
    'a met-with1 b',
    'b took-part-in n',
    'c took-part-in n',
    'b met-with1 c',
    'a warns f',
    'd warns g',
  ]);

  test('hold first what the centre took part in and has relations with, then who was there too', () => {
    expect(ringsOf(talks, 'a')).toEqual({
      rings: [['f', 'm'], ['b'], ['n'], ['c']],
      apart: ['d', 'g'],
    });
  });

  test('hold whom the centre met one step away where the meeting is not shown', () => {
    const withoutMeetings = answerOf({ envoy: ['a', 'b', 'c'] }, [
      'a met-with1 b',
      'b met-with1 c',
    ]);
    expect(ringsOf(withoutMeetings, 'a').rings).toEqual([['b'], ['c']]);
  });

  test('follow lines against their direction too', () => {
    const answer = answerOf({ force: ['a', 'b', 'c'] }, ['b warns a', 'c warns b']);
    expect(ringsOf(answer, 'a').rings).toEqual([['b'], ['c']]);
  });
});

describe('the centre', () => {
  const answer = answerOf({ state: ['a', 'b'], envoy: ['x', 'y'], meeting: ['m'] }, [
    'a took-part-in m',
    'b took-part-in m',
    'y took-part-in m',
    'x serves b',
  ]);
  const picture = neighbourhoodOf(answer);

  test('is the mark that is wanted', () => {
    expect(centreOf(picture, 'm')).toBe('m');
    expect(placeConcentric(answer, 'x').get('x')).toEqual({ x: 0, y: 0 });
  });

  test('is the actor with most lines where none is wanted, or one that is not there', () => {
    expect(centreOf(picture, undefined)).toBe('b');
    expect(layOut(answer, { layout: 'concentric', centre: 'gone', pins: new Map() })).toEqual(
      layOut(answer, { layout: 'concentric', centre: 'b', pins: new Map() }),
    );
  });

  test('is the first by id of those with as many lines', () => {
    expect(
      centreOf(neighbourhoodOf(answerOf({ state: ['b', 'a'] }, ['b warns a'])), undefined),
    ).toBe('a');
  });
});

test.each([
  ['the talks before a cease-fire', talksBeforeACeaseFire, 'israel'],
  ['the talks, round a minister', talksBeforeACeaseFire, 'rex-tillerson'],
  ['120 marks', talksAmong(120), 'state-3'],
])('in %s, whatever is more steps away stands further out', (_, answer, centre) => {
  const positions = placeConcentric(answer, centre);
  const { rings } = ringsOf(answer, centre);
  let inside = 0;
  for (const ring of rings) {
    const reaches = ring.map((id) => farOut(positions, id));
    expect(Math.min(...reaches)).toBeGreaterThan(inside);
    inside = Math.max(...reaches);
  }
});

test('what no line joins to the centre stands to the right of all that is joined', () => {
  const answer = answerOf({ force: ['a', 'b', 'c', 'd', 'e'] }, [
    'a warns b',
    'a warns c',
    'd warns e',
  ]);
  const positions = placeConcentric(answer, 'a');
  const x = (id: string) => positions.get(id)?.x ?? Number.NaN;
  expect(Math.min(x('d'), x('e'))).toBeGreaterThan(Math.max(x('a'), x('b'), x('c')));
});

test('those who have lines to one another stand side by side on a ring', () => {
  const pairs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [`${id}1`, `${id}2`] as const);
  const answer = answerOf({ state: ['centre'], envoy: pairs.flat() }, [
    ...pairs.flat().map((id) => `centre warns ${id}`),
    ...pairs.map(([one, other]) => `${one} warns ${other}`),
  ]);
  const positions = placeConcentric(answer, 'centre');
  for (const [one, other] of pairs) {
    const nearer = pairs
      .flat()
      .filter((id) => id !== one && apart(positions, one, id) < apart(positions, one, other));
    expect(nearer.length, `nearer to ${one} than ${other}`).toBeLessThanOrEqual(1);
  }
});

test('800 marks one step away all find room, none on another', () => {
  const envoys = Array.from({ length: 800 }, (_, index) => `envoy-${index}`);
  const answer = answerOf(
    { state: ['centre'], envoy: envoys },
    envoys.map((id) => `centre warns ${id}`),
  );
  const positions = placeConcentric(answer, undefined);
  expect(positions.size).toBe(801);
  expect(touching(answer, positions)).toEqual([]);
});

import { expect, test } from 'vitest';
import { placeByDelegation } from '../../../src/graph/layout/by-delegation/by-delegation.ts';
import { delegationsOf } from '../../../src/graph/layout/delegations.ts';
import { neighbourhoodOf } from '../../../src/graph/layout/neighbourhood.ts';
import type { Positions } from '../../../src/graph/positions.ts';
import { answerOf } from '../../fixtures/answers.ts';
import { talksBeforeACeaseFire } from '../../fixtures/talks-before-a-cease-fire.ts';
import { apart, talksAmong, touching } from './pictures.ts';

const delegations = (answer: ReturnType<typeof answerOf>) =>
  new Map(delegationsOf(neighbourhoodOf(answer)).map(({ head, members }) => [head, members]));

test('a delegation is a state with all who serve it or are part of it, at any remove', () => {
  const found = delegations(
    answerOf({ state: ['israel'], institution: ['ministry', 'department'], envoy: ['clerk'] }, [
      'ministry part-of israel',
      'department part-of ministry',
      'clerk serves department',
    ]),
  );
  expect([...found]).toEqual([['israel', ['clerk', 'department', 'ministry']]]);
});

test('who serves nobody shown stands with the state whose code it bears', () => {
  const answer = answerOf({ state: ['russia', 'syria'], force: ['battalion'] }, []);
  const codes: Readonly<Record<string, string>> = { russia: 'RUS', syria: 'SYR', battalion: 'RUS' };
  const marks = answer.marks.map((mark) => ({ ...mark, code: codes[mark.id] ?? '' }));
  expect(delegations({ ...answer, marks }).get('russia')).toEqual(['battalion']);
});

test('who serves two is counted with the one whose flag it bears', () => {
  const answer = answerOf({ state: ['georgia', 'soviet-union'], envoy: ['minister'] }, [
    'minister serves georgia',
    'minister serves soviet-union',
  ]);
  const codes: Readonly<Record<string, string>> = { georgia: 'GEO' };
  const marks = answer.marks.map((mark) => ({ ...mark, code: codes[mark.id] ?? 'SUN' }));
  expect(delegations({ ...answer, marks }).get('soviet-union')).toEqual(['minister']);
});

test('a meeting of two delegations belongs to neither, a meeting of one to it', () => {
  const found = delegations(
    answerOf({ state: ['a', 'b'], envoy: ['e'], meeting: ['talks', 'cabinet'] }, [
      'e serves a',
      'e took-part-in talks',
      'b took-part-in talks',
      'a took-part-in cabinet',
      'e took-part-in cabinet',
    ]),
  );
  expect(found.get('a')).toEqual(['cabinet', 'e']);
  expect(found.get('talks')).toEqual([]);
});

test('those who serve each other in a circle stand alone, each placed once', () => {
  const answer = answerOf({ institution: ['a', 'b'] }, ['a part-of b', 'b part-of a']);
  expect([...delegations(answer)]).toEqual([
    ['a', []],
    ['b', []],
  ]);
  expect(placeByDelegation(answer).size).toBe(2);
});

test('everyone stands nearer to their own head than to any other', () => {
  const positions = placeByDelegation(talksBeforeACeaseFire);
  const found = delegations(talksBeforeACeaseFire);
  const heads = [...found.keys()].filter((head) => (found.get(head)?.length ?? 0) > 0);
  for (const head of heads)
    for (const member of found.get(head) ?? [])
      for (const other of heads.filter((id) => id !== head))
        expect(
          apart(positions, member, head),
          `${member} to ${head} rather than to ${other}`,
        ).toBeLessThan(apart(positions, member, other));
});

test('no mark of another delegation stands within one that has no meeting of its own', () => {
  const answer = talksAmong(60);
  const positions = placeByDelegation(answer);
  for (const { id } of answer.marks.filter(({ kind }) => kind === 'envoy')) {
    const head = id.replace('envoy', 'state');
    for (const other of answer.marks.filter((mark) => mark.id !== id && mark.id !== head))
      expect(isBetween(positions, id, other.id, head), `${other.id} within ${head}`).toBe(false);
  }
});

function isBetween(positions: Positions, one: string, middle: string, other: string): boolean {
  const ends = apart(positions, one, other);
  return apart(positions, one, middle) + apart(positions, middle, other) < ends * 1.05;
}

test('delegations that met stand nearer to each other than those that did not', () => {
  const states = ['a', 'b', 'c', 'd', 'e', 'f'];
  const answer = answerOf(
    { state: states, envoy: states.map((id) => `envoy-${id}`), meeting: ['m', 'n'] },
    [
      ...states.map((id) => `envoy-${id} serves ${id}`),
      ...['a', 'b', 'c'].map((id) => `envoy-${id} took-part-in m`),
      ...['d', 'e', 'f'].map((id) => `envoy-${id} took-part-in n`),
      'envoy-c warns envoy-d',
    ],
  );
  const positions = placeByDelegation(answer);
  expect(apart(positions, 'a', 'b')).toBeLessThan(apart(positions, 'a', 'f'));
  expect(apart(positions, 'e', 'f')).toBeLessThan(apart(positions, 'b', 'e'));
});

test('a state with 200 of its own, and one with none, are placed without touching', () => {
  const envoys = Array.from({ length: 200 }, (_, index) => `envoy-${index}`);
  const answer = answerOf({ state: ['large', 'small'], envoy: envoys }, [
    ...envoys.map((id) => `${id} serves large`),
    'envoy-7 warns small',
  ]);
  const positions = placeByDelegation(answer);
  expect(positions.size).toBe(202);
  expect(touching(answer, positions)).toEqual([]);
});

test('who has lines to another delegation faces it', () => {
  const answer = answerOf({ state: ['a', 'b'], envoy: ['a1', 'a2', 'a3', 'b1'] }, [
    ...['a1', 'a2', 'a3'].map((id) => `${id} serves a`),
    'b1 serves b',
    'a2 warns b1',
  ]);
  const positions = placeByDelegation(answer);
  expect(apart(positions, 'a2', 'b')).toBeLessThan(apart(positions, 'a', 'b'));
  expect(apart(positions, 'b1', 'a')).toBeLessThan(apart(positions, 'b', 'a'));
});

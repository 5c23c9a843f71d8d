import { expect, test } from 'vitest';
import { neighbourhoodOf } from '../../../../src/graph/layout/neighbourhood.ts';
import { seatsOf } from '../../../../src/graph/layout/round-table/seats.ts';
import { answerOf } from '../../../fixtures/answers.ts';
import type { LinesInShort, MarksInShort } from '../../../fixtures/answers.ts';

const seats = (marks: MarksInShort, lines: LinesInShort) =>
  seatsOf(neighbourhoodOf(answerOf(marks, lines)));

const two = { state: ['france', 'poland'], meeting: ['talks'] };
const talks = ['france took-part-in talks', 'poland took-part-in talks'];

test('members of a delegation that is at the table are not on the ring', () => {
  const { ring } = seats({ ...two, envoy: ['kay', 'lee'] }, [
    ...talks,
    ...['kay', 'lee'].flatMap((id) => [`${id} took-part-in talks`, `${id} serves poland`]),
  ]);
  expect([...ring].sort()).toEqual(['france', 'poland']);
});

test('two delegates of one meeting sit between, three stand behind', () => {
  const members = (ids: readonly string[]) =>
    ids.flatMap((id) => [`${id} took-part-in talks`, `${id} serves poland`]);
  const few = seats({ ...two, envoy: ['a', 'b'] }, [...talks, ...members(['a', 'b'])]);
  expect(few.between.map(({ id }) => id)).toEqual(['a', 'b']);
  const many = seats({ ...two, envoy: ['a', 'b', 'c'] }, [...talks, ...members(['a', 'b', 'c'])]);
  expect(many.between).toEqual([]);
  expect(many.behind.get('poland')).toEqual(['a', 'b', 'c']);
});

test('an envoy who met without the state it serves is on the ring, and the state behind it', () => {
  const { ring, behind } = seats(
    { state: ['france', 'poland'], envoy: ['kay'], meeting: ['talks'] },
    ['france took-part-in talks', 'kay took-part-in talks', 'kay serves poland'],
  );
  expect([...ring].sort()).toEqual(['france', 'kay']);
  expect(behind.get('kay')).toEqual(['poland']);
});

test('who only may have taken part is no head', () => {
  const { ring, beside } = seats({ ...two, force: ['rebels'] }, [
    ...talks,
    'rebels took-part-in? talks',
  ]);
  expect(ring).not.toContain('rebels');
  expect(beside).toEqual(['rebels']);
});

test('a meeting of one delegation alone stands behind it', () => {
  const { meetings, behind } = seats({ ...two, meeting: ['talks', 'cabinet'] }, [
    ...talks,
    'france took-part-in cabinet',
  ]);
  expect([...meetings.keys()]).toEqual(['talks']);
  expect(behind.get('france')).toEqual(['cabinet']);
});

test('a part of a meeting without participants of its own sits with the whole', () => {
  const { meetings } = seats({ ...two, meeting: ['round-one', 'talks'] }, [
    ...talks,
    'round-one held-within talks',
  ]);
  expect(meetings.get('round-one')).toEqual(['france', 'poland']);
});

test('a chain of service leads to whoever is on the ring', () => {
  const { behind } = seats({ ...two, institution: ['army', 'ministry'] }, [
    ...talks,
    'army part-of ministry',
    'ministry part-of france',
  ]);
  expect(behind.get('france')).toEqual(['army', 'ministry']);
});

test('those who serve each other in a circle do no harm', () => {
  const { beside } = seats({ ...two, institution: ['army', 'ministry'] }, [
    ...talks,
    'army part-of ministry',
    'ministry part-of army',
  ]);
  expect(beside).toEqual(['army', 'ministry']);
});

import type { Answer } from '../../../src/graph/answer.ts';
import { markSize } from '../../../src/graph/mark-size.ts';
import type { Positions } from '../../../src/graph/positions.ts';
import { answerOf } from '../../fixtures/answers.ts';

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** States that meet in twos and threes, with an envoy for every state; so many marks in all. */
export function talksAmong(marks: number, seed = 7): Answer {
  const next = numbersFrom(seed);
  const states = Array.from({ length: Math.ceil(marks / 4) }, (_, index) => `state-${index}`);
  const envoys = states.map((_, index) => `envoy-${index} Envoy number ${index}`);
  const meetings = Array.from(
    { length: Math.max(0, marks - 2 * states.length) },
    (_, index) => `meeting-${index} Talks ${index}`,
  );
  const pick = () => states[Math.floor(next() * states.length)] ?? 'state-0';
  const attendances = meetings.flatMap((meeting) => {
    const [id = ''] = meeting.split(' ');
    return [...new Set([pick(), pick(), pick()])].map((state) => `${state} took-part-in ${id}`);
  });
  const services = states.map((state, index) => `envoy-${index} serves ${state}`);
  return answerOf({ state: states, envoy: envoys, meeting: meetings }, [
    ...attendances,
    ...services,
  ]);
}

/** The same answer, its marks and lines in the opposite order and then cut like a pack of cards. */
export function shuffled(answer: Answer): Answer {
  const cut = <Item>(items: readonly Item[]) => {
    const turned = [...items].reverse();
    return [...turned.slice(5), ...turned.slice(0, 5)];
  };
  return { ...answer, marks: cut(answer.marks), lines: cut(answer.lines) };
}

/** Pairs of marks whose bodies touch. */
export function touching(answer: Answer, positions: Positions): string[] {
  const pairs: string[] = [];
  for (const [index, one] of answer.marks.entries())
    for (const other of answer.marks.slice(index + 1)) {
      const [a, b] = [positions.get(one.id), positions.get(other.id)];
      if (!a || !b) continue;
      const [first, second] = [markSize(one), markSize(other)];
      if (
        Math.abs(a.x - b.x) < (first.width + second.width) / 2 &&
        Math.abs(a.y - b.y) < (first.height + second.height) / 2
      )
        pairs.push(`${one.id} ${other.id}`);
    }
  return pairs;
}

/** How wide a layout is for its height, marks' centres only. */
export function ratioOf(positions: Positions): number {
  const xs = [...positions.values()].map(({ x }) => x);
  const ys = [...positions.values()].map(({ y }) => y);
  return (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
}

/** How far apart two marks stand, in px. */
export function apart(positions: Positions, one: string, other: string): number {
  const [a, b] = [positions.get(one), positions.get(other)];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
}

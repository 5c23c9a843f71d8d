import { describe, expect, test } from 'vitest';
import { neighbourhoodOf } from '../../../../src/graph/layout/neighbourhood.ts';
import { placeAtRoundTable } from '../../../../src/graph/layout/round-table/round-table.ts';
import { seatsOf } from '../../../../src/graph/layout/round-table/seats.ts';
import type { Position } from '../../../../src/graph/positions.ts';
import { answerOf } from '../../../fixtures/answers.ts';
import { talksBeforeACeaseFire } from '../../../fixtures/talks-before-a-cease-fire.ts';
import { ratioOf, talksAmong } from '../pictures.ts';

const places = placeAtRoundTable(talksBeforeACeaseFire);
const at = (id: string): Position => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
const fromCentre = ({ x, y }: Position) => Math.hypot(x, y);
const apart = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);
const delegations = ['israel', 'jordan', 'russia', 'united-states'];

describe('the talks before a cease-fire', () => {
  test('the four delegations stand on one ellipse around the origin, wider than high', () => {
    const shape = (id: string, wider: number) => Math.hypot(at(id).x / wider, at(id).y);
    const spread = [1.25, 1.5].map((wider) => {
      const radii = delegations.map((id) => shape(id, wider));
      return Math.max(...radii) - Math.min(...radii);
    });
    expect(Math.min(...spread)).toBeLessThan(0.1);
  });

  test('the meetings lie inside the ring', () => {
    const nearest = Math.min(...delegations.map((id) => fromCentre(at(id))));
    for (const id of ['amman-talks', 'amman-same-day', 'european-capital'])
      expect(fromCentre(at(id))).toBeLessThan(nearest);
  });

  test('a delegate of one meeting stands between its delegation and the meeting', () => {
    for (const [delegate, head] of [
      ['michael-ratney', 'united-states'],
      ['brett-mcgurk', 'united-states'],
      ['alexander-lavrentiev', 'russia'],
    ] as const) {
      const whole = apart(at(head), at('amman-talks'));
      expect(apart(at(delegate), at(head))).toBeLessThan(whole);
      expect(apart(at(delegate), at('amman-talks'))).toBeLessThan(whole);
    }
  });

  test('who serves a delegation stands behind it, further out and nearest to it', () => {
    for (const [id, head] of [
      ['vladimir-putin', 'russia'],
      ['donald-trump', 'united-states'],
      ['benjamin-netanyahu', 'israel'],
      ['mossad', 'israel'],
    ] as const) {
      expect(fromCentre(at(id))).toBeGreaterThan(fromCentre(at(head)));
      const others = delegations.filter((other) => other !== head);
      for (const other of others)
        expect(apart(at(id), at(head))).toBeLessThan(apart(at(id), at(other)));
    }
  });

  test('who met nobody stands to the right of everyone at the table', () => {
    const beside = [
      'iran',
      'syria',
      'hezbollah',
      'islamic-state',
      'revolutionary-guards',
      'shiite-militias',
    ];
    const rest = [...places.keys()].filter((id) => !beside.includes(id));
    const edge = Math.max(...rest.map((id) => at(id).x));
    for (const id of beside) expect(at(id).x).toBeGreaterThan(edge);
  });
});

test('pictures of 12 to 120 marks are wider than high, as a page is', () => {
  const ratios = [12, 26, 45, 80, 120].map((marks) =>
    ratioOf(placeAtRoundTable(talksAmong(marks))),
  );
  for (const ratio of [...ratios, ratioOf(places)]) {
    expect(ratio).toBeGreaterThan(1.1);
    expect(ratio).toBeLessThan(1.9);
  }
});

test('without a meeting the ends of the relations form the ring', () => {
  const positions = placeAtRoundTable(
    answerOf({ state: ['a', 'b', 'c'], envoy: ['d'] }, [
      'a warns b',
      'b criticises c',
      'c supports a',
      'd serves a',
    ]),
  );
  const radius = (id: string) => {
    const { x, y } = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
    return Math.hypot(x, y);
  };
  expect(radius('d')).toBeGreaterThan(radius('a'));
  expect(Math.min(radius('a'), radius('b'), radius('c'))).toBeGreaterThan(100);
});

test('at most 24 stand on the ring, and the others still find a place', () => {
  const states = Array.from({ length: 40 }, (_, index) => `s${index}`);
  const answer = answerOf(
    { state: states },
    states.map((id, index) => `${id} met-with s${(index + 1) % 40}`),
  );
  expect(seatsOf(neighbourhoodOf(answer)).ring).toHaveLength(24);
  expect(placeAtRoundTable(answer).size).toBe(40);
});

import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/graph/answer.ts';
import { lineStyle } from '../../src/scene/line-style.ts';

function line(kind: string, over: Partial<Line> = {}): Line {
  return {
    id: `${kind}:a>b`,
    kind,
    family: 'dispute',
    from: 'a',
    to: 'b',
    certain: 1,
    possible: 0,
    modality: 'asserted',
    certainty: 'certain',
    standing: 'on-record',
    disputed: false,
    ...over,
  };
}

function met(certain: number, possible: number, over: Partial<Line> = {}): Line {
  return line('met-with', { family: 'contact', certain, possible, ...over });
}

describe('A met-with line', () => {
  test('is 3.2 px wide for each certain meeting, and never more than 16', () => {
    expect([1, 2, 5, 40].map((count) => lineStyle(met(count, 0)).width)).toEqual([
      3.2, 6.4, 16, 16,
    ]);
  });

  test('is a pale road between two edges', () => {
    expect(lineStyle(met(2, 0)).casing).toEqual({ fill: 'contact-fill', edge: 1.2 });
  });

  test('without a certain meeting is a thin row of dots without a casing', () => {
    const { width, casing, dash, cap } = lineStyle(met(0, 3));
    expect({ width, casing, dash, cap }).toEqual({
      width: 2.4,
      casing: undefined,
      dash: [0.1, 4.8],
      cap: 'round',
    });
  });

  test('counts from two up, with possible meetings as a range', () => {
    const texts = [met(1, 0), met(2, 0), met(2, 3), met(1, 1)].map(
      (each) => lineStyle(each).shieldText,
    );
    expect(texts).toEqual([undefined, '2', '2–5', '1–2']);
  });

  test('leaves the sign of anonymous sources to its meetings', () => {
    expect(lineStyle(met(1, 0, { standing: 'anonymous' })).dot).toBe(false);
  });
});

describe('A line that is not certain', () => {
  test('has round dots instead of its dash, farther apart the wider it is, and at least 4 px', () => {
    const unsure = { certainty: 'probable' } as const;
    expect(lineStyle(line('fights', unsure))).toMatchObject({ dash: [0.1, 6], cap: 'round' });
    expect(lineStyle(line('serves', { ...unsure, family: 'tie' })).dash).toEqual([0.1, 4]);
  });

  test('keeps its head, by which it is still told apart', () => {
    const [sure, unsure] = [line('demands'), line('demands', { certainty: 'possible' })];
    expect(lineStyle(unsure).head).toEqual(lineStyle(sure).head);
  });
});

describe('A line with a sign', () => {
  test.each(['planned', 'called-off', 'negated'] as const)(
    'that was %s is 1 px wide and says so',
    (modality) => {
      expect(lineStyle(line('fights', { modality }))).toMatchObject({ width: 1, word: modality });
    },
  );

  test('that was planned has no casing, for nobody met', () => {
    expect(lineStyle(met(1, 0, { modality: 'planned' })).casing).toBeUndefined();
  });

  test('that rests on anonymous sources only bears an open dot, and no other does', () => {
    const standings = ['on-record', 'own-word', 'anonymous', 'none'] as const;
    const dots = standings.map((standing) => lineStyle(line('demands', { standing })).dot);
    expect(dots).toEqual([false, false, true, false]);
  });

  test('that is disputed says so after the number, or alone', () => {
    const disputed = { disputed: true };
    expect(lineStyle(line('warns', disputed)).shieldText).toBe('≠');
    expect(lineStyle(line('warns', { ...disputed, certain: 2 })).shieldText).toBe('2 ≠');
  });
});

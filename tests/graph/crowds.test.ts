import { describe, expect, it } from 'vitest';
import { askOf, countsOf, envoy, states } from '../fixtures/asking.ts';

/** So many envoys of two states in turn, all at one meeting. */
function talksOf(envoys: number) {
  const all = Array.from({ length: envoys }, (_, at) =>
    envoy(`envoy-${at}`, at % 2 === 0 ? 'russia' : 'israel'),
  );
  const meetings = [{ id: 'talks', participants: all.map(({ id }) => id) }];
  return { actors: [...states, ...all], meetings };
}

describe('a meeting of many', () => {
  it('links every pair of two delegations of fifty', async () => {
    const answer = await askOf(talksOf(100), '', { most: 1000 });
    expect(countsOf(answer, 'met-with')).toHaveLength(50 * 50);
  });

  it('links nobody unasked where there are more people, though of two delegations only', async () => {
    const answer = await askOf(talksOf(102), '', { most: 1000 });
    expect(countsOf(answer, 'met-with')).toEqual([]);
  });

  it('links whom the query names, all the same', async () => {
    const answer = await askOf(talksOf(102), 'actor:envoy-0', { most: 1000 });
    expect(countsOf(answer, 'met-with')).toHaveLength(51);
  });
});

describe('a house of many levels', () => {
  /** On each level two offices, each a part of both on the level below. */
  function offices(levels: number) {
    return Array.from({ length: levels }, (_, level) =>
      ['left', 'right'].map((side) => ({
        id: `${side}-${level}`,
        kind: 'institution' as const,
        name: `${side} ${level}`,
        affiliations:
          level === 0
            ? []
            : ['left', 'right'].map((below) => ({
                to: `${below}-${level - 1}`,
                kind: 'part-of' as const,
                when: '2000/2020',
              })),
      })),
    ).flat();
  }

  it('is lifted to its ends, though the ways to them are more than can be walked', async () => {
    const actors = [...states, ...offices(60)];
    const meetings = [{ id: 'talks', when: '2010-05-01', participants: ['left-59', 'israel'] }];
    const answer = await askOf({ actors, meetings }, '', { group: 'states' });
    expect(countsOf(answer, 'met-with')).toEqual([
      'met-with:israel>left-0 0/1',
      'met-with:israel>right-0 0/1',
    ]);
  });
});

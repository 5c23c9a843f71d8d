import { describe, expect, it } from 'vitest';
import { envoy, states } from '../../fixtures/asking.ts';
import type { DossierLists } from '../../fixtures/dossier-of.ts';
import { matrixOf, rowsOf } from '../../fixtures/matrices.ts';

type Meetings = NonNullable<DossierLists['meetings']>;

const actors = [...states, envoy('sergei', 'russia'), envoy('anna', 'russia')];

function pairs(...met: readonly (readonly [string, string])[]): Meetings {
  return met.map((participants, at) => ({
    id: `meeting-${at}`,
    when: '2018',
    participants: [...participants],
  }));
}

describe('By country', () => {
  it('countries that met often stand together', async () => {
    const meetings = pairs(
      ['russia', 'israel'],
      ['jordan', 'russia'],
      ['jordan', 'russia'],
      ['jordan', 'russia'],
    );
    const matrix = await matrixOf({ actors, meetings });
    expect(rowsOf(matrix)).toEqual(['russia', 'jordan', 'israel']);
  });

  it('the state stands first, then who was at more meetings; last who belongs to no country', async () => {
    const nobody = { id: 'aaron', kind: 'envoy' as const, name: 'aaron' };
    const meetings = pairs(
      ['anna', 'israel'],
      ['sergei', 'israel'],
      ['sergei', 'israel'],
      ['russia', 'israel'],
      ['aaron', 'israel'],
    );
    const matrix = await matrixOf({ actors: [...actors, nobody], meetings });
    expect(rowsOf(matrix)).toEqual(['israel', 'russia', 'sergei', 'anna', 'aaron']);
  });
});

describe('By blocks', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    id,
    kind: 'envoy' as const,
    name: id,
  }));
  const meetings = pairs(
    ['a', 'c'],
    ['c', 'e'],
    ['a', 'e'],
    ['b', 'd'],
    ['d', 'f'],
    ['b', 'f'],
    ['e', 'b'],
  );

  it('those who met each other stand together, whatever their names', async () => {
    const order = rowsOf(await matrixOf({ actors: people, meetings }, '', { order: 'blocks' }));
    // b and e met once; b, the first of the strongest, stands in the first half.
    expect([...order.slice(0, 3)].sort()).toEqual(['b', 'd', 'f']);
    expect(order.slice(2, 4)).toEqual(['b', 'e']);
  });

  it('circles that never met stand apart, the larger first', async () => {
    const apart = pairs(['a', 'f'], ['b', 'd'], ['d', 'c'], ['c', 'b']);
    const order = rowsOf(
      await matrixOf({ actors: people, meetings: apart }, '', { order: 'blocks' }),
    );
    expect([...order.slice(0, 3)].sort()).toEqual(['b', 'c', 'd']);
    expect([...order.slice(3)].sort()).toEqual(['a', 'f']);
  });
});

describe('Any order', () => {
  it('by name goes by the folded names', async () => {
    const people = ['Émile', 'dora', 'Łukasz', 'ann'].map((name, at) => ({
      id: `person-${at}`,
      kind: 'envoy' as const,
      name,
    }));
    const meetings = [{ id: 'talks', participants: people.map(({ id }) => id) }];
    const { rows } = await matrixOf({ actors: people, meetings }, '', { order: 'name' });
    expect(rows.map(({ name }) => name)).toEqual(['ann', 'dora', 'Émile', 'Łukasz']);
  });

  it('comes from the scope, so that filtering moves nobody who stays', async () => {
    const meetings: Meetings = [
      ...pairs(
        ['jordan', 'russia'],
        ['jordan', 'russia'],
        ['jordan', 'anna'],
        ['russia', 'israel'],
      ),
      { id: 'late', participants: ['israel', 'anna'], when: '2020' },
      { id: 'later', participants: ['israel', 'jordan'], when: '2021' },
      { id: 'last', participants: ['israel', 'jordan'], when: '2022' },
    ];
    for (const order of ['country', 'blocks', 'name']) {
      const whole = rowsOf(await matrixOf({ actors, meetings }, '', { order }));
      const filtered = rowsOf(await matrixOf({ actors, meetings }, 'after:2020', { order }));
      expect(filtered.length).toBeLessThan(whole.length);
      expect(filtered).toEqual(whole.filter((id) => filtered.includes(id)));
    }
  });

  it('has a place for those whom the scope does not have', async () => {
    const meetings: Meetings = [
      { id: 'first', participants: ['russia', 'israel'], when: '2019' },
      { id: 'second', participants: ['sergei', 'jordan'], when: '2021' },
    ];
    const matrix = await matrixOf({ actors, meetings }, '', { scope: 'before:2019' });
    expect(rowsOf(matrix)).toEqual(['israel', 'russia', 'sergei', 'jordan']);
  });

  it('falls back to the usual one where an address names another', async () => {
    const meetings = pairs(['russia', 'israel']);
    expect((await matrixOf({ actors, meetings }, '', { order: 'nonsense' })).order).toBe('country');
  });
});

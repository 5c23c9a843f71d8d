import { expect, test } from 'vitest';
import type { Facet, FacetValue } from '../../src/graph/answer.ts';
import { steadyFacets } from '../../src/state/steady-facets.ts';

const value = (name: string, count: number, state: FacetValue['state'] = 'off'): FacetValue => ({
  value: name,
  count,
  state,
});
const country = (...values: readonly FacetValue[]): Facet => ({
  key: 'country',
  join: 'any',
  values,
});

test('values keep the order of the whole, with the counts of now', () => {
  const steady = steadyFacets(
    [country(value('ISR', 31), value('USA', 22), value('RUS', 17))],
    [country(value('RUS', 13, 'on'), value('ISR', 9), value('USA', 9))],
  );
  expect(steady[0]?.values.map(({ value: name, count }) => `${name} ${count}`)).toEqual([
    'ISR 9',
    'USA 9',
    'RUS 13',
  ]);
  expect(steady[0]?.values[2]?.state).toBe('on');
});

test('a value with nothing left stays, at 0', () => {
  const steady = steadyFacets(
    [country(value('ISR', 31), value('JOR', 3))],
    [country(value('ISR', 2))],
  );
  expect(steady[0]?.values[1]).toEqual(value('JOR', 0));
});

test('a group with nothing left stays, and one that is new comes last', () => {
  const kinds: Facet = { key: 'kind', join: 'all', values: [value('envoy', 1)] };
  expect(steadyFacets([country(value('ISR', 1))], [kinds])).toEqual([
    country(value('ISR', 0)),
    kinds,
  ]);
});

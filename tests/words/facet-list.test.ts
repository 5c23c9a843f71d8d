import { describe, expect, test } from 'vitest';
import type { Facet, FacetValue } from '../../src/graph/answer.ts';
import { listFacets, listValues, startsOpen } from '../../src/words/facet-list.ts';

const own = { relationKinds: [], countries: [] };
const asked = { all: false, find: '' };

function facetOf(key: string, values: readonly (Partial<FacetValue> & { value: string })[]): Facet {
  return {
    key,
    join: 'any',
    values: values.map((value) => ({ count: 1, state: 'off', ...value })),
  };
}

const many = (count: number): readonly { value: string }[] =>
  Array.from({ length: count }, (_, at) => ({ value: `actor-${at}` }));
const idsOf = ({ values }: { readonly values: readonly FacetValue[] }) =>
  values.map(({ value }) => value);

describe('a facet', () => {
  test('of nine values shows eight, and the rest on demand', () => {
    const facet = facetOf('actor', many(9));
    expect(listValues(facet, asked, own)).toMatchObject({ more: 1, folds: true, long: false });
    expect(listValues(facet, { all: true, find: '' }, own)).toMatchObject({ more: 0, folds: true });
  });

  test('never hides what is set', () => {
    const values = [...many(30), { value: 'chosen', state: 'not' as const }];
    expect(idsOf(listValues(facetOf('actor', values), asked, own)).at(-1)).toBe('chosen');
  });

  test('of thousands never lists them all', () => {
    const listed = listValues(facetOf('actor', many(3000)), { all: true, find: '' }, own);
    expect(listed.values.length).toBe(60);
    expect(listed.more).toBe(2940);
  });

  test('has a field to find a value in from twenty on', () => {
    expect(listValues(facetOf('actor', many(19)), asked, own).long).toBe(false);
    expect(listValues(facetOf('actor', many(20)), asked, own).long).toBe(true);
  });

  test('finds a value by another spelling, and by the beginning of any word', () => {
    const facet = facetOf('actor', [
      { value: 'a', name: 'Šaḥīn al-Asad' },
      { value: 'b', name: 'Лавров' },
      { value: 'c', name: 'Someone else' },
    ]);
    const found = (find: string) => idsOf(listValues(facet, { all: false, find }, own));
    expect(found('asad')).toEqual(['a']);
    expect(found('lavr')).toEqual(['b']);
    expect(found('else some')).toEqual(['c']);
    expect(found('nobody')).toEqual([]);
  });

  test('of relations stands in the order of the table of lines', () => {
    const facet = facetOf('relation', [
      { value: 'own' },
      { value: 'warns' },
      { value: 'met-with' },
    ]);
    expect(idsOf(listValues(facet, asked, own))).toEqual(['met-with', 'warns', 'own']);
  });
});

describe('the list of facets', () => {
  test('begins with whom it is about, and leaves out what divides nothing', () => {
    const facets = ['dossier', 'source', 'attribution', 'kind', 'country'].map((key) =>
      facetOf(key, [{ value: 'one' }]),
    );
    expect(listFacets(facets).map(({ key }) => key)).toEqual([
      'country',
      'kind',
      'attribution',
      'source',
    ]);
    expect(listFacets([facetOf('dossier', many(2))])).toHaveLength(1);
    expect(listFacets([facetOf('dossier', [{ value: 'one', state: 'on' }])])).toHaveLength(1);
  });

  test('has the chief ones open, and what is in force', () => {
    expect(startsOpen(facetOf('country', [{ value: 'RUS' }]))).toBe(true);
    expect(startsOpen(facetOf('topic', [{ value: 'truce' }]))).toBe(false);
    expect(startsOpen(facetOf('topic', [{ value: 'truce', state: 'only' }]))).toBe(true);
  });
});

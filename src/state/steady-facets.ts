import type { Facet, FacetValue } from '../graph/answer.ts';

/**
 * The facets of an answer in the order of those of the whole, so that nothing jumps away from under a
 * reader's hand: what has nothing left stays, at 0. What only the answer has comes last.
 */
export function steadyFacets(whole: readonly Facet[], now: readonly Facet[]): readonly Facet[] {
  const facets = new Map(now.map((facet) => [facet.key, facet]));
  const known = new Set(whole.map(({ key }) => key));
  return [
    ...whole.map((facet) => steadyFacet(facet, facets.get(facet.key))),
    ...now.filter(({ key }) => !known.has(key)),
  ];
}

function steadyFacet(whole: Facet, now: Facet | undefined): Facet {
  const values = new Map(now?.values.map((value) => [value.value, value]));
  const known = new Set(whole.values.map(({ value }) => value));
  const gone = (value: FacetValue): FacetValue => ({ ...value, count: 0, state: 'off' });
  return {
    key: whole.key,
    join: now?.join ?? 'any',
    values: [
      ...whole.values.map((value) => values.get(value.value) ?? gone(value)),
      ...(now?.values ?? []).filter(({ value }) => !known.has(value)),
    ],
  };
}

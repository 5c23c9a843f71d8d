import { describe, expect, it } from 'vitest';
import { problemsIn } from './problems-in.ts';

const evidence = [{ source: 'paper' }];
const jordan = { id: 'jordan', kind: 'state', name: 'Jordan' };

function minister(...affiliations: readonly object[]) {
  const ties = affiliations.map((fields) => ({
    to: 'jordan',
    kind: 'serves',
    evidence,
    ...fields,
  }));
  return { id: 'minister', kind: 'envoy', name: 'A minister', affiliations: ties };
}

describe('two claims with the same ends', () => {
  it('are told apart by their dates, or by ids of their own', () => {
    const dated = minister({ when: '2012' }, { when: '2017' }, {});
    expect(problemsIn({ actors: [jordan, dated] })).toEqual([]);
    const named = minister({ id: 'first' }, { id: 'second' });
    expect(problemsIn({ actors: [jordan, named] })).toEqual([]);
  });

  it('and the same date are doubtful: only their position tells them apart', () => {
    const twice = minister({ when: '2012' }, { when: '2012' });
    expect(problemsIn({ actors: [jordan, twice] })).toEqual([
      'actors[1].affiliations[1]: It has the same ends and date as another; its address is `minister.serves.jordan.2012.2`, by its position. Give it an `id`, or make the two one.',
    ]);
    const agreement = { id: 'truce', title: 'A truce', parties: ['jordan', 'jordan'], evidence };
    expect(problemsIn({ actors: [jordan], agreements: [agreement] })).toEqual([
      expect.stringMatching(/^agreements\[0\]\.parties\[1\]: .*`truce\.party\.jordan\.2`/),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { envoy, states } from '../fixtures/asking.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

const dossier = dossierOf({
  actors: [...states, envoy('sergei', 'russia')],
  places: [{ id: 'amman', name: 'Amman' }],
  meetings: [
    { id: 'series', form: 'series' },
    { id: 'talks', partOf: 'series', participants: ['sergei', { name: 'a mediator' }] },
  ],
  agreements: [{ id: 'accord', title: 'Accord', parties: ['russia'] }],
  relations: [
    {
      id: 'both-warn',
      kind: 'warns',
      from: ['russia', 'jordan'],
      to: ['israel', { name: 'others' }],
    },
  ],
});

describe('the graph of dossiers', () => {
  it("holds the dossier's own records, not copies", () => {
    const graph = buildGraph([dossier]);
    expect(graph.getNodeAttribute('sergei', 'record')).toBe(dossier.actors[3]);
    expect(graph.getNodeAttribute('talks', 'record')).toBe(dossier.meetings[1]);
    const [edge] = graph.edges('sergei', 'russia');
    expect(graph.getEdgeAttribute(edge, 'record')).toBe(dossier.actors[3]?.affiliations[0]);
  });

  it('has an edge for each thing said of two, and none for whom nobody names', () => {
    const graph = buildGraph([dossier]);
    const edges = graph.mapEdges((_, { sort }, from, to) => `${from} ${sort} ${to}`);
    expect(edges.sort()).toEqual([
      'jordan relation israel',
      'russia party accord',
      'russia relation israel',
      'sergei affiliation russia',
      'sergei participation talks',
      'talks held-within series',
    ]);
  });

  it('joins dossiers: records of one id are one node, that of the first', () => {
    const other = dossierOf({
      id: 'other',
      actors: [
        { id: 'russia', kind: 'state', name: 'Russian Federation' },
        envoy('yuri', 'russia'),
      ],
    });
    const graph = buildGraph([dossier, other]);
    expect(graph.getNodeAttribute('russia', 'record')).toBe(dossier.actors[0]);
    expect(graph.inNeighbors('russia').sort()).toEqual(['sergei', 'yuri']);
  });
});

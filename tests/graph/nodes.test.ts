import { describe, expect, it } from 'vitest';
import { gatherNodes } from '../../src/graph/nodes.ts';
import { envoy, states } from '../fixtures/asking.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

const dossier = dossierOf({
  actors: [...states, envoy('sergei', 'russia')],
  places: [{ id: 'amman', name: 'Amman' }],
  meetings: [{ id: 'talks', participants: ['sergei'] }],
  agreements: [{ id: 'accord', title: 'Accord', parties: ['russia'] }],
  relations: [{ id: 'warning', kind: 'warns', from: 'russia', to: 'israel' }],
});

describe('the nodes of dossiers', () => {
  it("are the dossier's own records, not copies", () => {
    const nodes = gatherNodes([dossier]);
    expect(nodes.get('sergei')?.record).toBe(dossier.actors[3]);
    expect(nodes.get('talks')?.record).toBe(dossier.meetings[0]);
  });

  it('are actors, meetings, agreements and places, and no relations', () => {
    const nodes = [...gatherNodes([dossier])].map(([id, { sort }]) => `${sort} ${id}`);
    expect(nodes.slice(states.length)).toEqual([
      'actor sergei',
      'meeting talks',
      'agreement accord',
      'place amman',
    ]);
  });

  it('join dossiers: records of one id are one node, that of the first', () => {
    const other = dossierOf({
      id: 'other',
      actors: [
        { id: 'russia', kind: 'state', name: 'Russian Federation' },
        envoy('yuri', 'russia'),
      ],
    });
    const nodes = gatherNodes([dossier, other]);
    expect(nodes.get('russia')?.record).toBe(dossier.actors[0]);
    expect(nodes.get('yuri')?.record).toBe(other.actors[1]);
  });
});

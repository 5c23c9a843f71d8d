import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/claim-address.ts';
import { dossierOf, type DossierLists } from '../fixtures/dossier-of.ts';

function addresses(lists: DossierLists): readonly string[] {
  return claimsOf(dossierOf(lists)).map(({ address }) => address);
}

const israel = { id: 'israel', kind: 'state', name: 'Israel' } as const;

describe('claimsOf', () => {
  it('addresses a claim by its id, else by its record, kind and other end', () => {
    const envoy = {
      id: 'envoy',
      kind: 'envoy',
      name: 'An envoy',
      affiliations: [{ to: 'israel', kind: 'serves' }],
    } as const;
    expect(
      addresses({
        actors: [israel, envoy],
        meetings: [
          { id: 'talks', participants: ['israel', { id: 'led', actor: 'envoy', role: 'led' }] },
        ],
        agreements: [
          {
            id: 'truce',
            title: 'A truce',
            parties: ['israel', { name: 'Une milice, armée' }],
            stages: [{ kind: 'signed' }, { id: 'truce-holds', kind: 'in-force' }],
            provisions: [{ text: 'Leave.' }, { text: 'Stay away.', id: 'distance' }],
          },
        ],
        relations: [{ id: 'demand', kind: 'demands', from: 'israel', to: 'envoy' }],
      }),
    ).toEqual([
      'envoy.serves.israel',
      'talks',
      'talks.participant.israel',
      'led',
      'truce',
      'truce.party.israel',
      'truce.party.une-milice-armée',
      'truce.signed',
      'truce-holds',
      'truce.provision.1',
      'distance',
      'demand',
    ]);
  });

  it('tells claims with the same ends apart by their date, and marks those that stay alike', () => {
    const affiliation = { to: 'israel', kind: 'serves' } as const;
    const actor = {
      id: 'envoy',
      kind: 'envoy',
      name: 'An envoy',
      affiliations: [
        { ...affiliation, when: '2012' },
        { ...affiliation, when: '2017' },
        { ...affiliation, when: '2017' },
        affiliation,
      ],
    } as const;
    const claims = claimsOf(dossierOf({ actors: [israel, actor] }));
    expect(claims.map(({ address, alike }) => [address, alike])).toEqual([
      ['envoy.serves.israel.2012', undefined],
      ['envoy.serves.israel.2017', undefined],
      ['envoy.serves.israel.2017.2', true],
      ['envoy.serves.israel', undefined],
    ]);
  });

  it('gives where each claim stands, and the statement of a part', () => {
    const dossier = dossierOf({
      actors: [israel],
      meetings: [{ id: 'one' }, { id: 'two', participants: ['israel'] }],
    });
    const part = claimsOf(dossier).find(({ sort }) => sort === 'participation');
    expect(part?.path).toEqual(['meetings', 1, 'participants', 0]);
    expect(part?.statement).toBe(dossier.meetings[1]);
  });
});

import { describe, expect, it } from 'vitest';
import type { DossierLists } from '../fixtures/dossier-of.ts';
import {
  archiveOf,
  askOf,
  countsOf,
  envoy,
  markIds,
  questionOf,
  states,
} from '../fixtures/asking.ts';

const lifted = { group: 'states', meetings: 'lines' } as const;

async function links(lists: DossierLists) {
  return countsOf(await askOf({ actors: [...states], ...lists }, '', lifted), 'met-with');
}

describe('roll-up to states', () => {
  it('lifts an envoy through an institution to the state, and draws no line from a thing to itself', async () => {
    const ministry = {
      id: 'ministry',
      kind: 'institution' as const,
      name: 'Ministry',
      affiliations: [{ to: 'russia', kind: 'part-of' as const }],
    };
    const actors = [...states, ministry, envoy('sergei', 'ministry')];
    const meetings = [{ id: 'talks', participants: ['sergei', 'israel'] }];
    const answer = await askOf({ actors, meetings }, '', lifted);
    expect(markIds(answer)).toEqual(['israel', 'jordan', 'russia']);
    expect(countsOf(answer)).toEqual(['met-with:israel>russia 1/0']);
  });

  it('stops at the last actor, state or not', async () => {
    const movement = { id: 'movement', kind: 'force' as const, name: 'Movement' };
    const actors = [...states, movement, envoy('leader', 'movement')];
    const meetings = [{ id: 'talks', participants: ['leader', 'israel'] }];
    expect(await links({ actors, meetings })).toEqual(['met-with:israel>movement 1/0']);
  });

  it('counts a meeting of many members of two delegations once', async () => {
    const actors = [...states, envoy('sergei', 'russia'), envoy('yuri', 'russia')];
    const meetings = [{ id: 'talks', participants: ['russia', 'sergei', 'yuri', 'israel'] }];
    expect(await links({ actors, meetings })).toEqual(['met-with:israel>russia 1/0']);
  });

  it('goes by the affiliation that was held on the day', async () => {
    const actors = [...states, envoy('sergei', 'russia', '2017-07')];
    const talks = (when: string) => [{ id: 'talks', when, participants: ['sergei', 'israel'] }];
    expect(await links({ actors, meetings: talks('2017-07-14') })).toEqual([
      'met-with:israel>russia 1/0',
    ]);
    expect(await links({ actors, meetings: talks('2017-09-01') })).toEqual([
      'met-with:israel>sergei 1/0',
    ]);
  });

  it('is only possible where the affiliation may cover the day or may not', async () => {
    const actors = [...states, envoy('sergei', 'russia', '2017-07')];
    const meetings = [{ id: 'talks', when: '2017', participants: ['sergei', 'israel'] }];
    expect(await links({ actors, meetings })).toEqual([
      'met-with:israel>russia 0/1',
      'met-with:israel>sergei 0/1',
    ]);
  });

  it('is only possible where two affiliations at once lead to different ends', async () => {
    const doubled = {
      ...envoy('sergei', 'russia', '2017-07'),
      affiliations: [
        { to: 'russia', kind: 'serves' as const, when: '2017-07' },
        { to: 'jordan', kind: 'serves' as const, when: '2017-07' },
      ],
    };
    const meetings = [{ id: 'talks', when: '2017-07-14', participants: ['sergei', 'israel'] }];
    expect(await links({ actors: [...states, doubled], meetings })).toEqual([
      'met-with:israel>jordan 0/1',
      'met-with:israel>russia 0/1',
    ]);
  });

  it('is decided by whom one acts for there before all', async () => {
    const actors = [...states, envoy('sergei', 'russia')];
    const meetings = [
      { id: 'talks', participants: [{ actor: 'sergei', for: 'jordan' }, 'israel'] },
    ];
    expect(await links({ actors, meetings })).toEqual(['met-with:israel>jordan 1/0']);
  });

  it('lifts both ends of a relation, and merges what then is alike', async () => {
    const actors = [...states, envoy('sergei', 'russia'), envoy('yuri', 'russia')];
    const relations = [
      { id: 'one', kind: 'warns', from: 'sergei', to: 'israel' },
      { id: 'two', kind: 'warns', from: 'yuri', to: 'israel' },
      { id: 'within', kind: 'tells', from: 'sergei', to: 'yuri' },
    ];
    const answer = await askOf({ actors, relations }, '', lifted);
    expect(countsOf(answer)).toEqual(['warns:russia>israel 2/0']);
  });

  it('does not lift along belongs-to: who belongs to a country does not act for it', async () => {
    const opposition = {
      id: 'opposition',
      kind: 'institution' as const,
      name: 'Opposition',
      affiliations: [{ to: 'russia', kind: 'belongs-to' as const }],
    };
    const meetings = [{ id: 'talks', participants: ['opposition', 'russia'] }];
    expect(await links({ actors: [...states, opposition], meetings })).toEqual([
      'met-with:opposition>russia 1/0',
    ]);
  });

  it('opens into what a rolled-up link is made of', async () => {
    const actors = [...states, envoy('sergei', 'russia'), envoy('moshe', 'israel')];
    const archive = archiveOf({
      actors,
      meetings: [{ id: 'talks', participants: ['sergei', 'moshe'] }],
    });
    const sheet = await archive.inspect({
      id: 'met-with:israel>russia',
      question: questionOf('', lifted),
    });
    expect(sheet?.statements.map(({ id, counted }) => [id, counted])).toEqual([
      ['talks', 'certain'],
    ]);
    expect(sheet?.statements[0]?.from.map(({ id }) => id)).toEqual(['sergei', 'moshe']);
  });
});

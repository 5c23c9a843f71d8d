import { describe, expect, it } from 'vitest';
import type { DossierLists } from '../fixtures/dossier-of.ts';
import { askOf, countsOf, envoy, states } from '../fixtures/asking.ts';
import type { Asked } from '../fixtures/asking.ts';

type Meetings = NonNullable<DossierLists['meetings']>;

const actors = [
  ...states,
  envoy('sergei', 'russia'),
  envoy('yuri', 'russia'),
  envoy('moshe', 'israel'),
  { id: 'rebels', kind: 'force' as const, name: 'Rebels' },
];

async function contacts(meetings: Meetings, query = '', asked: Asked = {}) {
  return countsOf(await askOf({ actors, meetings }, query, asked), 'met-with', 'spoke-with');
}

describe('met with', () => {
  it('holds between members of different delegations, and not within one', async () => {
    const participants = ['sergei', 'yuri', 'moshe'];
    expect(await contacts([{ id: 'talks', participants }])).toEqual([
      'met-with:moshe>sergei 1/0',
      'met-with:moshe>yuri 1/0',
    ]);
  });

  it('is drawn between heads: a listed state stands for its envoys', async () => {
    const participants = ['russia', 'sergei', 'israel', 'moshe'];
    expect(await contacts([{ id: 'talks', participants }])).toEqual(['met-with:israel>russia 1/0']);
  });

  it('is drawn between other members when one is selected or named by the query', async () => {
    const meetings = [{ id: 'talks', participants: ['russia', 'sergei', 'israel', 'moshe'] }];
    const wanted = [
      'met-with:israel>russia 1/0',
      'met-with:israel>sergei 1/0',
      'met-with:moshe>sergei 1/0',
    ];
    expect(await contacts(meetings, '', { selected: ['sergei'] })).toEqual(wanted);
    expect(await contacts(meetings, 'actor:sergei')).toEqual(wanted);
    const line = 'met-with:moshe>sergei';
    expect(await contacts(meetings, '', { selected: [line] })).toContain(`${line} 1/0`);
  });

  it('goes by whom one acts for there, before affiliations', async () => {
    const participants = [{ actor: 'sergei', for: 'israel' }, 'moshe', 'yuri'];
    expect(await contacts([{ id: 'talks', participants }])).toEqual([
      'met-with:moshe>yuri 1/0',
      'met-with:sergei>yuri 1/0',
    ]);
  });

  it('counts distinct meetings, the certain and the possible apart', async () => {
    const participants = ['russia', 'israel'];
    const meetings: Meetings = [
      { id: 'one', participants },
      { id: 'two', participants },
      { id: 'three', participants, certainty: 'probable' },
      { id: 'four', participants: ['russia', { actor: 'israel', certainty: 'possible' }] },
    ];
    expect(await contacts(meetings)).toEqual(['met-with:israel>russia 2/2']);
  });

  it('is only possible with an observer, and not held with the absent', async () => {
    const meetings: Meetings = [
      {
        id: 'talks',
        participants: [
          'russia',
          { actor: 'israel', part: 'observer' },
          { actor: 'jordan', part: 'absent' },
        ],
      },
    ];
    expect(await contacts(meetings)).toEqual(['met-with:israel>russia 0/1']);
  });

  it('needs a meeting that took place, and participants who did', async () => {
    const participants = ['russia', 'israel'];
    const meetings: Meetings = [
      { id: 'planned', participants, modality: 'planned' },
      { id: 'called-off', participants, modality: 'called-off' },
      { id: 'negated', participants, modality: 'negated' },
      { id: 'held', participants: ['russia', { actor: 'israel', modality: 'negated' }] },
    ];
    expect(await contacts(meetings)).toEqual([]);
  });

  it('joins each to the mediator only at an indirect meeting', async () => {
    const participants = ['russia', 'israel', { actor: 'jordan', part: 'mediator' as const }];
    expect(await contacts([{ id: 'talks', participants, mode: 'indirect' }])).toEqual([
      'met-with:israel>jordan 1/0',
      'met-with:jordan>russia 1/0',
    ]);
  });

  it('becomes "spoke with" for calls, video and letters', async () => {
    const participants = ['russia', 'israel'];
    const meetings: Meetings = [
      { id: 'call', participants, mode: 'call' },
      { id: 'video', participants, mode: 'video' },
      { id: 'letters', participants, mode: 'written' },
    ];
    expect(await contacts(meetings)).toEqual(['spoke-with:israel>russia 3/0']);
  });
});

describe('a series', () => {
  const whole = { id: 'series', form: 'series' as const };
  const named = ['russia', 'israel', 'sergei'];

  it('makes no certain link itself; the meetings within it do', async () => {
    const meetings: Meetings = [
      { ...whole, participants: ['russia', 'israel'] },
      { id: 'first', partOf: 'series', participants: ['russia', 'israel'] },
    ];
    expect(await contacts(meetings)).toEqual(['met-with:israel>russia 1/0']);
  });

  it('puts those named for it only possibly at the meetings that list their delegation', async () => {
    const meetings: Meetings = [
      { ...whole, participants: named },
      { id: 'with-russia', partOf: 'series', participants: ['russia', 'israel'] },
      { id: 'without', partOf: 'series', participants: ['jordan', 'israel'] },
    ];
    const found = await contacts(meetings, '', { selected: ['sergei'] });
    expect(found.filter((line) => line.includes('sergei'))).toEqual(['met-with:israel>sergei 0/1']);
  });

  it('puts everyone whom it names possibly at a meeting that lists nobody', async () => {
    const meetings: Meetings = [
      { ...whole, participants: named },
      { id: 'unlisted', partOf: 'series' },
    ];
    expect(await contacts(meetings)).toEqual(['met-with:israel>russia 0/1']);
  });

  it('gives one possible meeting where it has none of its own that took place', async () => {
    const planned = { id: 'next', partOf: 'series', modality: 'planned' as const };
    expect(await contacts([{ ...whole, participants: named }])).toEqual([
      'met-with:israel>russia 0/1',
    ]);
    expect(await contacts([{ ...whole, participants: named }, planned])).toEqual([
      'met-with:israel>russia 0/1',
    ]);
  });

  it('is told from a conference, which makes no link at all', async () => {
    const meetings: Meetings = [
      { id: 'congress', form: 'conference', participants: named },
      { id: 'margins', partOf: 'congress', participants: ['israel', 'jordan'] },
    ];
    expect(await contacts(meetings)).toEqual(['met-with:israel>jordan 1/0']);
  });
});

describe('a crowd', () => {
  const delegates = Array.from({ length: 13 }, (_, at) => ({
    id: `party-${at}`,
    kind: 'force' as const,
    name: `Party ${at}`,
  }));
  const meetings = [{ id: 'assembly', participants: delegates.map(({ id }) => id) }];
  const links = async (count: number, query = '', asked: Asked = {}) => {
    const present = [
      { id: 'assembly', participants: delegates.slice(0, count).map(({ id }) => id) },
    ];
    return countsOf(
      await askOf({ actors: delegates, meetings: present }, query, asked),
      'met-with',
    );
  };

  it('of twelve delegations links each with each; one of thirteen nobody', async () => {
    expect(await links(12)).toHaveLength(66);
    expect(await links(13)).toHaveLength(0);
  });

  it('links an actor whom the query names or the reader selects with everyone', async () => {
    expect(await links(13, '', { selected: ['party-3'] })).toHaveLength(12);
    expect(await links(13, 'actor:party-3')).toHaveLength(12);
  });

  it('makes the relation "met-with" only for an actor who is named', async () => {
    const lists = { actors: delegates, meetings };
    expect((await askOf(lists, 'relation:met-with')).totals.statements).toBe(0);
    expect((await askOf(lists, 'relation:met-with actor:party-3')).totals.statements).toBe(1);
  });
});

describe('meetings as lines', () => {
  const meetings: Meetings = [
    { id: 'linked', participants: ['russia', 'israel'] },
    { id: 'demanded-at', participants: ['russia', 'jordan'] },
    { id: 'of-one-delegation', participants: ['russia', 'sergei'] },
    { id: 'planned', participants: ['russia', 'israel'], modality: 'planned' },
  ];
  const relations = [
    { id: 'objection', kind: 'objects-to', from: 'rebels', to: 'demanded-at' },
  ] as const;

  it('hide only those that made a link and to which no relation points', async () => {
    const lists = { actors, meetings, relations };
    const shown = async (as: Asked['meetings']) =>
      (await askOf(lists, '', as ? { meetings: as } : {})).marks
        .filter(({ kind }) => kind === 'meeting')
        .map(({ id }) => id)
        .sort();
    expect(await shown('lines')).toEqual(['demanded-at', 'of-one-delegation', 'planned']);
    expect(await shown('both')).toHaveLength(4);
  });

  it('become marks without links when drawn as nodes', async () => {
    expect(await contacts(meetings, '', { meetings: 'nodes' })).toEqual([]);
    const answer = await askOf({ actors, meetings }, '', { meetings: 'nodes' });
    expect(countsOf(answer, 'took-part-in')).toContain('took-part-in:israel>linked 1/0');
  });
});

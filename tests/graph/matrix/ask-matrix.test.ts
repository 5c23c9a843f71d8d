import { describe, expect, it } from 'vitest';
import { archiveOf, envoy, questionOf, states } from '../../fixtures/asking.ts';
import type { DossierLists } from '../../fixtures/dossier-of.ts';
import { cellsOf, matrixOf, rowsOf } from '../../fixtures/matrices.ts';

type Meetings = NonNullable<DossierLists['meetings']>;

const actors = [...states, envoy('sergei', 'russia'), envoy('moshe', 'israel')];

const dossier = (meetings: Meetings): DossierLists => ({ actors, meetings });

describe('The matrix', () => {
  it('counts meetings between all members of different delegations, not only between heads', async () => {
    const participants = ['russia', 'sergei', 'israel', 'moshe'];
    const matrix = await matrixOf(dossier([{ id: 'talks', participants }]));
    expect(rowsOf(matrix)).toEqual(['israel', 'moshe', 'russia', 'sergei']);
    expect(cellsOf(matrix)).toEqual([
      'israel × russia 1/0',
      'israel × sergei 1/0',
      'moshe × russia 1/0',
      'moshe × sergei 1/0',
    ]);
  });

  it('knows who stood together in one delegation, unless they also met', async () => {
    const participants = ['russia', 'sergei', 'israel', 'moshe'];
    const one = await matrixOf(dossier([{ id: 'talks', participants }]));
    expect(one.together).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const apart = { id: 'apart', participants: ['russia', { actor: 'sergei', for: 'jordan' }] };
    const two = await matrixOf(dossier([{ id: 'talks', participants }, apart]));
    expect(cellsOf(two)).toContain('russia × sergei 1/0');
    expect(two.together).toEqual([[0, 1]]);
  });

  it('lifts everyone to the states for which they acted', async () => {
    const meetings: Meetings = [
      { id: 'one', participants: ['sergei', 'moshe'] },
      { id: 'two', participants: ['russia', 'israel'] },
    ];
    const matrix = await matrixOf(dossier(meetings), '', { group: 'states' });
    expect(cellsOf(matrix)).toEqual(['israel × russia 2/0']);
    expect(matrix.together).toEqual([]);
  });

  it('adds up distinct meetings for each actor, not cells', async () => {
    const meetings: Meetings = [
      { id: 'three', participants: ['russia', 'israel', 'jordan'] },
      { id: 'maybe', participants: ['russia', { actor: 'israel', certainty: 'possible' }] },
    ];
    const { rows, meetings: total } = await matrixOf(dossier(meetings));
    expect(rows.map(({ id, certain, possible }) => `${id} ${certain}/${possible}`)).toEqual([
      'israel 1/1',
      'russia 1/1',
      'jordan 1/0',
    ]);
    expect(total).toEqual({ certain: 1, possible: 1 });
  });

  it('counts a meeting once for an actor who surely met one and possibly another', async () => {
    const { rows } = await matrixOf(
      dossier([
        {
          id: 'talks',
          participants: ['russia', 'israel', { actor: 'jordan', part: 'observer' }],
        },
      ]),
    );
    expect(rows.find(({ id }) => id === 'russia')).toMatchObject({ certain: 1, possible: 0 });
    expect(rows.find(({ id }) => id === 'jordan')).toMatchObject({ certain: 0, possible: 1 });
  });

  it('tells what was planned, called off or denied, and counts it as no meeting', async () => {
    const participants = ['russia', 'israel'];
    const { cells, meetings, kinds } = await matrixOf(
      dossier([
        { id: 'off', participants, modality: 'called-off' },
        { id: 'plan', participants, modality: 'planned' },
      ]),
    );
    expect(cells).toMatchObject([
      { certain: 0, possible: 0, unheld: { count: 2, modality: 'planned', meeting: 'plan' } },
    ]);
    expect(meetings).toEqual({ certain: 0, possible: 0 });
    expect(kinds).toEqual({ 'met-with': 0, 'spoke-with': 0 });
  });

  it('says how firmly each pair is vouched for: the best of its meetings, disputed if one is', async () => {
    const participants = ['russia', 'israel'];
    const whisper = { source: 'paper', attribution: ['officials'] };
    const lists: DossierLists = {
      actors,
      voices: [{ id: 'officials', description: 'Officials', anonymous: true }],
      meetings: [
        { id: 'heard', participants, evidence: [whisper] },
        { id: 'denied', participants, evidence: [{ ...whisper, stance: 'disputes' }] },
      ],
    };
    const { cells } = await matrixOf(lists);
    expect(cells).toMatchObject([{ standing: 'anonymous', disputed: true, certain: 2 }]);
  });

  it('shows calls and letters where they are asked for, or where nobody met', async () => {
    const call = { id: 'call', participants: ['russia', 'israel'], mode: 'call' as const };
    const talks = { id: 'talks', participants: ['russia', 'jordan'] };
    const both = dossier([call, talks]);
    expect((await matrixOf(both)).kinds).toEqual({ 'met-with': 1, 'spoke-with': 1 });
    expect(cellsOf(await matrixOf(both))).toEqual(['jordan × russia 1/0']);
    const spoken = ['israel × russia 1/0'];
    expect(cellsOf(await matrixOf(both, '', { contact: 'spoke-with' }))).toEqual(spoken);
    expect(cellsOf(await matrixOf(both, 'relation:spoke-with'))).toEqual(spoken);
    expect(cellsOf(await matrixOf(dossier([call])))).toEqual(spoken);
  });

  it('marks the cells that a selected meeting made', async () => {
    const meetings: Meetings = [
      { id: 'one', participants: ['russia', 'israel'] },
      { id: 'two', participants: ['russia', 'jordan'] },
    ];
    const { rows, cells } = await matrixOf(dossier(meetings), '', { selected: ['two'] });
    const marked = cells.filter(({ marked }) => marked);
    expect(marked.map(({ one, other }) => [rows[one]?.id, rows[other]?.id])).toEqual([
      ['russia', 'jordan'],
    ]);
  });

  it('has the strongest actors where there is no room for all, and counts the others', async () => {
    const meetings: Meetings = [
      { id: 'one', participants: ['russia', 'moshe'] },
      { id: 'two', participants: ['russia', 'israel'] },
      { id: 'three', participants: ['sergei', 'israel'] },
    ];
    const matrix = await matrixOf(dossier(meetings), '', { most: 2 });
    expect(rowsOf(matrix)).toEqual(['israel', 'russia']);
    expect(matrix.more).toBe(2);
    expect(matrix.rows).toMatchObject([{ certain: 2 }, { certain: 2 }]);
  });

  it('links a crowd only to whom the query names or the reader selects, and brings nobody in by a selection', async () => {
    const others = Array.from({ length: 13 }, (_, at) => `guest-${at}`);
    const lists: DossierLists = {
      actors: [...actors, ...others.map((id) => ({ id, kind: 'envoy' as const, name: id }))],
      meetings: [
        { id: 'crowd', participants: ['russia', 'israel', ...others] },
        { id: 'talks', participants: ['russia', 'israel'] },
      ],
    };
    const unasked = await matrixOf(lists);
    expect(cellsOf(unasked)).toEqual(['israel × russia 1/0']);
    expect(unasked.crowds).toBe(1);
    const selected = await matrixOf(lists, '', { selected: ['met-with:israel>russia'] });
    expect(cellsOf(selected)).toEqual(['israel × russia 2/0']);
    expect((await matrixOf(lists, 'actor:russia')).rows).toHaveLength(15);
  });

  it('agrees with what the inspector lists behind a cell, also between members', async () => {
    const archive = archiveOf(
      dossier([
        { id: 'series', form: 'series', participants: ['russia', 'sergei', 'israel', 'moshe'] },
        { id: 'first', partOf: 'series', participants: ['russia', 'israel'] },
        { id: 'second', participants: ['sergei', 'moshe', 'russia'] },
      ]),
    );
    for (const group of ['actors', 'states'] as const) {
      const question = questionOf('', { group });
      const { rows, cells } = await archive.matrix({ question, scope: question.query, most: 120 });
      expect(cells.length).toBeGreaterThan(0);
      for (const { one, other, certain, possible } of cells) {
        const ends = [rows[one]?.id ?? '', rows[other]?.id ?? ''].sort();
        const sheet = await archive.inspect({ id: `met-with:${ends.join('>')}`, question });
        const counted = sheet?.statements.map((statement) => statement.counted) ?? [];
        expect([
          counted.filter((each) => each === 'certain').length,
          counted.filter((each) => each === 'possible').length,
        ]).toEqual([certain, possible]);
      }
    }
  });

  it('is empty where nobody met', async () => {
    const meetings = [{ id: 'alone', participants: ['russia', 'sergei'] }];
    const matrix = await matrixOf(dossier(meetings), 'meeting:alone');
    expect(matrix).toMatchObject({ rows: [], cells: [], together: [], more: 0, actors: 2 });
  });
});

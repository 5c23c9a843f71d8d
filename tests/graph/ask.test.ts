import { describe, expect, it } from 'vitest';
import {
  archiveOf,
  askOf,
  countsOf,
  envoy,
  markIds,
  questionOf,
  states,
} from '../fixtures/asking.ts';
import type { DossierLists } from '../fixtures/dossier-of.ts';
import { oneOfEach } from '../fixtures/one-of-each.ts';

const archive = archiveOf(oneOfEach);

describe('what is kept', () => {
  it('is shown with every actor in it; actors without a statement only while nothing is asked', async () => {
    expect(markIds(await archive.ask(questionOf('meeting:planned')))).toEqual([
      'jordan',
      'planned',
      'russia',
    ]);
    const lonely: DossierLists = { actors: [...states] };
    expect(markIds(await askOf(lonely))).toEqual(['israel', 'jordan', 'russia']);
    expect(markIds(await askOf(lonely, 'kind:state'))).toEqual([]);
  });

  it('shows a place only where something points at it, and a state in its stead', async () => {
    expect(markIds(await archive.ask(questionOf()))).not.toContain('amman');
    expect(markIds(await archive.ask(questionOf()))).toContain('bekaa');
  });

  it('tells values that name nothing in the dossier, and drops them', async () => {
    const answer = await archive.ask(questionOf('actor:isreal,jordan source:wirre'));
    expect(answer.unknown).toEqual([
      { key: 'actor', value: 'isreal', near: 'israel' },
      { key: 'source', value: 'wirre', near: 'wire' },
    ]);
    expect(answer.totals).toEqual((await archive.ask(questionOf('actor:jordan'))).totals);
  });

  it('keeps nothing for a country that nobody here is of', async () => {
    const answer = await archive.ask(questionOf('country:BRA'));
    expect(answer.unknown).toEqual([]);
    expect(answer.totals.statements).toBe(0);
  });
});

describe('lines', () => {
  const relations = [
    { id: 'one', kind: 'warns', from: 'russia', to: ['israel', 'jordan'], certainty: 'probable' },
    { id: 'two', kind: 'warns', from: 'russia', to: 'israel', evidence: [{ source: 'paper' }] },
    {
      id: 'three',
      kind: 'warns',
      from: 'russia',
      to: 'israel',
      evidence: [{ source: 'paper', stance: 'disputes' }],
    },
    { id: 'denied', kind: 'warns', from: 'russia', to: 'israel', modality: 'negated' },
    { id: 'quarrel', kind: 'differs-with', from: 'russia', to: 'israel' },
  ] as const;

  it('merge statements of one kind, modality and ends, with the best certainty and standing', async () => {
    const answer = await askOf({ actors: states, relations });
    expect(countsOf(answer)).toEqual([
      'differs-with:israel>russia 1/0',
      'warns.negated:russia>israel 1/0',
      'warns:russia>israel 2/1',
      'warns:russia>jordan 0/1',
    ]);
    expect(answer.lines[2]).toMatchObject({
      family: 'dispute',
      modality: 'asserted',
      certainty: 'certain',
      standing: 'own-word',
      disputed: true,
    });
    expect(answer.lines[3]).toMatchObject({
      certainty: 'probable',
      standing: 'none',
      disputed: false,
    });
  });

  it('run from participants to meetings, from parties to agreements, from backers to the backed', async () => {
    const ids = (await archive.ask(questionOf())).lines.map(({ id }) => id);
    expect(ids).toContain('took-part-in:sergei>envoy-israel');
    expect(ids).toContain('took-part-in.planned:jordan>planned');
    expect(ids).toContain('party-to:russia>accord');
    expect(ids).not.toContain('party-to:jordan>accord');
    expect(ids).toContain('backed-by:iran>militia');
    expect(ids).toContain('based-in:exile>bekaa');
    expect(ids).toContain('present-in:militia>israel');
  });

  it('hold a part as certain as its meeting at most, on the evidence of its meeting', async () => {
    const meetings = [
      {
        id: 'talks',
        certainty: 'probable',
        participants: ['russia', { actor: 'israel', certainty: 'possible' }],
        evidence: [{ source: 'paper' }],
      },
    ] as const;
    const { lines } = await askOf({ actors: states, meetings }, '', { meetings: 'nodes' });
    expect(lines.map(({ certainty, standing }) => [certainty, standing])).toEqual([
      ['possible', 'own-word'],
      ['probable', 'own-word'],
    ]);
  });

  it("are of the dossier's own kinds too, directed or not", async () => {
    const relationKinds = [
      { id: 'trades-with', label: 'trades with', family: 'accord', directed: false },
    ] as const;
    const own = [{ id: 'trade', kind: 'trades-with', from: 'russia', to: 'israel' }];
    const answer = await askOf({ actors: states, relationKinds, relations: own });
    expect(answer.lines.map(({ id, family }) => [id, family])).toEqual([
      ['trades-with:israel>russia', 'accord'],
    ]);
  });
});

describe('marks', () => {
  const actors = [...states, envoy('sergei', 'russia'), envoy('moshe', 'israel')];
  const meetings = [
    { id: 'one', participants: ['sergei', 'moshe'] },
    { id: 'two', participants: ['sergei', 'jordan'], certainty: 'probable' as const },
  ];

  it('count the certain meetings at which an actor was', async () => {
    const { marks } = await askOf({ actors, meetings });
    const counts = Object.fromEntries(marks.map((mark) => [mark.id, mark.meetings]));
    expect(counts).toMatchObject({ sergei: 1, moshe: 1, jordan: 0, russia: 0 });
  });

  it('carry the flag of a state, and of the state for whom one acts', async () => {
    const { marks } = await askOf({ actors, meetings });
    const flags = Object.fromEntries(marks.map(({ id, flag }) => [id, flag]));
    expect(flags).toMatchObject({ russia: 'ru', sergei: 'ru', one: undefined });
  });

  it('of a vanished state carry its own flag, and the code alone where we have none', async () => {
    const actors = [
      { id: 'soviets', kind: 'state', name: 'Soviet Union', country: 'SUN' },
      { id: 'yugoslavia', kind: 'state', name: 'Yugoslavia', country: 'YUG' },
      { id: 'federal', kind: 'state', name: 'Yugoslavia', country: 'YUG', flag: 'yu-1992' },
    ] as const;
    const { marks } = await askOf({ actors });
    const emblems = Object.fromEntries(marks.map(({ id, flag, code }) => [id, [code, flag]]));
    expect(emblems).toEqual({
      soviets: ['SUN', 'su'],
      yugoslavia: ['YUG', undefined],
      federal: ['YUG', 'yu-1992'],
    });
  });

  it('are bounded, the selected first, then states by meetings and lines, and the others counted', async () => {
    const answer = await askOf({ actors, meetings }, '', { most: 4, selected: ['moshe'] });
    expect(answer.marks.map(({ id }) => id).slice(0, 4)).toEqual([
      'moshe',
      'jordan',
      'israel',
      'russia',
    ]);
    expect(answer.more).toBe(3);
    expect(answer.totals.marks).toBe(7);
    const shown = new Set(answer.marks.map(({ id }) => id));
    expect(answer.lines.every(({ from, to }) => shown.has(from) && shown.has(to))).toBe(true);
  });
});

describe('totals and sources', () => {
  it('tell what is kept, what there is, and which sources support it', async () => {
    const answer = await archive.ask(questionOf('actor:sergei form:meeting'));
    expect(answer.totals).toMatchObject({ statements: 1, anonymous: 1 });
    expect(answer.totals.allStatements).toBe(14);
    expect(answer.totals.allMarks).toBe((await archive.ask(questionOf())).totals.marks);
    expect(answer.sources.map(({ id, claims }) => [id, claims])).toEqual([
      ['paper', 1],
      ['wire', 1],
    ]);
  });
});

describe('an archive', () => {
  it('rejects a question whose signal is aborted, also when it is aborted in the same turn', async () => {
    const aborted = AbortSignal.abort();
    await expect(archive.ask(questionOf(), aborted)).rejects.toMatchObject({ name: 'AbortError' });
    const newer = new AbortController();
    const answer = archive.ask(questionOf(), newer.signal);
    newer.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('gives the same answer to the same question', async () => {
    const question = questionOf('country:RUS');
    expect(await archive.ask(question)).toEqual(await archiveOf(oneOfEach).ask(question));
  });

  it('answers about an empty dossier', async () => {
    const answer = await askOf({ sources: [] });
    expect(answer).toMatchObject({ marks: [], lines: [], facets: [], more: 0 });
  });
});

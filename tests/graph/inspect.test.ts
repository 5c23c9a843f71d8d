import { describe, expect, it } from 'vitest';
import { archiveOf, askOf, questionOf, states } from '../fixtures/asking.ts';
import { talksAndAccord as lists } from '../fixtures/talks-and-accord.ts';

const archive = archiveOf(lists);
const question = questionOf();

describe('the sheet of an actor', () => {
  it('tells names, countries and through what it reaches them, and its statements in time', async () => {
    const sheet = await archive.inspect({ id: 'militia', question });
    expect(sheet).toMatchObject({ sort: 'actor', kind: 'force', title: 'Militia' });
    expect(sheet?.facts).toMatchObject([
      {
        label: 'country',
        text: 'JOR',
        tie: 'backed-by',
        mentions: [{ name: 'Jordan', flag: 'jo' }],
      },
    ]);
    expect(sheet?.statements.map(({ id }) => id)).toEqual(['demand', 'militia.backed-by.jordan']);
    expect((await archive.inspect({ id: 'sergei', question }))?.names).toEqual([
      { text: 'Сергей', lang: 'ru', kind: 'script' },
    ]);
  });

  it('says for which of its countries the query keeps it', async () => {
    const asked = await archive.inspect({ id: 'militia', question: questionOf('country:JOR') });
    expect(asked?.facts[0]).toMatchObject({ label: 'country', tie: 'backed-by', matched: true });
    const excluded = await archive.inspect({ id: 'russia', question: questionOf('-country:ISR') });
    expect(excluded?.facts).toEqual([{ label: 'country', text: 'RUS' }]);
  });

  it('counts whom it met, with the line that opens the meetings', async () => {
    const contacts = (await archive.inspect({ id: 'russia', question }))?.contacts;
    expect(contacts).toMatchObject([
      { id: 'met-with:israel>russia', from: { id: 'israel' }, certain: 1, possible: 1 },
    ]);
    const led = (await archive.inspect({ id: 'sergei', question }))?.contacts;
    expect(led).toMatchObject([{ id: 'met-with:israel>sergei', certain: 0, possible: 1 }]);
    const kept = await archive.inspect({ id: 'russia', question: questionOf('after:2018') });
    expect(kept?.contacts).toMatchObject([{ certain: 0, possible: 1 }]);
  });

  it('counts only what the query keeps', async () => {
    const sheet = await archive.inspect({
      id: 'israel',
      question: questionOf('relation:met-with'),
    });
    expect(sheet?.statements.map(({ id }) => id)).toEqual(['talks', 'later']);
  });
});

describe('the sheet of a meeting', () => {
  it('tells who was there by delegation, who only may have been, and who is unnamed', async () => {
    const sheet = await archive.inspect({ id: 'talks', question });
    const delegations = sheet?.delegations.map(({ delegation, members }) => [
      delegation.name,
      members.map(({ name, certain }) => [name, certain]),
    ]);
    expect(delegations).toEqual([
      [
        'Russia',
        [
          ['Russia', true],
          ['sergei', false],
        ],
      ],
      ['Israel', [['Israel', true]]],
      ['a mediator', [['a mediator', true]]],
    ]);
  });

  it('tells its facts, the publicity of the whole among them', async () => {
    const facts = (await archive.inspect({ id: 'talks', question }))?.facts ?? [];
    expect(facts).toContainEqual({ label: 'when', date: '2017-07' });
    expect(facts).toContainEqual({ label: 'where', mentions: [{ name: 'a European capital' }] });
    expect(facts).toContainEqual({ label: 'publicity', text: 'secret' });
    expect(facts).toContainEqual({ label: 'mode', text: 'in-person' });
  });

  it('numbers its evidence; the same passage used twice has one number', async () => {
    const sheet = await archive.inspect({ id: 'talks', question });
    expect(sheet?.evidence.map(({ number, locator }) => [number, locator])).toEqual([
      [1, '¶1'],
      [2, '¶2'],
      [3, undefined],
    ]);
    expect(sheet?.evidence[0]).toMatchObject({ standing: 'anonymous', stance: 'supports' });
    expect(sheet?.statements.find(({ id }) => id === 'demand')?.evidence).toEqual([1, 3]);
    expect(sheet?.delegations[0]?.members[1]).toMatchObject({
      role: 'led the team',
      evidence: [2],
    });
  });

  it('counts independent sources through what they are based on', async () => {
    expect((await archive.inspect({ id: 'talks', question }))?.independentSources).toBe(1);
  });
});

describe('the sheet of an agreement', () => {
  it('lists its parties and their roles, then stages and provisions', async () => {
    const sheet = await archive.inspect({ id: 'accord', question });
    expect(sheet?.delegations.map(({ members }) => members[0]?.part)).toEqual([
      'party',
      'guarantor',
    ]);
    expect(sheet?.statements.map(({ kind, id }) => [kind, id])).toEqual([
      ['signed', 'accord.signed'],
      ['provision', 'first-article'],
      ['agreement', 'accord'],
    ]);
  });
});

describe('the sheet of a line', () => {
  it('lists the meetings behind a link, each certain or possible', async () => {
    const sheet = await archive.inspect({ id: 'met-with:israel>russia', question });
    expect(sheet).toMatchObject({ sort: 'line', kind: 'met-with', certainty: 'certain' });
    expect(sheet?.from).toMatchObject([{ id: 'israel', flag: 'il' }]);
    expect(sheet?.statements.map(({ id, counted }) => [id, counted])).toEqual([
      ['talks', 'certain'],
      ['later', 'possible'],
    ]);
  });

  it('tells what a single relation says beside its ends', async () => {
    const sheet = await archive.inspect({ id: 'demands-withdrawal-of:israel>militia', question });
    expect(sheet?.disputed).toBe(true);
    expect(sheet?.facts).toMatchObject([
      { label: 'when', date: '2017-07' },
      { label: 'at', mentions: [{ name: 'Talks' }] },
      { label: 'addressees', mentions: [{ name: 'Russia' }] },
      { label: 'condition', text: 'If it fires' },
    ]);
  });

  it('opens a link between members that is drawn only when selected', async () => {
    const sheet = await archive.inspect({ id: 'met-with:israel>sergei', question });
    expect(sheet?.statements.map(({ id, counted }) => [id, counted])).toEqual([
      ['talks', 'possible'],
    ]);
  });

  it('counts the other pairs at its meetings', async () => {
    const three = archiveOf({
      actors: states,
      meetings: [
        { id: 'first', participants: ['russia', 'israel', 'jordan'] },
        { id: 'second', participants: ['russia', 'israel', 'jordan'] },
        { id: 'third', participants: ['israel', 'jordan'] },
      ],
    });
    const sheet = await three.inspect({ id: 'met-with:israel>russia', question });
    expect(sheet?.contacts.map(({ id, certain }) => [id, certain])).toEqual([
      ['met-with:israel>jordan', 2],
      ['met-with:jordan>russia', 2],
    ]);
  });

  it('names all who said a thing jointly, and all whom it is about', async () => {
    const joint = archiveOf({
      actors: states,
      relations: [{ id: 'note', kind: 'warns', from: ['russia', 'jordan'], to: 'israel' }],
    });
    const sheet = await joint.inspect({ id: 'note', question });
    expect(sheet?.from.map(({ id }) => id)).toEqual(['russia', 'jordan']);
  });

  it('shows the evidence of a relation by its own address also where the query leaves it out', async () => {
    const hidden = questionOf('country:RUS -relation:demands-withdrawal-of');
    const sheet = await archive.inspect({ id: 'demand', question: hidden });
    expect(sheet).toMatchObject({ statementCount: 0, independentSources: 1, disputed: true });
    expect(sheet?.evidence.map(({ stance }) => stance)).toEqual(['supports', 'disputes']);
  });

  it('is also given for a relation or an affiliation by its own address', async () => {
    expect(await archive.inspect({ id: 'demand', question })).toMatchObject({
      sort: 'line',
      title: 'Israel – Militia',
    });
    const tie = await archive.inspect({ id: 'sergei.serves.russia', question });
    expect(tie).toMatchObject({ kind: 'serves', from: [{ id: 'sergei' }], to: [{ id: 'russia' }] });
  });
});

describe('what is not there', () => {
  it('has no sheet and no statements', async () => {
    expect(await archive.inspect({ id: 'nobody', question })).toBeUndefined();
    expect(await archive.inspect({ id: 'met-with:israel>nobody', question })).toBeUndefined();
    expect(await archive.page({ id: 'nobody', question, range: { first: 0, count: 5 } })).toEqual(
      [],
    );
  });
});

describe('a page', () => {
  it('gives the statements of a range, numbered as in the sheet', async () => {
    const all = (await archive.inspect({ id: 'russia', question }))?.statements ?? [];
    expect(await archive.page({ id: 'russia', question, range: { first: 1, count: 2 } })).toEqual(
      all.slice(1, 3),
    );
  });

  it('gives every statement that is kept, for an empty id', async () => {
    const statements = await archive.page({ id: '', question, range: { first: 0, count: 100 } });
    expect(statements).toHaveLength((await askOf(lists)).totals.statements);
  });
});

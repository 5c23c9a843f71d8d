import { describe, expect, it } from 'vitest';
import { archiveOf, questionOf } from '../../fixtures/asking.ts';
import { talksAndAccord } from '../../fixtures/talks-and-accord.ts';

const archive = archiveOf(talksAndAccord);
const question = questionOf();

describe('the sheet of a part', () => {
  it.each([
    ['series.participant.sergei', 'series'],
    ['accord.party.jordan', 'accord'],
    ['accord.signed', 'accord'],
    ['first-article', 'accord'],
  ])('%s is that of its statement, and names the claim', async (claim, id) => {
    expect(await archive.inspect({ id: claim, question })).toMatchObject({ id, claim });
  });

  it('can be told from the others by its address', async () => {
    const meeting = await archive.inspect({ id: 'talks', question });
    const members = meeting?.delegations.flatMap((delegation) => delegation.members);
    expect(members?.map(({ address }) => address)).toEqual([
      'talks.participant.russia',
      'series.participant.sergei',
      'talks.participant.israel',
      'talks.participant.a-mediator',
    ]);
  });
});

describe('the sheet of several', () => {
  const selecting = (...selected: readonly string[]) =>
    archive.inspect({ id: selected[0] ?? '', question: questionOf('', { selected }) });

  it('lists them, and the statements in which all of them stand', async () => {
    const sheet = await selecting('russia', 'israel');
    expect(sheet?.selection?.map(({ id, name }) => [id, name])).toEqual([
      ['russia', 'Russia'],
      ['israel', 'Israel'],
    ]);
    expect(sheet?.statements.map(({ id }) => id)).toEqual(['talks', 'demand', 'later']);
  });

  it('says what a line and an actor share', async () => {
    const sheet = await selecting('met-with:israel>russia', 'sergei');
    expect(sheet?.selection?.[0]).toMatchObject({ isLine: true, name: 'Israel – Russia' });
    expect(sheet?.statements.map(({ id }) => id)).toEqual(['talks']);
  });

  it('has no statements where they share nothing, and is the sheet of one where only one is there', async () => {
    expect((await selecting('militia', 'accord'))?.statements.map(({ id }) => id)).toEqual([]);
    expect((await selecting('militia', 'nobody'))?.selection).toBeUndefined();
  });
});

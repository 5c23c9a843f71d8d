import { expect, test } from 'vitest';
import { archiveOf, questionOf, states } from '../../fixtures/asking.ts';
import type { DossierLists } from '../../fixtures/dossier-of.ts';

type Relation = NonNullable<DossierLists['relations']>[number];

/** How a meeting that is before something else mentions it. */
async function mentionedAs(id: string, ...relations: readonly Relation[]): Promise<unknown> {
  const talks = {
    id: 'talks',
    participants: ['russia', 'israel'],
    order: [{ is: 'before', of: id }],
  } as const;
  const archive = archiveOf({
    actors: [...states],
    meetings: [{ ...talks, participants: [...talks.participants], order: [...talks.order] }],
    relations: [...relations],
  });
  const sheet = await archive.inspect({ id: 'talks', question: questionOf() });
  return sheet?.facts.find(({ label }) => label === 'order')?.mentions;
}

const demand: Relation = { id: 'demand', kind: 'demands', from: 'israel', to: ['russia'] };

test('a relation is mentioned by what it states, and leads to its own sheet', async () => {
  const stated = { ...demand, statement: 'Russia is to leave.' };
  expect(await mentionedAs('demand', stated)).toEqual([
    { name: 'Russia is to leave.', id: 'demand' },
  ]);
});

test('a relation that states nothing is mentioned by its ends', async () => {
  expect(await mentionedAs('demand', demand)).toEqual([{ name: 'Israel – Russia', id: 'demand' }]);
});

test('a source is mentioned by its title, and leads nowhere', async () => {
  expect(await mentionedAs('paper')).toEqual([{ name: 'A newspaper' }]);
});

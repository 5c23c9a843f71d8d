import { describe, expect, it } from 'vitest';
import { archiveOf, states } from '../fixtures/asking.ts';

const archive = archiveOf({
  actors: [
    ...states,
    {
      id: 'lavrov',
      kind: 'envoy',
      name: 'Sergey Lavrov',
      names: [{ text: 'Сергей Лавров', lang: 'ru', kind: 'script' }],
      affiliations: [{ to: 'russia', kind: 'serves' }],
    },
    { id: 'jordanian-army', kind: 'force', name: 'Army of Jordan' },
  ],
  meetings: [{ id: 'jordan-talks', title: 'Jordan talks' }],
});

async function found(text: string, most = 10) {
  return (await archive.find({ text, most })).map(({ id }) => id);
}

describe('find', () => {
  it('puts the name itself first, then names that begin so, then words within', async () => {
    expect(await found('jordan')).toEqual(['jordan', 'jordan-talks', 'jordanian-army']);
  });

  it('wants every word at the beginning of a word', async () => {
    expect(await found('lav ser')).toEqual(['lavrov']);
    expect(await found('avrov')).toEqual([]);
  });

  it('says by which other name it was found, and shows whose flag', async () => {
    expect(await archive.find({ text: 'Лавров', most: 5 })).toMatchObject([
      { id: 'lavrov', flag: 'ru' },
    ]);
    expect(await archive.find({ text: 'сергей', most: 5 })).toMatchObject([
      { name: 'Sergey Lavrov', by: 'Сергей Лавров', kind: 'envoy' },
    ]);
  });

  it('gives no more than is asked for, and nothing for nothing', async () => {
    expect(await found('jordan', 1)).toEqual(['jordan']);
    expect(await found('  ')).toEqual([]);
  });
});

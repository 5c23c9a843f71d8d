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

  it('marks the letters by which it was found', async () => {
    expect(await archive.find({ text: 'lav ser', most: 5 })).toMatchObject([
      {
        hits: [
          [0, 3],
          [7, 10],
        ],
      },
    ]);
    expect(await archive.find({ text: 'Lawrow', most: 5 })).toMatchObject([{ hits: [[7, 13]] }]);
    expect(await archive.find({ text: 'Сергей', most: 5 })).toMatchObject([
      { by: 'Сергей Лавров', hits: [[0, 6]] },
    ]);
  });

  it('finds a typing error only where nothing is written or sounds so', async () => {
    const near = archiveOf({
      actors: [
        { id: 'gantz', kind: 'envoy', name: 'Benny Gantz' },
        { id: 'ireland', kind: 'state', name: 'Ireland', country: 'IRL' },
        { id: 'iceland', kind: 'state', name: 'Iceland', country: 'ISL' },
        { id: 'blinken', kind: 'envoy', name: 'Antony Blinken' },
      ],
    });
    const ids = async (text: string) => (await near.find({ text, most: 9 })).map(({ id }) => id);
    expect(await ids('Blinkne')).toEqual(['blinken']);
    expect(await ids('Antony Blinkne')).toEqual(['blinken']);
    expect(await ids('Iceland')).toEqual(['iceland']);
    expect(await ids('Irleand')).toEqual(['ireland']);
  });

  it('puts another spelling behind the one that was typed', async () => {
    const both = archiveOf({
      actors: [
        { id: 'hafez', kind: 'envoy', name: 'Hafez al-Asad' },
        { id: 'bashar', kind: 'envoy', name: 'Bashar al-Assad' },
      ],
    });
    const ids = async (text: string) => (await both.find({ text, most: 9 })).map(({ id }) => id);
    expect(await ids('Assad')).toEqual(['bashar', 'hafez']);
    expect(await ids('Asad')).toEqual(['hafez', 'bashar']);
    expect(await ids('الأسد')).toEqual(['hafez', 'bashar']);
  });
});

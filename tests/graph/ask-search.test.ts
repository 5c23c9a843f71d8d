import { describe, expect, it } from 'vitest';
import { archiveOf, states } from '../fixtures/asking.ts';

const archive = archiveOf({
  actors: [
    ...states,
    {
      id: 'lavrov',
      kind: 'envoy',
      name: 'Sergey Lavrov',
      affiliations: [{ to: 'russia', kind: 'serves' }],
    },
  ],
  meetings: [
    {
      id: 'amman-talks',
      title: 'Talks in Amman',
      topics: ['southern Syria'],
      participants: ['russia', 'jordan', 'lavrov'],
      evidence: [{ paraphrase: 'Delegations met quietly over a buffer zone.' }],
    },
  ],
  relations: [
    {
      id: 'demand',
      kind: 'demands',
      from: ['israel'],
      to: ['russia'],
      statement: 'No Iranian troops are to stay near the buffer zone.',
    },
  ],
});

const named = [
  { key: 'country', value: 'RUS', name: 'Russia' },
  { key: 'country', value: 'JOR', name: 'Jordan' },
  { key: 'country', value: 'ISR', name: 'Israel' },
];

async function values(text: string) {
  const found = await archive.complete({ text, caret: text.length, most: 9, named });
  return found.map(({ value }) => value);
}

describe('find, in what is said', () => {
  it('gives the statement in which a passage stands, with whose it is', async () => {
    const found = await archive.find({ text: 'quietly', most: 5, passages: 5 });
    expect(found).toEqual([
      {
        id: 'amman-talks',
        kind: 'passage',
        name: 'Delegations met quietly over a buffer zone.',
        by: 'Talks in Amman',
        hits: [[16, 23]],
      },
    ]);
    const [said] = await archive.find({ text: 'troops', most: 5, passages: 5 });
    expect(said).toMatchObject({ id: 'demand', by: 'Israel – Russia' });
  });

  it('puts the phrase before the words apart, and gives no more than is asked for', async () => {
    const ids = async (text: string, passages: number) =>
      (await archive.find({ text, most: 5, passages })).map(({ id }) => id);
    expect(await ids('buffer zone', 5)).toEqual(['amman-talks', 'demand']);
    expect(await ids('near the buffer', 5)).toEqual(['demand']);
    expect(await ids('buffer zone', 1)).toEqual(['amman-talks']);
    expect((await archive.find({ text: 'buffer', most: 5 })).length).toBe(0);
  });

  it('gives ids that can be inspected', async () => {
    const question = {
      query: { terms: [], words: [], withoutWords: [] },
      group: 'actors',
      meetings: 'nodes',
      most: 100,
      selected: [],
    } as const;
    for (const { id } of await archive.find({ text: 'buffer', most: 0, passages: 9 })) {
      expect(await archive.inspect({ id, question })).toMatchObject({ id });
    }
  });
});

describe('complete, with the values of a dossier', () => {
  it('finds a country by code, by name and by another script', async () => {
    expect(await values('country:rus')).toEqual(['RUS']);
    expect(await values('country:Jor')).toEqual(['JOR']);
    expect(await values('country:Росс')).toEqual(['RUS']);
    expect(await values('country:ISR+Iordan')).toEqual(['JOR']);
  });

  it('gives names, flags and how many statements have a value', async () => {
    const [first] = await archive.complete({ text: 'country:ru', caret: 10, most: 1, named });
    expect(first).toMatchObject({ value: 'RUS', name: 'Russia', flag: 'ru', count: 3 });
  });

  it('finds actors, relations and topics by any of their words', async () => {
    expect(await values('actor:lav')).toEqual(['lavrov']);
    expect(await values('actor:Лавр')).toEqual(['lavrov']);
    expect(await values('relation:dem')).toEqual(['demands']);
    expect(await values('topic:syria')).toEqual(['southern Syria']);
  });

  it('gives the values of most statements first where nothing is typed', async () => {
    expect((await values('country:'))[0]).toBe('RUS');
  });
});

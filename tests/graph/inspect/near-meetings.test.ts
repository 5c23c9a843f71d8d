import { describe, expect, it } from 'vitest';
import { archiveOf, questionOf, states } from '../../fixtures/asking.ts';
import type { DossierLists } from '../../fixtures/dossier-of.ts';

type Meetings = NonNullable<DossierLists['meetings']>;

const all = ['russia', 'israel', 'jordan'];
const places = [
  { id: 'amman', name: 'Amman', countries: ['JOR'] },
  { id: 'palace', name: 'The palace', within: 'amman' },
  { id: 'geneva', name: 'Geneva', countries: ['CHE'] },
];

/** The meetings close to the first, each with how, whether certain, and in which order. */
async function nearFirst(...meetings: Meetings): Promise<readonly unknown[]> {
  const archive = archiveOf({ actors: [...states], places, meetings });
  const sheet = await archive.inspect({ id: meetings[0]?.id ?? '', question: questionOf() });
  return (sheet?.near ?? []).map(({ id, how, certain, order }) => [id, how, certain, order]);
}

const first = {
  id: 'first',
  when: '2017-07-05',
  place: 'amman',
  participants: ['russia', 'israel'],
} as const;

describe('a meeting at the same place', () => {
  const there = { place: 'amman', participants: ['jordan'] };

  it('on the same day is surely close', async () => {
    expect(await nearFirst(first, { id: 'other', when: '2017-07-05', ...there })).toEqual([
      ['other', 'same-place', true, undefined],
    ]);
  });

  it('may be on the same day, where its date leaves that open', async () => {
    expect(await nearFirst(first, { id: 'other', when: '2017-07', ...there })).toEqual([
      ['other', 'same-place', false, undefined],
    ]);
    expect(await nearFirst(first, { id: 'other', when: '2017-07-05~', ...there })).toEqual([
      ['other', 'same-place', false, undefined],
    ]);
  });

  it('on another day, or at a time hardly known, is not', async () => {
    expect(await nearFirst(first, { id: 'other', when: '2017-07-06', ...there })).toEqual([]);
    expect(await nearFirst(first, { id: 'other', when: '2017', ...there })).toEqual([]);
    expect(await nearFirst(first, { id: 'other', ...there })).toEqual([]);
  });

  it('is surely close where the source says so, though nobody knows the day', async () => {
    const some = { ...first, when: '[2017-07-01..2017-07-07]' };
    const order = [{ is: 'same-day', of: 'first' }] as const;
    expect(await nearFirst(some, { id: 'other', order, ...there })).toEqual([
      ['other', 'same-place', true, undefined],
    ]);
  });

  it('is not on the same day where the source says that it came after', async () => {
    const some = { ...first, when: '[2017-07-01..2017-07-07]' };
    const order = [{ is: 'after', of: 'first', withinDays: 3 }] as const;
    expect(await nearFirst(some, { id: 'other', order, ...there })).toEqual([]);
  });

  it('may be in a part of it', async () => {
    const other = { id: 'other', when: '2017-07-05', place: 'palace', participants: ['jordan'] };
    expect(await nearFirst(first, other)).toEqual([['other', 'same-place', true, undefined]]);
  });

  it('says who was there beside those who were at this one', async () => {
    const archive = archiveOf({
      actors: [...states],
      places,
      meetings: [first, { id: 'other', when: '2017-07-05', place: 'amman', participants: all }],
    });
    const [near] = (await archive.inspect({ id: 'first', question: questionOf() }))?.near ?? [];
    expect(near?.others.map(({ name }) => name)).toEqual(['Jordan']);
    expect(near?.same.map(({ name }) => name).sort()).toEqual(['Israel', 'Russia']);
  });
});

describe('a meeting elsewhere', () => {
  const elsewhere = { place: 'geneva', participants: all };

  it('of the same delegations within a week is one of them meeting again', async () => {
    expect(await nearFirst(first, { id: 'other', when: '2017-07-12', ...elsewhere })).toEqual([
      ['other', 'met-again', true, 'after'],
    ]);
    expect(await nearFirst(first, { id: 'other', when: '2017-07-01', ...elsewhere })).toEqual([
      ['other', 'met-again', true, 'before'],
    ]);
  });

  it('may be within days, where its date leaves that open', async () => {
    expect(await nearFirst(first, { id: 'other', when: '2017-07', ...elsewhere })).toEqual([
      ['other', 'met-again', false, undefined],
    ]);
  });

  it('eight days later, or of one delegation only, is not', async () => {
    expect(await nearFirst(first, { id: 'other', when: '2017-07-13', ...elsewhere })).toEqual([]);
    const alone = { place: 'geneva', participants: ['russia', 'jordan'] };
    expect(await nearFirst(first, { id: 'other', when: '2017-07-06', ...alone })).toEqual([]);
  });
});

describe('what did not take place once', () => {
  const there = { when: '2017-07-05', place: 'amman', participants: all };

  it('is close to nothing: a series, or what was called off', async () => {
    expect(await nearFirst(first, { id: 'other', form: 'series', ...there })).toEqual([]);
    expect(await nearFirst(first, { id: 'other', modality: 'called-off', ...there })).toEqual([]);
    expect(await nearFirst({ ...first, form: 'series' }, { id: 'other', ...there })).toEqual([]);
  });
});

it('the certain ones come first, and those of the same place before those elsewhere', async () => {
  const found = await nearFirst(
    first,
    { id: 'a', when: '2017-07', place: 'amman', participants: all },
    { id: 'b', when: '2017-07-07', place: 'geneva', participants: all },
    { id: 'c', when: '2017-07-05', place: 'amman', participants: all },
  );
  expect(found).toEqual([
    ['c', 'same-place', true, undefined],
    ['b', 'met-again', true, 'after'],
    ['a', 'same-place', false, undefined],
  ]);
});

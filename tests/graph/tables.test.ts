import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/graph/tables/cells.ts';
import type { TableRequest } from '../../src/graph/tables/table-page.ts';
import { rankKeys, sortPositions } from '../../src/graph/tables/sort-rows.ts';
import { archiveOf, envoy, questionOf, states } from '../fixtures/asking.ts';
import type { DossierLists } from '../fixtures/dossier-of.ts';

const paper = { source: 'paper', locator: '¶1', paraphrase: 'The paper says so.' };

const lists: DossierLists = {
  actors: [
    ...states,
    { ...envoy('sergei', 'russia'), names: [{ text: 'Сергей', lang: 'ru', kind: 'script' }] },
    { id: 'emile', kind: 'envoy', name: 'Émile' },
  ],
  places: [{ id: 'amman', name: 'Amman', countries: ['JOR'] }],
  voices: [{ id: 'officials', description: 'Officials', anonymous: true }],
  sources: [
    { id: 'paper', title: 'A newspaper', publisher: 'The press' },
    { id: 'wire', title: 'A wire', basedOn: 'paper' },
  ],
  meetings: [
    {
      id: 'late',
      title: 'Late round',
      when: '2018',
      participants: ['sergei', 'israel', { actor: 'jordan', certainty: 'possible' }],
      evidence: [paper, { source: 'wire' }],
    },
    {
      id: 'early',
      title: 'Early round',
      when: '2017-07-02',
      place: 'amman',
      participants: [
        'russia',
        { actor: 'israel', evidence: [{ source: 'wire', attribution: 'officials' }] },
      ],
      evidence: [paper],
    },
    {
      id: 'undated',
      title: 'another round',
      modality: 'called-off',
      participants: ['emile', 'israel'],
    },
    {
      id: 'same-day',
      title: 'Same day',
      order: [{ is: 'same-day', of: 'early' }],
      participants: ['russia', 'jordan'],
      evidence: [{ ...paper, stance: 'disputes' }, paper],
    },
  ],
  agreements: [{ id: 'accord', title: 'Accord', parties: ['russia'], evidence: [paper] }],
  relations: [
    { id: 'warning', kind: 'warns', from: 'israel', to: 'jordan', at: 'early', evidence: [paper] },
    { id: 'presence', kind: 'present-in', from: 'russia', to: 'amman' },
  ],
};

const archive = archiveOf(lists);

function rowsOf(list: string, more: Partial<TableRequest> & { query?: string } = {}) {
  const { query = '', ...rest } = more;
  const question = questionOf(query, { most: 1 });
  return archive.rows({ question, list, range: { first: 0, count: 100 }, ...rest });
}

const ids = async (...asked: Parameters<typeof rowsOf>) =>
  (await rowsOf(...asked)).rows.map(({ select }) => select);

/** A cell in short, to be compared. */
function brief(cell: Cell | undefined): unknown {
  if (cell === undefined) return undefined;
  switch (cell.sort) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.edtf;
    case 'mentions':
      return cell.mentions.map(({ id, name }) => id ?? name);
    case 'word':
      return cell.word;
    case 'yes':
      return true;
    case 'claim':
      return cell.claim;
    case 'path':
      return cell.path.join('/');
  }
}

async function rowOf(list: string, select: string): Promise<Readonly<Record<string, unknown>>> {
  const row = (await rowsOf(list)).rows.find((each) => each.select === select);
  const cells = Object.entries(row?.cells ?? {});
  return Object.fromEntries(cells.map(([id, cell]) => [id, brief(cell)]));
}

describe('the list of actors', () => {
  it('tells whom an actor acts for, how often it met, and from when to when', async () => {
    expect(await rowOf('actors', 'sergei')).toMatchObject({
      kind: 'envoy',
      country: 'RUS',
      'acts-for': ['russia'],
      meetings: 1,
      first: '2018',
      last: '2018',
      names: 'Сергей',
    });
    expect(await rowOf('actors', 'israel')).toMatchObject({ meetings: 2, first: '2017-07-02' });
  });

  it('keeps meetings that are certain apart from those that are possible', async () => {
    expect(await rowOf('actors', 'jordan')).toMatchObject({ meetings: 1, 'possible-meetings': 1 });
  });

  it('has everybody, however few marks the picture may have', async () => {
    expect((await rowsOf('actors')).total).toBe(5);
  });
});

describe('the list of meetings', () => {
  it('counts sources that do not rest on each other', async () => {
    expect(await rowOf('meetings', 'late')).toMatchObject({ sources: 1, delegations: 3 });
  });

  it('tells a date that only follows from the order of things as such', async () => {
    const { rows } = await rowsOf('meetings');
    expect(rows.find(({ select }) => select === 'same-day')?.cells['when']).toMatchObject({
      edtf: '2017-07-02',
      derived: true,
      earliest: '2017-07-02',
      latest: '2017-07-02',
    });
  });

  it('tells that a meeting was called off, or is disputed', async () => {
    const { rows } = await rowsOf('meetings');
    const vouching = (id: string) => rows.find(({ select }) => select === id)?.vouching;
    expect(vouching('undated')).toMatchObject({ modality: 'called-off', standing: 'none' });
    expect(vouching('same-day')).toMatchObject({ disputed: true });
  });
});

describe('the list of lines', () => {
  it('has who met whom, counted, beside what was said', async () => {
    expect(await rowOf('lines', 'met-with:israel>russia')).toMatchObject({
      from: ['israel'],
      relation: 'met-with',
      to: ['russia'],
      certain: 1,
      possible: 0,
      first: '2017-07-02',
    });
    expect(await rowOf('lines', 'warns:israel>jordan')).toMatchObject({ first: '2017-07-02' });
  });

  it('has every line of an unbounded picture', async () => {
    const { lines } = await archive.ask(questionOf());
    expect([...(await ids('lines'))].sort()).toEqual(lines.map(({ id }) => id).sort());
  });

  it('gives ids of which the inspector has a sheet', async () => {
    for (const list of [
      'actors',
      'meetings',
      'lines',
      'agreements',
      'places',
      'evidence',
      'needs-a-source',
    ]) {
      for (const id of await ids(list)) {
        const sheet = await archive.inspect({ id, question: questionOf() });
        expect({ list, id, found: sheet !== undefined }).toEqual({ list, id, found: true });
      }
    }
  });
});

describe('the list of evidence', () => {
  it('has each piece once, also that of a part, with who says it', async () => {
    const { rows, total } = await rowsOf('evidence');
    expect(total).toBe(8);
    const ofPart = rows.find(({ cells }) => brief(cells['standing']) === 'anonymous');
    expect(brief(ofPart?.cells['claim'])).toMatchObject({
      title: 'Early round',
      part: { sort: 'participation', name: 'Israel' },
    });
    expect(brief(ofPart?.cells['attribution'])).toEqual(['Officials']);
    expect(brief(ofPart?.cells['source'])).toBe('A wire');
  });
});

describe('what needs a source', () => {
  it('are statements that nothing supports, with their parts, and where they stand', async () => {
    const { rows } = await rowsOf('needs-a-source');
    expect(rows.map(({ cells }) => brief(cells['where-it-stands']))).toEqual([
      'actors/3/affiliations/0',
      'meetings/2',
      'meetings/2/participants/0',
      'meetings/2/participants/1',
      'relations/1',
    ]);
  });

  it('is as much as the check of the file warns of, but for parts', async () => {
    const { rows } = await rowsOf('needs-a-source', { query: 'form:meeting' });
    expect(rows.map(({ select }) => select)).toEqual(['undated', 'undated', 'undated']);
  });
});

describe('sorting', () => {
  it('goes by time, what is not known last either way', async () => {
    expect(await ids('meetings', { sort: 'when' })).toEqual([
      'early',
      'same-day',
      'late',
      'undated',
    ]);
    expect(await ids('meetings', { sort: '-when' })).toEqual([
      'late',
      'early',
      'same-day',
      'undated',
    ]);
  });

  it('compares names without their accents and capitals', async () => {
    expect(await ids('actors', { sort: 'name' })).toEqual([
      'emile',
      'israel',
      'jordan',
      'russia',
      'sergei',
    ]);
    expect(await ids('meetings', { sort: 'title' })).toEqual([
      'undated',
      'early',
      'late',
      'same-day',
    ]);
  });

  it('leaves alike rows in their order, and each row in its place on every page', async () => {
    const all = await ids('lines', { sort: '-certain' });
    const paged: string[] = [];
    for (let first = 0; first < all.length; first += 3)
      paged.push(...(await ids('lines', { sort: '-certain', range: { first, count: 3 } })));
    expect(paged).toEqual(all);
    expect([...sortPositions(rankKeys([1, 2, 1, undefined, 2]), true)]).toEqual([1, 4, 0, 2, 3]);
  });

  it('is the usual one where a column or list is not known', async () => {
    expect(await rowsOf('meetings', { sort: '-nothing' })).toMatchObject({
      sorting: { column: 'when', descending: false },
    });
    expect(await rowsOf('nothing')).toMatchObject({ list: 'actors' });
  });
});

describe('a page of the table', () => {
  it('counts the rows of every list, as the filter leaves them', async () => {
    expect((await rowsOf('actors')).counts).toMatchObject({
      meetings: 4,
      agreements: 1,
      places: 1,
      'needs-a-source': 5,
    });
    const { counts, total } = await rowsOf('meetings', { query: 'actor:emile' });
    expect({ total, actors: counts.actors }).toEqual({ total: 1, actors: 2 });
  });

  it('tells where a row stands that is sought', async () => {
    expect(await rowsOf('meetings', { seek: ['late'] })).toMatchObject({ at: 2 });
    expect((await rowsOf('meetings', { seek: ['nobody'] })).at).toBeUndefined();
  });

  it('shows states where actors are lifted to them', async () => {
    const question = questionOf('', { group: 'states' });
    const { rows } = await archive.rows({
      question,
      list: 'actors',
      sort: 'name',
      range: { first: 0, count: 9 },
    });
    expect(rows.map(({ select }) => select)).toEqual(['emile', 'israel', 'jordan', 'russia']);
  });
});

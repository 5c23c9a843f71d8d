import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import { writeDossier } from '../../src/formats/write-dossier.ts';
import { parseQuery } from '../../src/graph/query/parse.ts';
import type { SavedView } from '../../src/model/dossier.ts';
import {
  copyOf,
  freshId,
  mergeViews,
  nameView,
  shownBy,
  viewOf,
  viewOfSaved,
} from '../../src/state/saved-views.ts';
import { plainView, type View } from '../../src/state/view.ts';

const view: View = {
  ...plainView,
  dossier: 'southern-syria-2017',
  tab: 'matrix',
  query: parseQuery('country:RUS+ISR -kind:force "cease fire"'),
  layout: 'force',
  title: 'שיחות',
  pins: new Map([['israel', { x: -20, y: 310 }]]),
};
const open = { dossier: 'southern-syria-2017' };

/** So many pins, each at a place of its own. */
function pins(count: number): View['pins'] {
  return new Map(Array.from({ length: count }, (_, at) => [`mark-${at}`, { x: at, y: at - 9 }]));
}

function saved(id: string, title = id): SavedView {
  return { id, title, view: '', pins: [] };
}

describe('a saved view', () => {
  it('gives the view back, and says which one it came from', () => {
    const { view: read, dropped } = viewOfSaved(nameView(view, 'Talks', []), open);
    expect(read).toEqual({ ...view, saved: 'talks' });
    expect(dropped).toEqual([]);
  });

  it('belongs to the dossier in which it stands, wherever that is opened', () => {
    const named = nameView({ ...view, saved: 'other' }, 'Talks', []);
    expect(named.view).not.toMatch(/dossier=|saved=|file=/u);
    expect(viewOfSaved(named, { file: 'abc' }).view).toMatchObject({ file: 'abc', saved: 'talks' });
    expect(viewOfSaved(named, { file: 'abc' }).view).not.toHaveProperty('dossier');
    const foreign = { ...saved('talks'), view: 'dossier=elsewhere&tab=table' };
    expect(viewOf(foreign, open).view).toMatchObject({ ...open, tab: 'table' });
  });

  it('holds the pins that an address has no room for', () => {
    const crowded = { ...view, pins: pins(500) };
    const shown = shownBy(crowded);
    expect(shown.pins).toHaveLength(300);
    expect(viewOf(shown, open).view.pins).toEqual(crowded.pins);
    expect(shownBy({ ...view, pins: pins(200) }).pins).toEqual([]);
  });

  it('holds a pin whose mark an address cannot name', () => {
    const odd = { ...view, pins: new Map([['met-with:a>b', { x: 1.4, y: 2 }]]) };
    expect(shownBy(odd).pins).toEqual([{ mark: 'met-with:a>b', x: 1, y: 2 }]);
  });

  it('stands in a dossier as it is', () => {
    const views = [nameView({ ...view, pins: pins(201) }, 'Talks', [])];
    const file = JSON.stringify({ version: 1, id: 'a', title: 'A', views });
    const written = writeDossier(readDossier(file, 'a.json'));
    expect(readDossier(written, 'a.json').views).toEqual(views);
  });

  it('names what of it cannot be read', () => {
    expect(viewOf({ view: 'where=contry:RUS', pins: [] }, open).dropped).toHaveLength(1);
  });
});

describe('freshId', () => {
  it.each([
    ['Russia and Israel, 2017', 'russia-and-israel-2017'],
    ['  Café – Österreich ', 'cafe-osterreich'],
    ['Лавров', 'lavrov'],
    ['שיחות', 'view'],
    ['?!', 'view'],
    ['x'.repeat(2000), 'x'.repeat(90)],
  ])('makes of “%s” the id “%s”', (title, id) => {
    expect(freshId(title, [])).toBe(id);
  });

  it('takes the first number that is free', () => {
    expect(freshId('Talks', ['talks', 'talks-2', 'talks-4'])).toBe('talks-3');
    expect(freshId('שיחות', ['view'])).toBe('view-2');
  });
});

it('a copy of a view has an id and a title of its own', () => {
  const talks = saved('talks', 'Talks');
  const copy = copyOf(talks, [talks, saved('talks-2', 'Talks (2)')]);
  expect([copy.id, copy.title]).toEqual(['talks-3', 'Talks (3)']);
});

it('of a view in the file and a kept one with its id, the kept one is shown in its place', () => {
  const inFile = [saved('a'), saved('b')];
  expect(mergeViews(inFile, [saved('a', 'A'), saved('c')])).toEqual([
    saved('a', 'A'),
    saved('b'),
    saved('c'),
  ]);
  expect(mergeViews(inFile, [])).toBe(inFile);
});

import { expect, test } from 'vitest';
import { openArchive } from '../../src/graph/archive.ts';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { printQuery } from '../../src/graph/query/print.ts';
import { publicView } from '../../src/state/public-view.ts';
import { plainView, type View } from '../../src/state/view.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

const state = (id: string, country: string) => ({ id, kind: 'state', name: id, country }) as const;
const informant = { id: 'informant', kind: 'envoy', name: 'The informant' } as const;
const archiveOf = (isPrivate: boolean) =>
  openArchive([
    dossierOf({
      actors: [
        state('israel', 'ISR'),
        state('jordan', 'JOR'),
        { ...informant, ...(isPrivate && { private: true }) },
      ],
    }),
  ]);
const place = { x: 1, y: 2 };
const view: View = {
  ...plainView,
  file: 'abc',
  saved: 'with-the-informant',
  query: parseQuery('actor:israel,informant'),
  scope: parseQuery('actor:informant'),
  selected: ['informant', 'israel'],
  pins: new Map([
    ['informant', place],
    ['jordan', place],
  ]),
  centre: 'informant',
  layout: 'concentric',
};

test('a view names nothing private that is shared openly', async () => {
  const open = await publicView(view, archiveOf(true));
  expect(printQuery(open.query)).toBe('actor:israel');
  expect(printQuery(open.scope)).toBe('');
  expect(open).toMatchObject({ file: 'abc', selected: ['israel'], layout: 'concentric' });
  expect([...open.pins.keys()]).toEqual(['jordan']);
  expect(open).not.toHaveProperty('centre');
  expect(open).not.toHaveProperty('saved');
});

test('a view of a dossier in which nothing is private is shared as it is', async () => {
  expect(await publicView(view, archiveOf(false))).toBe(view);
});

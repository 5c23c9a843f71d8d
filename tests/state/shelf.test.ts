import { expect, test } from 'vitest';
import { readDossierBytes } from '../../src/formats/dossier.ts';
import { openArchive } from '../../src/graph/archive.ts';
import { Shelf } from '../../src/state/shelf.svelte.ts';
import { plainView, type View } from '../../src/state/view.ts';

const inFile = { id: 'first', title: 'First', view: 'tab=table', pins: [] };
const text = JSON.stringify({
  version: 1,
  id: 'own',
  title: 'My own dossier',
  actors: [
    { id: 'israel', kind: 'state', name: 'Israel' },
    { id: 'informant', kind: 'envoy', name: 'The informant', private: true },
  ],
  views: [inFile],
});
const given = { name: 'own.json', bytes: new TextEncoder().encode(text) };
const view: View = { ...plainView, file: 'abc', tab: 'matrix' };

/** A shelf in a browser that keeps nothing, with the file open. */
async function openShelf(): Promise<Shelf> {
  const shelf = new Shelf(() => 1);
  const { heading } = openArchive([readDossierBytes(given.bytes, given.name)]);
  await shelf.opened(given, view, heading);
  return shelf;
}

const textOf = (file: { readonly bytes: Uint8Array } | undefined): string =>
  new TextDecoder().decode(file?.bytes);

test('what is opened is listed, and read again by its key', async () => {
  const shelf = await openShelf();
  expect(shelf.files).toMatchObject([{ key: 'abc', name: 'own.json', title: 'My own dossier' }]);
  expect(await shelf.read('abc')).toEqual(given);
  expect(await shelf.read('def')).toBeUndefined();
  expect(shelf.trouble?.kind).toBe('blocked');
});

test('what was shown last comes back in the file that is open', async () => {
  const shelf = await openShelf();
  shelf.shown(view);
  await expect.poll(() => shelf.lastShown({ file: 'abc' })).toEqual(view);
  expect(await shelf.lastShown({ file: 'def' })).toBeUndefined();
  expect(await shelf.lastShown({})).toBeUndefined();
});

test('views of the file and those that are saved stand in one list; only these are forgotten', async () => {
  const shelf = await openShelf();
  const saved = await shelf.putView(shelf.nameView(view, 'Who met whom'), undefined);
  expect(saved).toEqual({
    id: 'who-met-whom',
    title: 'Who met whom',
    view: 'tab=matrix',
    pins: [],
  });
  await expect.poll(() => shelf.views.map(({ id }) => id)).toEqual(['first', 'who-met-whom']);
  expect(shelf.views.map((each) => shelf.isSavedHere(each))).toEqual([false, true]);
  expect(await shelf.savedViews({ file: 'abc' })).toEqual([saved]);
  await shelf.putView(undefined, saved);
  await expect.poll(() => shelf.views.map(({ id }) => id)).toEqual(['first']);
});

test('a view is saved beside one that was changed meanwhile, and given as it is saved', async () => {
  const shelf = await openShelf();
  const first = shelf.nameView(view, 'Talks');
  await shelf.putView(first, undefined);
  expect(await shelf.putView({ ...first, view: 'tab=table' }, undefined)).toMatchObject({
    id: 'talks-2',
    title: 'Talks (2)',
  });
});

test('the file that is saved is the one that was opened, with the views in it', async () => {
  const shelf = await openShelf();
  expect(textOf(await shelf.download())).toBe(text);
  await shelf.putView(shelf.nameView(view, 'Talks'), undefined);
  await expect.poll(() => shelf.views.length).toBe(2);
  const dossier = readDossierBytes((await shelf.download())?.bytes ?? new Uint8Array(), 'own.json');
  expect(dossier.views.map(({ id }) => id)).toEqual(['first', 'talks']);
  expect(dossier.actors).toHaveLength(2);
});

test('the file that is saved openly has another name, its views, and nothing private', async () => {
  const shelf = await openShelf();
  const open = await shelf.download('openly');
  expect(open?.name).toBe('own-public.json');
  expect(textOf(open)).not.toContain('informant');
  const dossier = readDossierBytes(open?.bytes ?? new Uint8Array(), 'own-public.json');
  expect(dossier.views).toEqual([inFile]);
});

test('a file that is forgotten while it is open is said to be, can be saved, and kept again', async () => {
  const shelf = await openShelf();
  await shelf.forgetFile('abc');
  expect(shelf.isForgotten).toBe(true);
  await expect.poll(() => shelf.files).toEqual([]);
  expect(textOf(await shelf.download())).toBe(text);
  await shelf.keepOpen();
  expect(shelf.isForgotten).toBe(false);
  await expect.poll(() => shelf.files.map(({ key }) => key)).toEqual(['abc']);
});

test('a shipped dossier is not among the reader’s files, and its views are kept', async () => {
  const shelf = new Shelf(() => 1);
  const { heading } = openArchive([readDossierBytes(given.bytes, given.name)]);
  await shelf.opened(given, { ...plainView, dossier: 'own' }, heading);
  await shelf.putView(shelf.nameView(plainView, 'Talks'), undefined);
  expect(shelf.files).toEqual([]);
  await expect.poll(() => shelf.views.length).toBe(2);
});

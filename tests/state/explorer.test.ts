import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDossierBytes } from '../../src/formats/dossier.ts';
import type { Answer } from '../../src/graph/answer.ts';
import type { Archive } from '../../src/graph/asking.ts';
import { openArchive } from '../../src/graph/archive.ts';
import { layOut } from '../../src/graph/layout/layouts.ts';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { DataError } from '../../src/model/errors.ts';
import { limits } from '../../src/model/limits.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import type { GivenFile, OpenArchive } from '../../src/state/given.ts';
import { keepNothing, type Kept } from '../../src/state/surroundings.ts';
import { plainView } from '../../src/state/view.ts';

const bytes = new Uint8Array(
  readFileSync(new URL('../../graph-data/southern-syria-2017.json', import.meta.url)),
);
const given = (name: string, content: Uint8Array = bytes): GivenFile => ({
  name,
  size: content.length,
  bytes: async () => content,
});
const open: OpenArchive = async (given) => openArchive([readDossierBytes(given.bytes, given.name)]);

function makeExplorer(opening: OpenArchive = open, kept: Kept = keepNothing) {
  const addresses: string[] = [];
  const explorer = new Explorer({
    open: opening,
    leave: (address, step) => addresses.push(`${step} ${address}`),
    place: async (answer, arrangement) => layOut(answer, arrangement),
    kept,
  });
  return { explorer, addresses };
}

test('a file that is opened is shown whole', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  expect(explorer.archive?.heading.id).toBe('southern-syria-2017');
  expect(explorer.scene?.marks.map(({ id }) => id)).toContain('israel');
  expect(explorer.error).toBeUndefined();
});

test('a file that cannot be read leaves open what was open, and says why', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const before = explorer.answer;
  await explorer.openFile(given('b.json', new TextEncoder().encode('{ "version": 1')));
  expect(explorer.error).toBeInstanceOf(DataError);
  expect(explorer.answer).toBe(before);
  await explorer.change({ query: parseQuery('country:JOR') });
  expect(explorer.answer).not.toBe(before);
});

test('a file over the limit is refused by its size, before it is read', async () => {
  const { explorer } = makeExplorer();
  let read = false;
  const bytesOf = async (): Promise<Uint8Array> => {
    read = true;
    return bytes;
  };
  await explorer.openFile({ name: 'large.json', size: limits.fileBytes + 1, bytes: bytesOf });
  expect(read).toBe(false);
  expect(String(explorer.error)).toMatch(/100/);
});

test('filtering moves nothing that stays', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const before = new Map(explorer.scene?.marks.map((mark) => [mark.id, mark]));
  await explorer.change({ query: parseQuery('country:RUS') });
  const after = explorer.scene?.marks ?? [];
  expect(after.length).toBeGreaterThan(0);
  expect(after.length).toBeLessThan(before.size);
  for (const { id, x, y } of after) expect(before.get(id)).toMatchObject({ x, y });
});

test('laying out what is shown moves it', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  await explorer.change({ query: parseQuery('country:RUS') });
  const before = explorer.positions;
  await explorer.change({ scope: explorer.view.query }, 'same');
  expect(explorer.positions).not.toEqual(before);
});

test('a newer question wins over an older one that takes longer', async () => {
  const held: (() => void)[] = [];
  const slowly: OpenArchive = async (given, watch) => {
    const archive = await open(given, watch);
    const ask: Archive['ask'] = async (question, signal) => {
      if (question.query.terms.some(({ values }) => values.includes('JOR'))) {
        await new Promise<void>((resolve) => held.push(resolve));
      }
      return archive.ask(question, signal);
    };
    return { ...archive, ask };
  };
  const { explorer } = makeExplorer(slowly);
  await explorer.openFile(given('a.json'));
  const older = explorer.change({ query: parseQuery('country:JOR') });
  await explorer.change({ query: parseQuery('country:RUS') });
  const shown: Answer | undefined = explorer.answer;
  held.forEach((release) => release());
  await older;
  expect(explorer.answer).toBe(shown);
  expect(explorer.view.query.terms[0]?.values).toEqual(['RUS']);
  expect(explorer.error).toBeUndefined();
});

test('of two files opened at once the last is shown', async () => {
  const { explorer } = makeExplorer();
  let release = (): void => {};
  const waiting = new Promise<void>((resolve) => (release = resolve));
  const first = explorer.openFile({
    ...given('first.json'),
    bytes: async () => {
      await waiting;
      return bytes;
    },
  });
  const other = new TextEncoder().encode('{"version":1,"id":"other","title":"Other"}');
  await explorer.openFile(given('other.json', other));
  release();
  await first;
  expect(explorer.archive?.heading.id).toBe('other');
});

test('each change is a step in the address, and what belongs to the step before replaces it', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  await explorer.change({ query: parseQuery('country:RUS') });
  await explorer.change({ layout: 'force' });
  await explorer.select('russia');
  const file = `file=${explorer.view.file}`;
  expect(addresses).toEqual([
    `new ${file}`,
    `new ${file}&where=country:RUS`,
    `same ${file}&where=country:RUS&layout=force`,
    `new ${file}&where=country:RUS&layout=force&select=russia`,
  ]);
  expect(explorer.sheet?.title).toBe('Russia');
});

test('an address that is gone to restores what it names', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const file = `#file=${explorer.view.file}`;
  await explorer.goTo(`${file}&where=country:RUS&group=states&select=russia`);
  expect(explorer.view.group).toBe('states');
  expect(explorer.sheet?.id).toBe('russia');
  await explorer.goTo(file);
  expect(explorer.sheet).toBeUndefined();
  expect(explorer.view.group).toBe('actors');
});

test('a dossier that does not come with the program is named, with those that do', async () => {
  const { explorer } = makeExplorer();
  await explorer.goTo('#dossier=nowhere');
  expect(explorer.error).toMatchObject({
    message: expect.stringContaining('nowhere'),
    mend: expect.stringContaining('southern-syria-2017'),
  });
});

test('a selection that the dossier lacks is named and dropped', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  await explorer.goTo(`#file=${explorer.view.file}&select=nobody`);
  expect(explorer.dropped).toEqual(['select=nobody']);
  expect(explorer.view.selected).toEqual([]);
  expect(addresses.at(-1)).toBe(`same file=${explorer.view.file}`);
});

test('going back steps through filters and leaves the layout and the pins as they are', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const first = `file=${explorer.view.file}`;
  await explorer.change({ query: parseQuery('country:RUS') });
  await explorer.change({ pins: new Map([['russia', { x: 5, y: 6 }]]) });
  await explorer.goTo(`#${first}`, 'history');
  expect(explorer.view.query.terms).toEqual([]);
  expect(explorer.view.pins.get('russia')).toEqual({ x: 5, y: 6 });
  expect(addresses.at(-1)).toBe(`same ${first}&pins=russia:5,6`);
});

test('an address that a reader types brings its own layout and pins', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  await explorer.change({ layout: 'force' });
  await explorer.goTo(`#file=${explorer.view.file}`);
  expect(explorer.view.layout).toBeUndefined();
});

test('a gesture is one step in the address, and the next gesture another', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  for (const day of ['2017-07-01', '2017-07-02'])
    await explorer.change({ query: parseQuery(`after:${day}`) }, { gesture: 'brush' });
  explorer.endGesture();
  await explorer.change({ query: parseQuery('after:2017-07-03') }, { gesture: 'brush' });
  expect(addresses.map((address) => address.split(' ')[0])).toEqual(['new', 'new', 'same', 'new']);
});

test('undo takes back a layout and a title, and redo does them again; filters stay', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  await explorer.change({ layout: 'force' });
  await explorer.change({ query: parseQuery('country:RUS') });
  await explorer.change({ title: 'Who met Russia' });
  await explorer.stepBack('undo');
  expect(explorer.view).not.toHaveProperty('title');
  await explorer.stepBack('undo');
  expect(explorer.view).not.toHaveProperty('layout');
  expect(explorer.view.query.terms[0]?.values).toEqual(['RUS']);
  expect(explorer.undo.canUndo).toBe(false);
  await explorer.stepBack('redo');
  await explorer.stepBack('redo');
  expect(explorer.view).toMatchObject({ layout: 'force', title: 'Who met Russia' });
});

test('saving and forgetting a view is undone and done again where it is kept', async () => {
  const told: unknown[] = [];
  const { explorer } = makeExplorer(open, {
    ...keepNothing,
    putView: async (saved, before) => void told.push([saved?.id, before?.id]),
  });
  await explorer.openFile(given('a.json'));
  const saved = { id: 'one', title: 'One', view: '', pins: [] };
  await explorer.putView(saved, undefined);
  await explorer.stepBack('undo');
  await explorer.stepBack('redo');
  expect(told).toEqual([
    ['one', undefined],
    [undefined, 'one'],
    ['one', undefined],
  ]);
});

test('an address of a file that is not kept here waits for the file, and is shown with it', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const address = `#file=${explorer.view.file}&where=country:JOR`;
  explorer.leave();
  await explorer.goTo(address);
  expect(explorer.archive).toBeUndefined();
  expect(explorer.wanted?.query.terms[0]?.values).toEqual(['JOR']);
  await explorer.openFile(given('renamed.json'));
  expect(explorer.view.query.terms[0]?.values).toEqual(['JOR']);
  expect(explorer.wanted).toBeUndefined();
});

test('a file that is kept opens again as it was seen last', async () => {
  const last = { ...plainView, file: 'abc', query: parseQuery('country:JOR') };
  const { explorer } = makeExplorer(open, {
    ...keepNothing,
    read: async () => ({ name: 'a.json', bytes }),
    lastShown: async () => last,
  });
  await explorer.openKept('abc');
  expect(explorer.view).toEqual(last);
});

test('work that is stopped leaves what was open', async () => {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const { explorer } = makeExplorer(async (file, watch) => {
    if (file.name !== 'slow.json') return open(file, watch);
    begin();
    return new Promise((_, reject) =>
      watch.signal.addEventListener('abort', () => reject(watch.signal.reason)),
    );
  });
  await explorer.openFile(given('a.json'));
  const { archive } = explorer;
  const opening = explorer.openFile(given('slow.json', new TextEncoder().encode('{}')));
  await begun;
  explorer.stop();
  await opening;
  expect(explorer.archive).toBe(archive);
  expect(explorer.error).toBeUndefined();
});

import { expect, test } from 'vitest';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { DataError } from '../../src/model/errors.ts';
import { limits } from '../../src/model/limits.ts';
import { printAddress } from '../../src/state/address.ts';
import { nameView } from '../../src/state/saved-views.ts';
import { keepNothing } from '../../src/state/surroundings.ts';
import { plainView } from '../../src/state/view.ts';
import { bytes, given, makeExplorer, open } from '../fixtures/explorers.ts';

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

test('saving and forgetting a view is undone and done again where it is kept', async () => {
  const told: unknown[] = [];
  const { explorer } = makeExplorer(open, {
    ...keepNothing,
    putView: async (saved, before) => {
      told.push([saved?.id, before?.id]);
      return saved;
    },
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

test('what was saved is what is shown, until it is forgotten or a pin moves', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const file = `file=${explorer.view.file}`;
  const saved = { id: 'one', title: 'One', view: 'tab=table', pins: [] };
  await explorer.change({ tab: 'table' });
  await explorer.putView(saved, undefined);
  expect(addresses.at(-1)).toBe(`same ${file}&saved=one&tab=table`);
  await explorer.stepBack('undo');
  expect(addresses.at(-1)).toBe(`same ${file}&tab=table`);
  await explorer.putView(saved, undefined);
  await explorer.change({ pins: new Map([['russia', { x: 5, y: 6 }]]) });
  expect(addresses.at(-1)).toBe(`same ${file}&tab=table&pins=russia:5,6`);
});

test('a saved view from which everything was taken is not the address of that view', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const file = explorer.view.file ?? '';
  await explorer.goToView({ ...plainView, file, saved: 'one', tab: 'table' });
  await explorer.change({ tab: 'graph' });
  expect(addresses.at(-1)).toBe(`new file=${file}`);
});

test('a change that changes nothing is no step, and is not undone', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  await explorer.change({ title: undefined, subtitle: undefined });
  expect(addresses).toHaveLength(1);
  expect(explorer.undo.canUndo).toBe(false);
});

test('stopping before anything of a file is shown leads back to the first screen', async () => {
  const { explorer, addresses } = makeExplorer(async (file, watch) => {
    const archive = await open(file, watch);
    return {
      ...archive,
      ask: (_, signal) => {
        queueMicrotask(() => explorer.stop());
        return new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason)),
        );
      },
    };
  });
  await explorer.openFile(given('a.json'));
  expect(explorer.archive).toBeUndefined();
  expect(addresses.at(-1)).toBe('new ');
  expect(explorer.error).toBeUndefined();
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

test('a link shows what is opened for it, also where that has changed since', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.goTo('#file=0123456789abcdef&where=country:JOR');
  await explorer.openFile(given('newer.json'));
  expect(explorer.view.query.terms[0]?.values).toEqual(['JOR']);
  expect(explorer.dropped).toEqual([]);
  expect(addresses.at(-1)).toBe(`new file=${explorer.view.file}&where=country:JOR`);
});

test('a file that is not kept any more is told, and leaves open what was open', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const { archive } = explorer;
  await explorer.openKept('0123456789abcdef');
  expect(explorer.archive).toBe(archive);
  expect(String(explorer.error)).toMatch(/no longer kept/);
});

test('an address that cannot be opened leaves what was open, and its address', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(given('a.json'));
  await explorer.goTo('#dossier=nowhere');
  expect(explorer.error).toBeDefined();
  expect(addresses.at(-1)).toBe(`same file=${explorer.view.file}`);
});

test('the first screen is a step, and Back opens again what was left', async () => {
  const file = { name: 'a.json', bytes };
  const { explorer, addresses } = makeExplorer(open, { ...keepNothing, read: async () => file });
  await explorer.openFile(given('a.json'));
  await explorer.change({ query: parseQuery('country:JOR') });
  const left = addresses.at(-1)?.replace(/^new /u, '#') ?? '';
  explorer.leave();
  expect(addresses.at(-1)).toBe('new ');
  expect(explorer.archive).toBeUndefined();
  await explorer.goTo(left, 'history');
  expect(explorer.archive).toBeDefined();
  expect(explorer.view.query.terms[0]?.values).toEqual(['JOR']);
});

test('a saved view that an address names brings the pins for which that had no room', async () => {
  const pins = new Map(
    Array.from({ length: 250 }, (_, at) => [`mark-${at}`, { x: at, y: 2 * at }] as const),
  );
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const saved = nameView({ ...explorer.view, pins }, 'Many pins', []);
  const address = printAddress({ ...explorer.view, pins, saved: saved.id });
  const again = makeExplorer(open, { ...keepNothing, savedViews: async () => [saved] }).explorer;
  await again.goTo(`#${address}`);
  await again.openFile(given('a.json'));
  expect(again.view.pins.size).toBe(250);
  expect(new Map([...again.view.pins].sort())).toEqual(new Map([...pins].sort()));
  expect(again.dropped).toEqual([]);
});

test('an address that says nothing but a saved view shows that view', async () => {
  const saved = { id: 'jordan', title: 'Jordan', view: 'where=country:JOR&layout=force', pins: [] };
  const { explorer } = makeExplorer(open, { ...keepNothing, savedViews: async () => [saved] });
  await explorer.openFile(given('a.json'));
  await explorer.goTo(`#file=${explorer.view.file}&saved=jordan`);
  expect(explorer.view).toMatchObject({ layout: 'force', saved: 'jordan' });
  expect(explorer.view.query.terms[0]?.values).toEqual(['JOR']);
  await explorer.goTo(`#file=${explorer.view.file}&saved=gone`);
  expect(explorer.dropped).toEqual(['saved=gone']);
  expect(explorer.view).not.toHaveProperty('saved');
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

test('a file that cannot be read does not end a question that is under way', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(given('a.json'));
  const change = explorer.change({ query: parseQuery('country:JOR') });
  await explorer.openFile(given('b.json', new TextEncoder().encode('{')));
  await change;
  expect(explorer.error).toBeInstanceOf(DataError);
  expect(explorer.asking).toBe(false);
  expect(explorer.answer?.question.query.terms[0]?.values).toEqual(['JOR']);
});

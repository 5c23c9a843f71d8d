import { expect, test } from 'vitest';
import type { Answer } from '../../src/graph/answer.ts';
import type { Archive } from '../../src/graph/asking.ts';
import { parseQuery } from '../../src/graph/query/parse.ts';
import type { OpenArchive } from '../../src/state/given.ts';
import { given, makeExplorer, open } from '../fixtures/explorers.ts';

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

/** Archives whose answers to what names Jordan come only when they are let. */
function slowOnJordan() {
  let ask = (): void => undefined;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  const opening: OpenArchive = async (file, watch) => {
    const archive = await open(file, watch);
    return {
      ...archive,
      ask: async (question, signal) => {
        if (!question.query.terms.some(({ values }) => values.includes('JOR')))
          return archive.ask(question, signal);
        ask();
        return new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason)),
        );
      },
    };
  };
  return { opening, asked };
}

test('an answer that is no longer awaited leaves the filter that is shown', async () => {
  const { opening, asked } = slowOnJordan();
  const { explorer, addresses } = makeExplorer(opening);
  await explorer.openFile(given('a.json'));
  const change = explorer.change({ query: parseQuery('country:JOR') });
  await asked;
  explorer.stop();
  await change;
  expect(explorer.view.query.terms).toEqual([]);
  expect(explorer.asking).toBe(false);
  expect(addresses.at(-1)).toBe(`same file=${explorer.view.file}`);
});

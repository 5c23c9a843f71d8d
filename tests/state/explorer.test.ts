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

const bytes = new Uint8Array(
  readFileSync(new URL('../../graph-data/southern-syria-2017.json', import.meta.url)),
);
const file = (name: string, content: Uint8Array = bytes): GivenFile => ({
  name,
  size: content.length,
  bytes: async () => content,
});
const open: OpenArchive = async (given) => openArchive([readDossierBytes(given.bytes, given.name)]);

function makeExplorer(opening: OpenArchive = open) {
  const addresses: string[] = [];
  const explorer = new Explorer(
    opening,
    (address, step) => addresses.push(`${step} ${address}`),
    async (answer, arrangement) => layOut(answer, arrangement),
  );
  return { explorer, addresses };
}

test('a file that is opened is shown whole', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(file('a.json'));
  expect(explorer.archive?.heading.id).toBe('southern-syria-2017');
  expect(explorer.scene?.marks.map(({ id }) => id)).toContain('israel');
  expect(explorer.error).toBeUndefined();
});

test('a file that cannot be read leaves open what was open, and says why', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(file('a.json'));
  const before = explorer.answer;
  await explorer.openFile(file('b.json', new TextEncoder().encode('{ "version": 1')));
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
  await explorer.openFile(file('a.json'));
  const before = new Map(explorer.scene?.marks.map((mark) => [mark.id, mark]));
  await explorer.change({ query: parseQuery('country:RUS') });
  const after = explorer.scene?.marks ?? [];
  expect(after.length).toBeGreaterThan(0);
  expect(after.length).toBeLessThan(before.size);
  for (const { id, x, y } of after) expect(before.get(id)).toMatchObject({ x, y });
});

test('laying out what is shown moves it', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(file('a.json'));
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
  await explorer.openFile(file('a.json'));
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
    ...file('first.json'),
    bytes: async () => {
      await waiting;
      return bytes;
    },
  });
  const other = new TextEncoder().encode('{"version":1,"id":"other","title":"Other"}');
  await explorer.openFile(file('other.json', other));
  release();
  await first;
  expect(explorer.archive?.heading.id).toBe('other');
});

test('each change is a step in the address, and what belongs to the step before replaces it', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(file('a.json'));
  await explorer.change({ query: parseQuery('country:RUS') });
  await explorer.change({ layout: 'force' }, 'same');
  await explorer.select('russia');
  expect(addresses).toEqual([
    'new ',
    'new where=country:RUS',
    'same where=country:RUS&layout=force',
    'new where=country:RUS&layout=force&select=russia',
  ]);
  expect(explorer.sheet?.title).toBe('Russia');
});

test('an address that is gone to restores what it names', async () => {
  const { explorer } = makeExplorer();
  await explorer.openFile(file('a.json'));
  await explorer.goTo('#where=country:RUS&group=states&select=russia');
  expect(explorer.view.group).toBe('states');
  expect(explorer.sheet?.id).toBe('russia');
  await explorer.goTo('');
  expect(explorer.sheet).toBeUndefined();
  expect(explorer.view.group).toBe('actors');
});

test('a dossier that does not come with the program is named, with those that do', async () => {
  const { explorer } = makeExplorer();
  await explorer.goTo('#dossier=nowhere');
  expect(String(explorer.error)).toContain('nowhere');
  expect(String(explorer.error)).toContain('southern-syria-2017');
});

test('a selection that the dossier lacks is named and dropped', async () => {
  const { explorer, addresses } = makeExplorer();
  await explorer.openFile(file('a.json'));
  await explorer.goTo('#select=nobody');
  expect(explorer.dropped).toEqual(['select=nobody']);
  expect(explorer.view.selected).toEqual([]);
  expect(addresses.at(-1)).toBe('same ');
});

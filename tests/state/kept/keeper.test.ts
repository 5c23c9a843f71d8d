import { expect, test } from 'vitest';
import { openKeeper } from '../../../src/state/kept/keeper.ts';
import type { Trouble } from '../../../src/state/kept/trouble.ts';

test('where there is no storage at all, a keeper says so, and holds in the page what it is given', async () => {
  const told: (Trouble | undefined)[] = [];
  const keeper = await openKeeper({ now: () => 1, onTrouble: (trouble) => told.push(trouble) });
  expect(told.map((trouble) => trouble?.kind)).toEqual(['blocked']);
  const bytes = new TextEncoder().encode('abc');
  const file = await keeper.keepFile({ key: 'abc', name: 'a.json', title: 'A', bytes });
  await keeper.keepShown(file.key, { view: 'tab=table', pins: [] });
  expect(await keeper.recentFiles()).toEqual([file]);
  expect(await keeper.readFile(file.key)).toEqual(bytes);
  expect(await keeper.lastShown(file.key)).toEqual({ view: 'tab=table', pins: [] });
  await keeper.forgetFile(file.key);
  expect(await keeper.recentFiles()).toEqual([]);
  expect(await keeper.readFile(file.key)).toBeUndefined();
  keeper.close();
});

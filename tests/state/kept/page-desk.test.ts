import { expect, test } from 'vitest';
import { pageDesk } from '../../../src/state/kept/page-desk.ts';
import type { KeptShown } from '../../../src/state/kept/rows.ts';

const shown = (view: string): KeptShown => ({ shown: { view, pins: [] }, at: 1 });
const before = shown('tab=table');
const after = shown('tab=matrix');

test('a desk of the page hides what lies under it, and never touches that', async () => {
  const under = pageDesk(async () => undefined);
  await under.put('shown', 'a', before);
  await under.put('shown', 'b', before);
  const desk = pageDesk((work) => work(under));
  await desk.put('shown', 'a', after);
  await desk.delete('shown', 'b');
  await desk.put('shown', 'c', after);
  expect(await desk.get('shown', 'a')).toBe(after);
  expect(await desk.get('shown', 'b')).toBeUndefined();
  expect(await desk.entries('shown')).toEqual([
    ['a', after],
    ['c', after],
  ]);
  expect(await under.entries('shown')).toEqual([
    ['a', before],
    ['b', before],
  ]);
});

test('a desk of the page gives the rows whose key begins so, in the order of their keys', async () => {
  const under = pageDesk(async () => undefined);
  for (const key of ['a/2', 'b/1', 'a']) await under.put('shown', key, before);
  const desk = pageDesk((work) => work(under));
  await desk.put('shown', 'a/1', after);
  expect(await desk.entries('shown', 'a/')).toEqual([
    ['a/1', after],
    ['a/2', before],
  ]);
});

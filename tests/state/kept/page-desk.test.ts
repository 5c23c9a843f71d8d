import { expect, test } from 'vitest';
import { pageDesk } from '../../../src/state/kept/page-desk.ts';

test('a desk of the page hides what lies under it, and never touches that', async () => {
  const under = pageDesk(async () => undefined);
  await under.put('settings', 'a', true);
  await under.put('settings', 'b', true);
  const desk = pageDesk((work) => work(under));
  await desk.put('settings', 'a', false);
  await desk.delete('settings', 'b');
  await desk.put('settings', 'c', false);
  expect(await desk.get('settings', 'a')).toBe(false);
  expect(await desk.get('settings', 'b')).toBeUndefined();
  expect(await desk.entries('settings')).toEqual([
    ['a', false],
    ['c', false],
  ]);
  expect(await under.entries('settings')).toEqual([
    ['a', true],
    ['b', true],
  ]);
});

import { describe, expect, it } from 'vitest';
import { forgetFile, keepFile, mostFiles, recentFiles } from '../../../src/state/kept/files.ts';
import { pageDesk } from '../../../src/state/kept/page-desk.ts';
import type { KeptFile } from '../../../src/state/kept/rows.ts';
import { keepShown, saveView, savedViews, shippedKey } from '../../../src/state/kept/views.ts';

const bytes = new Uint8Array([1, 2, 3]);
const shown = { view: 'tab=table', pins: [] };
const view = { id: 'talks', title: 'Talks', ...shown };

function file(key: string, openedAt: number): KeptFile {
  return { key, name: `${key}.json`, title: key, size: bytes.length, openedAt };
}

const emptyDesk = () => pageDesk(async () => undefined);

describe('files that are kept', () => {
  it('are listed with the one opened last first', async () => {
    const desk = emptyDesk();
    for (const [key, at] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ] as const)
      await keepFile(file(key, at), bytes)(desk);
    expect((await recentFiles(desk)).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('go beyond their number, with what was shown of them; the views saved in them stay', async () => {
    const desk = emptyDesk();
    await keepFile(file('first', 0), bytes)(desk);
    await keepShown('first', shown, 0)(desk);
    await saveView('first', view, undefined, 0)(desk);
    for (let at = 1; at <= mostFiles; at++) await keepFile(file(`file-${at}`, at), bytes)(desk);
    const files = await recentFiles(desk);
    expect(files).toHaveLength(mostFiles);
    expect(files.map(({ key }) => key)).not.toContain('first');
    expect(await desk.get('contents', 'first')).toBeUndefined();
    expect(await desk.get('shown', 'first')).toBeUndefined();
    expect(await savedViews('first')(desk)).toEqual([view]);
  });

  it('are forgotten with everything that is known of them, and of no other', async () => {
    const desk = emptyDesk();
    for (const key of ['a', 'ab']) {
      await keepFile(file(key, 1), bytes)(desk);
      await keepShown(key, shown, 1)(desk);
      await saveView(key, view, undefined, 1)(desk);
    }
    await forgetFile('a')(desk);
    for (const store of ['files', 'contents', 'shown'] as const)
      expect((await desk.entries(store)).map(([key]) => key)).toEqual(['ab']);
    expect(await savedViews('a')(desk)).toEqual([]);
    expect(await savedViews('ab')(desk)).toEqual([view]);
  });

  it('leave no trace of what a tab shows of them once they are forgotten', async () => {
    const desk = emptyDesk();
    await keepShown('a', shown, 1)(desk);
    await keepShown(shippedKey('southern-syria-2017'), shown, 1)(desk);
    expect((await desk.entries('shown')).map(([key]) => key)).toEqual([
      'shipped:southern-syria-2017',
    ]);
  });
});

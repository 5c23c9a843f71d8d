import { describe, expect, it } from 'vitest';
import type { SavedView } from '../../../src/model/dossier.ts';
import { pageDesk } from '../../../src/state/kept/page-desk.ts';
import { forgetView, savedViews, saveView } from '../../../src/state/kept/views.ts';

const talks: SavedView = { id: 'talks', title: 'Talks', view: '', pins: [] };
const ours = { ...talks, title: 'Ours' };
const theirs = { ...talks, title: 'Theirs' };

/** A desk on which views were saved, one after the other, each over nothing. */
async function deskWith(...views: readonly SavedView[]) {
  const desk = pageDesk(async () => undefined);
  for (const [at, view] of views.entries()) await saveView('file', view, undefined, at)(desk);
  return desk;
}

describe('a view that is saved', () => {
  it('keeps its place among the others when it is changed', async () => {
    const other = { ...talks, id: 'a-later-one' };
    const desk = await deskWith(talks, other);
    expect(await saveView('file', ours, talks, 9)(desk)).toEqual({ view: ours });
    expect(await savedViews('file')(desk)).toEqual([ours, other]);
  });

  it('becomes a copy where another tab has changed the same one', async () => {
    const desk = await deskWith(talks);
    await saveView('file', theirs, talks, 1)(desk);
    const copy = { ...ours, id: 'talks-2' };
    expect(await saveView('file', ours, talks, 2)(desk)).toEqual({ view: copy, copyOf: 'talks' });
    expect(await savedViews('file')(desk)).toEqual([theirs, copy]);
  });

  it('becomes a copy where another tab has taken its id', async () => {
    const desk = await deskWith(theirs, talks);
    expect((await savedViews('file')(desk)).map(({ id }) => id)).toEqual(['talks', 'talks-2']);
  });

  it('with a title that is taken too has a number behind it', async () => {
    const desk = await deskWith(talks, { ...talks, view: 'tab=table' });
    expect((await savedViews('file')(desk)).map(({ title }) => title)).toEqual([
      'Talks',
      'Talks (2)',
    ]);
  });

  it('is not copied where both tabs have saved the same', async () => {
    const desk = await deskWith(ours);
    expect(await saveView('file', ours, talks, 1)(desk)).toEqual({ view: ours });
    expect(await savedViews('file')(desk)).toEqual([ours]);
  });

  it('is saved again where another tab has forgotten it', async () => {
    const desk = await deskWith(talks);
    expect(await forgetView('file', talks)(desk)).toBe(true);
    await saveView('file', ours, talks, 1)(desk);
    expect(await savedViews('file')(desk)).toEqual([ours]);
  });

  it('is not forgotten where another tab has changed it', async () => {
    const desk = await deskWith(theirs);
    expect(await forgetView('file', talks)(desk)).toBe(false);
    expect(await savedViews('file')(desk)).toEqual([theirs]);
  });
});

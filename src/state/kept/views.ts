import type { Id, SavedView } from '../../model/dossier.ts';
import { copyOf, type Shown } from '../saved-views.ts';
import type { Work } from './rows.ts';

/** The key under which views of a shipped dossier are kept; those of files are made from their bytes. */
export function shippedKey(dossier: Id): string {
  return `${SHIPPED}${dossier}`;
}

const SHIPPED = 'shipped:';

/** Keeps what is shown; nothing of a file that was forgotten, even where it is still open. */
export function keepShown(key: string, shown: Shown, at: number): Work<void> {
  return async (desk) => {
    const isThere = key.startsWith(SHIPPED) || (await desk.get('files', key)) !== undefined;
    if (isThere) await desk.put('shown', key, { shown, at });
  };
}

/** The views that were saved in a dossier, the first saved first. */
export function savedViews(key: string): Work<readonly SavedView[]> {
  return async (desk) => {
    const kept = (await desk.entries('views', `${key}/`)).map(([, row]) => row);
    return kept.sort((one, other) => one.savedAt - other.savedAt).map(({ view }) => view);
  };
}

/** A view as it was saved, and of which other it became a copy. */
export interface Saving {
  readonly view: SavedView;
  readonly copyOf?: Id;
}

/**
 * Saves a view. `before` is what it changes, as it was read; absent for a new one. Where something
 * else stands under its id by now, another tab has saved that: both are kept, this one as a copy
 * with an id and a title of its own. One that was forgotten meanwhile is saved again.
 */
export function saveView(
  key: string,
  view: SavedView,
  before: SavedView | undefined,
  now: number,
): Work<Saving> {
  return async (desk) => {
    const kept = await desk.get('views', `${key}/${view.id}`);
    if (kept !== undefined && isSame(kept.view, view)) return { view };
    if (kept === undefined || (before !== undefined && isSame(kept.view, before))) {
      await desk.put('views', `${key}/${view.id}`, { view, savedAt: kept?.savedAt ?? now });
      return { view };
    }
    const copy = copyOf(view, await savedViews(key)(desk));
    await desk.put('views', `${key}/${copy.id}`, { view: copy, savedAt: now });
    return { view: copy, copyOf: view.id };
  };
}

/** Forgets a view as it was read; not, and `false`, where another tab has changed it meanwhile. */
export function forgetView(key: string, view: SavedView): Work<boolean> {
  return async (desk) => {
    const kept = await desk.get('views', `${key}/${view.id}`);
    if (kept !== undefined && !isSame(kept.view, view)) return false;
    await desk.delete('views', `${key}/${view.id}`);
    return true;
  };
}

/** Views are plain data, and what is read has its fields in the order in which it was saved. */
function isSame(one: SavedView, other: SavedView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

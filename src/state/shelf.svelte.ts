import type { Heading } from '../graph/answer.ts';
import type { SavedView } from '../model/dossier.ts';
import type { Given } from './given.ts';
import type { Keeper } from './kept/keeper.ts';
import type { Change } from './kept/news.ts';
import type { KeptFile } from './kept/rows.ts';
import type { Trouble } from './kept/trouble.ts';
import { shippedKey } from './kept/views.ts';
import { mergeViews, nameView, shownBy, viewOf } from './saved-views.ts';
import type { Kept } from './surroundings.ts';
import type { View } from './view.ts';

/** The key under which things of a dossier or file are kept. */
function keyOf({ dossier, file }: Pick<View, 'dossier' | 'file'>): string | undefined {
  return file ?? (dossier === undefined ? undefined : shippedKey(dossier));
}

/** What is kept for the reader in this browser: files of their own, views saved under a name. */
export class Shelf implements Kept {
  /** Files that were opened, the last first. */
  files = $state.raw<readonly KeptFile[]>([]);
  /** The views of what is open: those in its file, and those that were saved here. */
  views = $state.raw<readonly SavedView[]>([]);
  /** Why something is not kept. */
  trouble = $state.raw<Trouble>();
  /** Whether the file that is open was forgotten, here or in another tab: it stays open, and is not kept. */
  isForgotten = $state(false);

  #keeper: Promise<Keeper>;
  /** What is open: its key, its bytes, which may be forgotten meanwhile, and the views that its file has. */
  #open: { readonly key: string; readonly given: Given; readonly heading: Heading } | undefined;

  constructor(now: () => number) {
    // What keeps things is no part of what is shown first.
    this.#keeper = import('./kept/keeper.ts').then(({ openKeeper }) =>
      openKeeper({
        now,
        onTrouble: (trouble) => (this.trouble = trouble),
        onChange: (change) => void this.#hear(change),
      }),
    );
    void this.#listFiles();
  }

  readonly read: Kept['read'] = async (key) => {
    const keeper = await this.#keeper;
    const bytes = await keeper.readFile(key);
    if (bytes === undefined) return undefined;
    const file = (await keeper.recentFiles()).find((each) => each.key === key);
    return { name: file?.name ?? `${key}.json`, bytes };
  };

  readonly lastShown: Kept['lastShown'] = async (open) => {
    const key = keyOf(open);
    const shown = key === undefined ? undefined : await (await this.#keeper).lastShown(key);
    return shown && viewOf(shown, open).view;
  };

  readonly savedViews: Kept['savedViews'] = async (open) => {
    const key = keyOf(open);
    return key === undefined ? [] : (await this.#keeper).savedViews(key);
  };

  readonly opened: Kept['opened'] = async (given, view, heading) => {
    const key = keyOf(view);
    this.#open = key === undefined ? undefined : { key, given, heading };
    this.views = heading.views;
    this.isForgotten = false;
    void this.#listViews();
    if (view.file !== undefined) await this.keepOpen();
  };

  readonly shown: Kept['shown'] = (view) => {
    const key = keyOf(view);
    if (key !== undefined) void this.#keeper.then((keeper) => keeper.keepShown(key, shownBy(view)));
  };

  /** What is shown, as a view of a name; it is not saved yet. */
  nameView(view: View, title: string): SavedView {
    return nameView(view, title, this.views);
  }

  /** Saves a view in place of another, or for the first time; without a view the other is forgotten. */
  readonly putView: Kept['putView'] = async (view, before) => {
    if (!this.#open) return undefined;
    const keeper = await this.#keeper;
    if (view) return (await keeper.saveView(this.#open.key, view, before)).view;
    if (before) await keeper.forgetView(this.#open.key, before);
    return undefined;
  };

  /** Whether a view was saved here; others stand in the file alone. */
  isSavedHere(view: SavedView): boolean {
    return !(this.#open?.heading.views ?? []).includes(view);
  }

  /** Keeps the file that is open, or keeps it again. */
  async keepOpen(): Promise<void> {
    if (!this.#open) return;
    const { key, given, heading } = this.#open;
    this.isForgotten = false;
    await (await this.#keeper).keepFile({ key, title: heading.title, ...given });
  }

  /** Forgets a file and all that is known of it. */
  async forgetFile(key: string): Promise<void> {
    await (await this.#keeper).forgetFile(key);
  }

  /** Tries again to keep what was not kept. */
  async tryAgain(): Promise<void> {
    await (await this.#keeper).tryAgain();
  }

  /** The file of what is open, with the saved views in it; openly, without anything private. */
  async download(how: 'whole' | 'openly' = 'whole'): Promise<Given | undefined> {
    if (!this.#open) return undefined;
    const { name, bytes } = this.#open.given;
    const { withViews } = await import('../formats/with-views.ts');
    const whole = withViews(bytes, this.views, name);
    if (how === 'whole') return { name, bytes: whole };
    const { publicFile } = await import('../formats/public-file.ts');
    const openName = `${name.replace(/\.json$/iu, '')}-public.json`;
    return { name: openName, bytes: publicFile(whole, name) };
  }

  async #hear(change: Change): Promise<void> {
    if (change.of === 'forgotten' && change.key === this.#open?.key) this.isForgotten = true;
    if (change.of !== 'views') await this.#listFiles();
    if (change.of !== 'files') await this.#listViews();
  }

  async #listFiles(): Promise<void> {
    this.files = await (await this.#keeper).recentFiles();
  }

  async #listViews(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const kept = await (await this.#keeper).savedViews(open.key);
    if (this.#open === open) this.views = mergeViews(open.heading.views, kept);
  }
}

import type { SavedView } from '../../model/dossier.ts';
import type { Shown } from '../saved-views.ts';
import { openDatabase } from './database.ts';
import { forgetFile, keepFile, recentFiles } from './files.ts';
import { Ledger } from './ledger.ts';
import { type Change, type News, openNews } from './news.ts';
import type { KeptFile, Work } from './rows.ts';
import { keepInTab, shownInTab } from './tab-shown.ts';
import { type Trouble, troubleOfOpening } from './trouble.ts';
import { forgetView, keepShown, savedViews, saveView, type Saving } from './views.ts';

/** How a keeper is opened. */
export interface KeeperOptions {
  /** The time in ms since 1970. */
  readonly now: () => number;
  /** Hears what is wrong: when that changes, and each time that something is not kept; nothing once all is. */
  readonly onTrouble?: (trouble: Trouble | undefined) => void;
  /** Hears what has changed, here or in another tab. */
  readonly onChange?: (change: Change) => void;
}

/** A file to keep, with the title of the dossier in it. */
export interface FileToKeep {
  /** Made from its bytes. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

const databaseName = 'backchannel';
const channelName = 'backchannel-kept';

/**
 * Opens what this browser keeps for us. It never rejects: where the browser keeps nothing, the keeper
 * holds everything in the page, and says so as its trouble.
 */
export async function openKeeper(options: KeeperOptions): Promise<Keeper> {
  const keeper = new Keeper(options);
  await keeper.open();
  return keeper;
}

/**
 * What this browser keeps for a reader: files of their own, what was shown last, views saved under a
 * name. Nothing rejects for want of storage: what the browser does not take is held in the page, is
 * read like the rest, and `trouble` says so.
 */
export class Keeper {
  #options: KeeperOptions;
  #news: News;
  #ledger: Ledger;
  /** What is to be kept as shown last, by key: while one is written, only the newest of the next. */
  #shown = new Map<string, Shown>();
  #savings = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#news = openNews(channelName, (change) => this.#hear(change));
    this.#ledger = new Ledger({
      onTrouble: (trouble) => options.onTrouble?.(trouble),
      onChange: (change, isKept) => {
        if (isKept) this.#news.tell(change);
        options.onChange?.(change);
      },
    });
  }

  /** Opens the browser's storage; done as well once it is clear that this cannot be, or takes long. */
  open(): Promise<void> {
    const ledger = this.#ledger;
    return new Promise((resolve) => {
      const onWaiting = (): void => {
        ledger.detach({ kind: 'waiting', detail: 'Another tab has an older version open.' });
        resolve();
      };
      const onEnded = (detail: string): void => ledger.detach({ kind: 'ended', detail });
      openDatabase(databaseName, { onWaiting, onEnded })
        .then((database) => ledger.attach(database))
        .catch((error: unknown) => ledger.detach(troubleOfOpening(error)))
        .finally(resolve);
    });
  }

  /** What is wrong now; nothing where all that was given is kept. */
  get trouble(): Trouble | undefined {
    return this.#ledger.trouble;
  }

  /** Keeps a file as the one opened last; the same bytes again are the same file. */
  async keepFile({ key, name, title, bytes }: FileToKeep): Promise<KeptFile> {
    const file = { key, name, title, size: bytes.length, openedAt: this.#options.now() };
    await this.#ledger.change({
      name: `file ${key}`,
      about: `file ${key}`,
      change: { of: 'files' },
      work: keepFile(file, bytes),
    });
    return file;
  }

  /** The files that are kept, the one opened last first. */
  recentFiles(): Promise<readonly KeptFile[]> {
    return this.#ledger.read(recentFiles);
  }

  /** The bytes of a file; nothing where it is not kept. */
  readFile(key: string): Promise<Uint8Array | undefined> {
    return this.#ledger.read((desk) => desk.get('contents', key));
  }

  /** Forgets a file and all that is known of it, then keeps what had no room before. */
  async forgetFile(key: string): Promise<void> {
    keepInTab(key, undefined);
    await this.#ledger.drop(`file ${key}`);
    await this.#ledger.drop(`views ${key}`);
    await this.#ledger.change({
      name: `file ${key}`,
      about: `file ${key}`,
      change: { of: 'forgotten', key },
      work: forgetFile(key),
    });
    await this.tryAgain();
  }

  /** Keeps what is shown of a file or dossier, to be shown when that is opened again: at once for this tab, soon for others. */
  async keepShown(key: string, shown: Shown): Promise<void> {
    keepInTab(key, shown);
    const isUnderWay = this.#shown.has(key);
    this.#shown.set(key, shown);
    if (isUnderWay) return;
    for (let next: Shown | undefined = shown; next; next = this.#shown.get(key)) {
      const work = keepShown(key, next, this.#options.now());
      await this.#ledger.change({ name: `shown ${key}`, about: `file ${key}`, work });
      if (this.#shown.get(key) === next) this.#shown.delete(key);
    }
  }

  /** What this tab showed last of a file or dossier; else what was shown last in any tab. */
  async lastShown(key: string): Promise<Shown | undefined> {
    return shownInTab(key) ?? (await this.#ledger.read((desk) => desk.get('shown', key)))?.shown;
  }

  /** The views that were saved in a file or dossier, the first saved first. */
  savedViews(key: string): Promise<readonly SavedView[]> {
    return this.#ledger.read(savedViews(key));
  }

  /**
   * Saves a view; `before` is the view that it changes, as it was read. Where another tab has changed
   * that one too, both stay, and this one is given back as a copy.
   */
  saveView(key: string, view: SavedView, before?: SavedView): Promise<Saving> {
    return this.#changeViews(key, saveView(key, view, before, this.#options.now()));
  }

  /** Forgets a view as it was read; not, and `false`, where another tab has changed it. */
  forgetView(key: string, view: SavedView): Promise<boolean> {
    return this.#changeViews(key, forgetView(key, view));
  }

  /** Keeps what the browser would not take before. */
  tryAgain(): Promise<void> {
    return this.#ledger.writeAgain();
  }

  /** Lets go of the storage, as when the page is left. */
  close(): void {
    this.#news.close();
    this.#ledger.close();
  }

  /** Each has a name of its own: each rests on what the one before it left. */
  #changeViews<Result>(key: string, work: Work<Result>): Promise<Result> {
    const name = `view ${this.#savings++}`;
    return this.#ledger.change({ name, about: `views ${key}`, change: { of: 'views', key }, work });
  }

  /** Another tab has changed what is kept; where it made room, what waits may fit. */
  #hear(change: Change): void {
    if (change.of === 'forgotten') {
      keepInTab(change.key, undefined);
      void this.tryAgain();
    }
    this.#options.onChange?.(change);
  }
}

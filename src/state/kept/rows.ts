import type { SavedView } from '../../model/dossier.ts';
import type { Shown } from '../saved-views.ts';

/** A file of the reader's own that this browser keeps; its bytes stand apart. */
export interface KeptFile {
  /** Made from its bytes: the same file twice is one. */
  readonly key: string;
  readonly name: string;
  /** Of the dossier in it. */
  readonly title: string;
  /** Bytes. */
  readonly size: number;
  /** When it was opened last, in ms since 1970. */
  readonly openedAt: number;
}

/** What was shown last in a file, in whichever tab. */
export interface KeptShown {
  readonly shown: Shown;
  readonly at: number;
}

/** A view that was saved under a name. */
export interface KeptView {
  readonly view: SavedView;
  /** When it was saved first, in ms since 1970: their order. */
  readonly savedAt: number;
}

/** The rows of each store, each under a text: the key of a file, or that and the id of a view. */
export interface Rows {
  readonly files: KeptFile;
  readonly contents: Uint8Array;
  readonly shown: KeptShown;
  readonly views: KeptView;
}

export type StoreName = keyof Rows;

export const storeNames = [
  'files',
  'contents',
  'shown',
  'views',
] as const satisfies readonly StoreName[];

/** Rows to read and change, all or none: in the browser's storage, or in the page alone. */
export interface Desk {
  get<Store extends StoreName>(store: Store, key: string): Promise<Rows[Store] | undefined>;
  /** The rows whose key begins so, in the order of their keys. */
  entries<Store extends StoreName>(
    store: Store,
    prefix?: string,
  ): Promise<readonly (readonly [key: string, row: Rows[Store]])[]>;
  put<Store extends StoreName>(store: Store, key: string, row: Rows[Store]): Promise<void>;
  delete(store: StoreName, key: string): Promise<void>;
}

/** Something that is done at a desk; it may be done again, at another. It awaits the desk only. */
export type Work<Result> = (desk: Desk) => Promise<Result>;

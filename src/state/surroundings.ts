import type { Heading } from '../graph/answer.ts';
import type { SavedView } from '../model/dossier.ts';
import type { Given, OpenArchive } from './given.ts';
import type { Place } from './placement.ts';
import type { View } from './view.ts';

/** Puts an address into the page's history: as a step of its own, or in place of the last. */
export type LeaveAddress = (address: string, step: 'new' | 'same') => void;

/** What is kept for the reader, from one visit to the next. */
export interface Kept {
  /** A file of the reader's own by its key; nothing where it is not kept. */
  readonly read: (key: string) => Promise<Given | undefined>;
  /** What was shown last of the file or dossier of a view. */
  readonly lastShown: (open: Pick<View, 'dossier' | 'file'>) => Promise<View | undefined>;
  /** The views that were saved here in the file or dossier of a view. */
  readonly savedViews: (open: Pick<View, 'dossier' | 'file'>) => Promise<readonly SavedView[]>;
  /** A file or dossier was opened. */
  readonly opened: (given: Given, view: View, heading: Heading) => Promise<void>;
  /**
   * Saves a view in place of another, or for the first time, and gives it as it is saved; without a
   * view the other is forgotten.
   */
  readonly putView: (
    view: SavedView | undefined,
    before: SavedView | undefined,
  ) => Promise<SavedView | undefined>;
  /** What is shown has changed. */
  readonly shown: (view: View) => void;
}

/** What the Explorer needs of the page in which it is. */
export interface Surroundings {
  readonly open: OpenArchive;
  readonly place: Place;
  readonly leave: LeaveAddress;
  readonly kept: Kept;
}

/** Keeps nothing. */
export const keepNothing: Kept = {
  read: async () => undefined,
  lastShown: async () => undefined,
  savedViews: async () => [],
  opened: async () => undefined,
  putView: async (view) => view,
  shown: () => undefined,
};

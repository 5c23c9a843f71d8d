import type { Archive } from '../graph/asking.ts';

/** What a reader opens: a file of their own, or a shipped dossier. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file before it is read. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** How long work is watched and stopped. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Told how far the work is, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** Reads a file and gives an archive to ask; rejects with a DataError. In the page or in a worker. */
export type OpenArchive = (given: Given, watch: Watch) => Promise<Archive>;

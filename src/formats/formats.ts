import type { Dossier } from '../model/dossier.ts';
import { readDossierBytes } from './dossier.ts';
import { writeDossier } from './write-dossier.ts';

/** A way to write a dossier into a file, and to read it out of one. */
export interface Format {
  readonly id: string;
  /** Whether a file of this name that begins with these bytes is probably of this format. */
  readonly detect: (name: string, start: Uint8Array) => boolean;
  /** The dossier of a file; a DataError where it has none. */
  readonly read: (bytes: Uint8Array, name: string) => Dossier;
  readonly write: (dossier: Dossier) => string;
  /** What a dossier loses when it is written so, in words of the model; empty where nothing. */
  readonly loses: readonly string[];
}

/** The formats that we read and write, the likeliest first. */
export const formats = [
  {
    id: 'dossier',
    detect: (name, start) => /\.json$/i.test(name) || start.find((byte) => byte > SPACE) === BRACE,
    read: readDossierBytes,
    write: writeDossier,
    loses: [],
  },
] as const satisfies readonly Format[];

const SPACE = 0x20;
const BRACE = 0x7b;

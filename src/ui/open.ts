import { readDossierBytes } from '../formats/dossier.ts';
import type { Archive } from '../graph/asking.ts';
import { openArchive as archiveOf } from '../graph/archive.ts';
import { limits } from '../model/limits.ts';
import type { OpenArchive } from '../state/given.ts';
import { archiveInWorker } from './jobs/remote.ts';

/** Small files are read and asked in the page; larger ones in a worker that keeps them. */
export const openArchive: OpenArchive = async ({ name, bytes }, watch): Promise<Archive> =>
  bytes.length <= limits.pageBytes
    ? archiveOf([readDossierBytes(bytes, name)])
    : archiveInWorker({ name, bytes }, watch);

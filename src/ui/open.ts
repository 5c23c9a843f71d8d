import { readDossierBytes } from '../formats/dossier.ts';
import type { Answer, Archive } from '../graph/answer.ts';
import { openArchive as archiveOf } from '../graph/archive.ts';
import { layOut } from '../graph/layout/layouts.ts';
import type { Positions } from '../graph/positions.ts';
import { limits } from '../model/limits.ts';
import type { OpenArchive, Place } from '../state/explorer.svelte.ts';
import { archiveInWorker, placeInWorker } from './jobs/remote.ts';

/** Beyond so many marks a layout takes longer than a frame may, and goes to the worker. */
const placedHere = 60;

/** Small files are read and asked in the page; larger ones in a worker that keeps them. */
export const openArchive: OpenArchive = async ({ name, bytes }): Promise<Archive> =>
  bytes.length <= limits.pageBytes
    ? archiveOf([readDossierBytes(bytes, name)])
    : archiveInWorker({ name, bytes });

/** Places a few marks at once, and many in a worker. */
export const place: Place = async (answer: Answer, layout, pins): Promise<Positions> =>
  answer.marks.length <= placedHere
    ? layOut(answer, layout ?? '', pins)
    : placeInWorker(answer, layout, pins);

import { readDossierBytes } from '../formats/dossier.ts';
import type { Answer } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import { openArchive } from '../graph/archive.ts';
import type { Dossier } from '../model/dossier.ts';
import { texts } from '../words/texts.ts';
import type { CommandIo } from './command.ts';

/** Opens dossiers as one archive; throws a DataError for the first that cannot be used. */
export async function openFiles(files: readonly string[], io: CommandIo): Promise<Archive> {
  const dossiers: Dossier[] = [];
  for (const file of files) dossiers.push(readDossierBytes(await io.read(file), file));
  return openArchive(dossiers);
}

/** Tells what a query names and the dossiers lack, in the words of the page. */
export function tellUnknown({ unknown }: Answer, io: CommandIo): void {
  if (unknown.length === 0) return;
  const names = unknown.map(({ key, value, near }) => texts.problems.unknown(key, value, near));
  io.error(`backchannel: ${texts.problems.dropped} ${names.join(' · ')}\n`);
}

import { publicDossier } from '../model/public-dossier.ts';
import { readDossierBytes } from './dossier.ts';
import { writeDossier } from './write-dossier.ts';

/** The file of a dossier as it may leave, without anything private; a DataError where it cannot be read. */
export function publicFile(bytes: Uint8Array, name: string): Uint8Array {
  const dossier = publicDossier(readDossierBytes(bytes, name));
  return new TextEncoder().encode(`${writeDossier(dossier).trimEnd()}\n`);
}

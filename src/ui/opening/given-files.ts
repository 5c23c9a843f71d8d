import { limits } from '../../model/limits.ts';
import type { GivenFile } from '../../state/given.ts';
import { texts } from '../../words/texts.ts';
import { prepareArchive } from '../jobs/remote.ts';

/** A file of the browser, before it is read. */
export function givenFile(file: File): GivenFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => {
      if (file.size > limits.pageBytes) prepareArchive();
      return new Uint8Array(await file.arrayBuffer());
    },
  };
}

/** What a reader drops or pastes: files, or the text of a dossier; nothing of what is neither. */
export function givenBy(data: DataTransfer | null): readonly GivenFile[] {
  if (data === null) return [];
  const files = [...data.files];
  if (files.length > 0) return files.map(givenFile);
  const text = data.getData('text/plain').trim();
  if (!text.startsWith('{')) return [];
  const bytes = new TextEncoder().encode(text);
  return [{ name: texts.opening.pasted, size: bytes.length, bytes: async () => bytes }];
}

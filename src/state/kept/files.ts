import type { KeptFile, Work } from './rows.ts';

/** Files that are kept: as many as one looks over at a glance, and what a browser gives room for. */
export const mostFiles = 12;

/** Keeps a file. Beyond those that are kept, the one opened longest ago goes; views saved in it stay. */
export function keepFile(file: KeptFile, bytes: Uint8Array): Work<void> {
  return async (desk) => {
    // The key is made from the bytes: what is there under it need not be written again.
    if ((await desk.get('files', file.key)) === undefined)
      await desk.put('contents', file.key, bytes);
    await desk.put('files', file.key, file);
    const files = await recentFiles(desk);
    for (const { key } of files.slice(mostFiles)) {
      await desk.delete('files', key);
      await desk.delete('contents', key);
      await desk.delete('shown', key);
    }
  };
}

/** The files that are kept, the one opened last first. */
export const recentFiles: Work<readonly KeptFile[]> = async (desk) => {
  const files = (await desk.entries('files')).map(([, file]) => file);
  return files.sort(
    (one, other) => other.openedAt - one.openedAt || (one.key < other.key ? -1 : 1),
  );
};

/** Forgets a file and all that is known of it, the views that were saved in it among that. */
export function forgetFile(key: string): Work<void> {
  return async (desk) => {
    await desk.delete('files', key);
    await desk.delete('contents', key);
    await desk.delete('shown', key);
    for (const [view] of await desk.entries('views', `${key}/`)) await desk.delete('views', view);
  };
}

/** What has changed of all that is kept: the list of files, a file that was forgotten, views. */
export type Change =
  | { readonly of: 'files' }
  | { readonly of: 'forgotten'; readonly key: string }
  | { readonly of: 'views'; readonly key: string };

/** A way to tell the other tabs of what has changed. */
export interface News {
  readonly tell: (change: Change) => void;
  readonly close: () => void;
}

/** Listens to what other tabs have changed, where the browser can tell. */
export function openNews(name: string, hear: (change: Change) => void): News {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // A tab with another version may say what we do not understand.
    if (isChange(data)) hear(data);
  };
  return { tell: (change) => channel.postMessage(change), close: () => channel.close() };
}

function isChange(given: unknown): given is Change {
  if (typeof given !== 'object' || given === null || !('of' in given)) return false;
  if (given.of === 'files') return true;
  const isKeyed = given.of === 'forgotten' || given.of === 'views';
  return isKeyed && 'key' in given && typeof given.key === 'string';
}

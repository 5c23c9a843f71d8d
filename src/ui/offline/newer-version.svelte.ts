import { lockOfPage } from './kept-files.ts';
import { untilQuiet } from './until-quiet.ts';

/** Whether a newer version of the site is here and waits to be used. */
export const newer = $state({ waits: false });

const site = new URL('./', document.baseURI).href;
/** The first picture, and what it needs, go first. */
const quiet = 2000;
/** A page may stay open for days: it asks for a newer version when it is looked at again, once an hour. */
const askAgainAfter = 3_600_000;

let registration: ServiceWorkerRegistration | undefined;

/**
 * Has the whole site kept for a reader without a network, once the page is at rest, and sees to it that
 * `newer` is true. Where a browser keeps nothing (plain http, a private window), the site works as before.
 */
export async function keepSite(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  holdVersion();
  await untilQuiet(quiet);
  try {
    registration = await navigator.serviceWorker.register(new URL('service-worker.js', site));
  } catch {
    return;
  }
  // Where service workers are blocked, a browser may give nothing rather than reject.
  if (!registration) return;
  watch(registration);
  // The page before this one, which may have been of an older version, is gone by now.
  registration.active?.postMessage('tidy');
}

/** Reloads the page with the newer version. Other tabs go on with theirs until they are reloaded. */
export function useNewer(): void {
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage('use');
}

/** Tells the service worker, by a lock that lasts as long as the page, whose files it still may need. */
function holdVersion(): void {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  if (!script) return;
  const always = () => new Promise<never>(() => {});
  void navigator.locks.request(lockOfPage(site, script.src), { mode: 'shared' }, always);
}

function watch(watched: ServiceWorkerRegistration): void {
  const look = () => {
    if (watched.waiting && watched.active) newer.waits = true;
  };
  look();
  const follow = () => watched.installing?.addEventListener('statechange', look);
  follow();
  watched.addEventListener('updatefound', follow);
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - asked < askAgainAfter) return;
    asked = performance.now();
    // Without a network there is nothing newer, and nothing is amiss.
    watched.update().catch(() => undefined);
  });
}

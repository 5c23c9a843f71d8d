/**
 * Keeps the whole site, so that it works without a network after one visit. A newer version is fetched
 * beside the one in use, and waits until a reader asks for it or no page is open. Pages of the older
 * version may then still be open in other tabs: their files are kept until the last of them is closed.
 */
import { isOtherVersionOpen, keysByAddress, type KeptFile } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly KeptFile[] };

const site = self.registration.scope;
const keys = keysByAddress(self.__WB_MANIFEST, site);
const cacheName = `backchannel ${site}`;
/** While one version fetches its files, another must not throw them away. */
const keepingLock = `keeping ${site}`;
/** So many files at once leave the network to the page. */
const atOnce = 6;

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...keys].filter(([address, key]) => address !== site && !kept.has(key));
  const fetchNext = async (): Promise<void> => {
    for (let next = missing.pop(); next; next = missing.pop()) {
      const [address, key] = next;
      await cache.put(key, await fetchWhole(address, key));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
}

async function fetchWhole(address: string, key: string): Promise<Response> {
  const cache = address === key ? 'default' : 'no-cache';
  const response = await fetch(address, { cache, priority: 'low' });
  if (!response.ok) throw new Error(`${address} could not be kept (${response.status}).`);
  if (!response.redirected) return response;
  // A page may not be answered with what came by a redirect.
  return new Response(response.body, { headers: response.headers });
}

/** Throws away the files of older versions, unless a page of one is open or a newer one is on its way. */
async function tidy(): Promise<void> {
  const cache = await caches.open(cacheName);
  const ours = new Set(keys.values());
  await navigator.locks.request(keepingLock, async () => {
    if (self.registration.installing ?? self.registration.waiting) return;
    const { held = [] } = await navigator.locks.query();
    const names = held.flatMap(({ name }) => name ?? []);
    if (isOtherVersionOpen(names, keys, site)) return;
    const old = (await cache.keys()).filter(({ url }) => !ours.has(url));
    await Promise.all(old.map((request) => cache.delete(request)));
  });
}

/** Our own file; or an older version's, for a page of it that is still open; or what the network says. */
async function answer(request: Request): Promise<Response> {
  const address = new URL(request.url);
  address.hash = address.search = '';
  const key = keys.get(address.href) ?? address.href;
  const cache = await caches.open(cacheName);
  return (await cache.match(key, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(navigator.locks.request(keepingLock, keepAll));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([tidy(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  if (event.data === 'use') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(site)) return;
  event.respondWith(answer(request));
});

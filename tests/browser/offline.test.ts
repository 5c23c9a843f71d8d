import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeNewerSite, newerDescription } from './setup/newer-site.ts';
import { closeBrowser, openContext, watch, type Watched } from './setup/open-page.ts';
import { readPicture } from './setup/pixels.ts';
import { startServer, type StaticServer } from './setup/static-server.ts';
import { chooseFile, untilDrawn } from './setup/workbench.ts';

const site = new URL('../../dist/site', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'backchannel-site-'));
const newerSite = join(folder, 'newer');
const dossiers = ['southern-syria-2017', 'state-department-iran-syria', 'two-plus-four-1990'];

/** All of the site is fetched in each test, which takes its time on a busy machine. */
const patience = 90_000;

let server: StaticServer;
let context: BrowserContext;

beforeAll(() => makeNewerSite(site, newerSite));
beforeEach(async () => {
  server = await startServer(site, '/some/deep/path/');
  context = await openContext({ reducedMotion: 'reduce' });
});
afterEach(() => server.stop());
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a tab at an address below the served one. */
async function openTab(path = ''): Promise<Watched> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const watched = watch(page, server.address);
  await page.goto(server.address + path);
  return watched;
}

/** Waits until the whole site is kept: until then no service worker is active. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function openDossier(page: Page, id: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${server.address}#dossier=${id}`);
  await untilDrawn(page);
}

/** Saves a PNG of what is shown. */
async function drawPicture(page: Page) {
  await page.getByRole('button', { name: 'Export PNG' }).click();
  await page.getByRole('radio', { name: '1200' }).check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).click();
  return readPicture(page, readFileSync(await (await saved).path()));
}

const notice = (page: Page) => page.getByText('A newer version of Backchannel is ready.');
const descriptionOf = (page: Page) =>
  page.locator('meta[name=description]').getAttribute('content');
const untilNewer = (page: Page) =>
  page.locator(`meta[content="${newerDescription}"]`).waitFor({ state: 'attached' });
const locksHeld = (page: Page) =>
  page.evaluate(async () => (await navigator.locks.query()).held?.length);
/** How many versions of the first script are kept. */
const keptScripts = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = names.map(async (name) => (await caches.open(name)).keys());
    const all = (await Promise.all(lists)).flat().map(({ url }) => url);
    return all.filter((url) => /\/index-[^/]*\.js$/u.test(url)).length;
  });

describe('From any server, under any path', () => {
  test.each(['', 'index.html'])('the site opens at its folder with “%s” behind it', async (end) => {
    const { page, complaints, strangers } = await openTab(`${end}#dossier=southern-syria-2017`);
    await untilDrawn(page);
    expect((await drawPicture(page)).colourCount).toBeGreaterThan(50);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('its manifest names pages and pictures that are there', async () => {
    const { page } = await openTab();
    const link = await page.locator('link[rel=manifest]').getAttribute('href');
    const address = new URL(link ?? '', server.address);
    const manifest = (await (await fetch(address)).json()) as {
      readonly start_url: string;
      readonly icons: readonly { readonly src: string }[];
    };
    expect(new URL(manifest.start_url, address).href).toBe(server.address);
    const icons = manifest.icons.map(({ src }) => fetch(new URL(src, address)));
    expect((await Promise.all(icons)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe('Without a network, after one visit', { timeout: 2 * patience }, () => {
  test('every shipped dossier opens, its picture is drawn, and a file of one’s own has its flags', async () => {
    const { page, complaints, strangers } = await openTab();
    await untilKept(page);
    await server.stop();
    await page.reload();
    await page.getByRole('heading', { name: /^Who met whom/u }).waitFor();
    for (const id of dossiers) {
      await openDossier(page, id);
      const { colourCount, width } = await drawPicture(page);
      expect(width).toBe(1200);
      expect(colourCount).toBeGreaterThan(50);
    }
    const own = {
      version: 1,
      id: 'own',
      title: 'Own',
      actors: [{ id: 'fiji', kind: 'state', name: 'Fiji', country: 'FJI' }],
    };
    await chooseFile(page, 'own.json', JSON.stringify(own));
    await page.getByRole('heading', { level: 1, name: 'Own' }).waitFor();
    await untilDrawn(page);
    const flag = new URL('flags/1x1/fj.svg', server.address).href;
    expect(await page.evaluate(async (from) => (await fetch(from)).ok, flag)).toBe(true);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('what is not of the site is not answered in its stead', async () => {
    const { page } = await openTab();
    await untilKept(page);
    const elsewhere = await page.evaluate(async () => (await fetch('no-such-page')).status);
    expect(elsewhere).toBe(404);
  });
});

describe('A newer version', { timeout: 2 * patience }, () => {
  test('waits behind a notice, and comes when the reader reloads with it', async () => {
    const { page, complaints } = await openTab('#dossier=southern-syria-2017');
    await untilKept(page);
    const before = await descriptionOf(page);
    expect(await notice(page).count()).toBe(0);

    server.serve(newerSite);
    await page.reload();
    await untilDrawn(page);
    await notice(page).waitFor();
    expect(await descriptionOf(page)).toBe(before);
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await notice(page).count()).toBe(0);
    await page.reload();
    await notice(page).waitFor();
    expect(await descriptionOf(page)).toBe(before);

    await page.getByRole('button', { name: 'Reload' }).click();
    await untilNewer(page);
    await untilDrawn(page);
    expect(new URL(page.url()).hash).toBe('#dossier=southern-syria-2017');
    expect((await drawPicture(page)).colourCount).toBeGreaterThan(50);
    await expect.poll(() => keptScripts(page), { timeout: patience }).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('leaves another tab as it is, with all its parts, and goes on alone when that is closed', async () => {
    const old = await openTab('#dossier=southern-syria-2017');
    await untilKept(old.page);
    await untilDrawn(old.page);
    server.serve(newerSite);
    const { page, complaints } = await openTab('#dossier=two-plus-four-1990');
    await page.getByRole('button', { name: 'Reload' }).click();
    await untilNewer(page);

    expect(await descriptionOf(old.page)).not.toBe(newerDescription);
    expect((await drawPicture(old.page)).colourCount).toBeGreaterThan(50);
    expect(await keptScripts(page)).toBe(2);
    await old.page.close();
    await expect.poll(() => locksHeld(page)).toBe(1);
    await page.reload();
    await expect.poll(() => keptScripts(page), { timeout: patience }).toBe(1);
    expect([...old.complaints, ...complaints]).toEqual([]);
  });
});

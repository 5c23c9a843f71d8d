import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { inject } from 'vitest';
import type { fileKey } from '../../../src/state/kept/file-key.ts';
import type { Keeper } from '../../../src/state/kept/keeper.ts';
import type { Change } from '../../../src/state/kept/news.ts';
import { browserFlags } from './find-browser.ts';

declare global {
  interface Window {
    /** The keeper of the page, once it is open. */
    opened: Promise<Keeper>;
    fileKey: typeof fileKey;
    /** The kinds of trouble that it told, in order; `none` once there is no more. */
    troubles: string[];
    changes: Change[];
  }
}

/** An address of this machine, which browsers trust as they trust https; and one that they do not. */
const trusted = 'http://kept.localhost/';
export const untrusted = 'http://kept.test/';

const kept = new URL('../../../src/state/kept/', import.meta.url).pathname;
const script = `
import { fileKey } from ${JSON.stringify(`${kept}file-key.ts`)};
import { openKeeper } from ${JSON.stringify(`${kept}keeper.ts`)};
window.fileKey = fileKey;
window.troubles = [];
window.changes = [];
window.opened = openKeeper({
  now: () => performance.timeOrigin + performance.now(),
  onTrouble: (trouble) => window.troubles.push(trouble?.kind ?? 'none'),
  onChange: (change) => window.changes.push(change),
});
`;

/** The script above as a module that stands in no file. */
const entry: Plugin = {
  name: 'kept-page',
  resolveId: (id) => (id === 'kept-page' ? '\0kept-page' : undefined),
  load: (id) => (id === '\0kept-page' ? script : undefined),
};

let code: Promise<string> | undefined;

async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [entry],
    build: { write: false, minify: false, rollupOptions: { input: 'kept-page' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const [chunk] = result !== undefined && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The page of the keeper was not built.');
  return chunk.code;
}

let browser: Browser | undefined;

/** A reader's browser, with nothing kept yet; every address in it is a page that opens a keeper. */
export async function openReader(): Promise<BrowserContext> {
  code ??= buildScript();
  const body = await code;
  browser ??= await chromium.launch({ executablePath: inject('browserPath'), args: browserFlags });
  const context = await browser.newContext();
  await context.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="kept.js"></script>',
        }),
  );
  return context;
}

/** A tab whose keeper is open; the script runs before the page's own. */
export async function openTab(
  context: BrowserContext,
  before?: () => void,
  address = trusted,
): Promise<Page> {
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(address);
  await page.evaluate(() => window.opened.then(() => undefined));
  return page;
}

/** Ends the browser. */
export async function closeReaders(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { inject } from 'vitest';
import { browserFlags } from './find-browser.ts';

let browser: Browser | undefined;
let open: BrowserContext | undefined;

/** What a page must never do, gathered while it is open. */
export interface Watched {
  readonly page: Page;
  /** Errors on the console, uncaught ones, and violations of the content security policy. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but our own server. */
  readonly strangers: readonly string[];
  /** All addresses that were asked for, in order. */
  readonly asked: readonly string[];
}

/**
 * Opens a page at an address below the served one, in a context of its own. The one before is closed: its
 * canvas would go on drawing.
 */
export async function openPage(path = '', options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await (await openContext(options)).newPage();
  // What keeps the site for later would fetch all of it behind each test; its own test lets it.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const own = inject('address');
  const watched = watch(page, own);
  await page.goto(own + path);
  return watched;
}

/** Opens a context, which holds what a browser keeps for a site; the one before is closed. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= await chromium.launch({ executablePath: inject('browserPath'), args: browserFlags });
  await open?.close();
  open = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  return open;
}

/** Gathers what a page does from now on; `own` begins the addresses of our own server. */
export function watch(page: Page, own: string): Watched {
  const complaints: string[] = [];
  const strangers: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    asked.push(address);
    if (!address.startsWith(own) && !/^(?:data|blob):/u.test(address)) strangers.push(address);
  });
  return { page, complaints, strangers, asked };
}

/** Ends the browser that the pages of a test file shared. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
  open = undefined;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { generateDossierWithActors } from '../bench/generate-dossier.ts';
import { browserFlags, findBrowser } from '../browser/setup/find-browser.ts';

const folder = 'pictures';
const sizes = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
] as const;
const themes = ['light', 'dark'] as const;
const shipped = ['southern-syria-2017', 'state-department-iran-syria', 'two-plus-four-1990'];
const seeded = [0, 1, 12, 120, 3000];

/** One screen: how to come to it from an empty page. */
interface Screen {
  readonly name: string;
  readonly open: (page: Page, address: string) => Promise<void>;
}

const drawn = (page: Page) => page.waitForSelector('[data-drawn]', { timeout: 60_000 });

const screens: readonly Screen[] = [
  {
    name: 'first',
    open: async (page, address) => {
      await page.goto(address);
      await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
    },
  },
  ...shipped.flatMap((id): Screen[] => [
    { name: id, open: (page, address) => show(page, `${address}#dossier=${id}`) },
    {
      name: `${id}-states`,
      open: (page, address) => show(page, `${address}#dossier=${id}&group=states`),
    },
  ]),
  {
    name: 'meeting',
    open: (page, address) => show(page, `${address}#dossier=${shipped[0]}&select=amman-three`),
  },
  {
    name: 'line',
    open: (page, address) =>
      show(page, `${address}#dossier=${shipped[0]}&select=met-with:israel>united-states`),
  },
  {
    name: 'filtered',
    open: (page, address) =>
      show(page, `${address}#dossier=${shipped[0]}&where=country:RUS+-kind:force`),
  },
  {
    name: 'nothing',
    open: (page, address) =>
      show(page, `${address}#dossier=${shipped[0]}&where=country:RUS+nobody`),
  },
  {
    name: 'filters',
    open: async (page, address) => {
      await show(page, `${address}#dossier=${shipped[0]}`);
      const button = page.getByRole('button', { name: 'Filters', exact: true });
      if (await button.isVisible()) await button.click();
    },
  },
  {
    name: 'export',
    open: async (page, address) => {
      await show(page, `${address}#dossier=${shipped[0]}`);
      await page.getByRole('button', { name: 'Export PNG' }).click();
      await page.waitForSelector('dialog img', { timeout: 60_000 });
    },
  },
  {
    name: 'unreadable',
    open: async (page, address) => {
      await page.goto(address);
      const wrong = '{ "version": 1, "id": "Wrong", "actors": [{ "id": "a", "kind": "planet" }] }';
      await choose(page, 'wrong.json', wrong);
      await page.waitForSelector('[role="alertdialog"]');
    },
  },
  ...seeded.map((actors): Screen => ({
    name: `seeded-${actors}`,
    open: async (page, address) => {
      await page.goto(address);
      await choose(
        page,
        `seeded-${actors}.json`,
        JSON.stringify(generateDossierWithActors(actors, 1)),
      );
      await drawn(page);
    },
  })),
];

async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

/** Opens a file of one's own from the first screen. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = join(tmpdir(), name);
  writeFileSync(file, text);
  await page.setInputFiles('input[type=file]', file);
}

/** Takes every picture, or those whose names hold one of the words. */
export async function takePictures(words: readonly string[]): Promise<void> {
  const configFile = new URL('../../vite.config.ts', import.meta.url).pathname;
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  mkdirSync(folder, { recursive: true });
  for (const { name: size, viewport } of sizes) {
    for (const theme of themes) {
      const context = await browser.newContext({
        viewport,
        colorScheme: theme,
        hasTouch: size === 'narrow',
      });
      await takeEach(context, address, `${size}-${theme}`, words);
      await context.close();
    }
  }
  await browser.close();
  await server.close();
}

async function takeEach(
  context: BrowserContext,
  address: string,
  suffix: string,
  words: readonly string[],
): Promise<void> {
  for (const { name, open } of screens) {
    const file = `${name}-${suffix}.png`;
    if (words.length > 0 && !words.some((word) => file.includes(word))) continue;
    const page = await context.newPage();
    await open(page, address);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, file) });
    process.stdout.write(`${folder}/${file}\n`);
    await page.close();
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { generateDossierWithActors } from '../bench/generate-dossier.ts';
import { layoutChoices } from '../../src/graph/layout/layout-choices.ts';
import { tabs, type Tab } from '../../src/state/view.ts';
import { browserFlags, findBrowser } from '../browser/setup/find-browser.ts';

const folder = 'pictures';
const sizes = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
] as const;
const themes = ['light', 'dark'] as const;
const shipped = ['southern-syria-2017', 'state-department-iran-syria', 'two-plus-four-1990'];
const seeded = [0, 1, 12, 120, 3000];
const lists = ['actors', 'lines', 'evidence', 'needs-a-source'];

/** One screen: how to come to it from an empty page. */
interface Screen {
  readonly name: string;
  readonly open: (page: Page, address: string) => Promise<void>;
}

/** The picture of the graph is live, or another view is there. */
const opened = (page: Page) =>
  page.waitForSelector('[data-drawn], main:not(:has([role="application"])) h1', {
    timeout: 60_000,
  });

const screens: readonly Screen[] = [
  {
    name: 'first',
    open: async (page, address) => {
      await page.goto(address);
      await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
    },
  },
  ...shipped.flatMap((id): readonly Screen[] => [
    ...tabs.map((tab) => screenAt(`${id}-${tab}`, `dossier=${id}&tab=${tab}`)),
    screenAt(`${id}-states`, `dossier=${id}&group=states`),
    ...layoutChoices
      .slice(1)
      .map((layout) => screenAt(`${id}-${layout.id}`, `dossier=${id}&layout=${layout.id}`)),
  ]),
  ...lists.map((list) => screenAt(`table-${list}`, `dossier=${shipped[0]}&tab=table&list=${list}`)),
  screenAt('cell', `dossier=${shipped[0]}&tab=matrix&select=met-with:israel>russia`),
  screenAt(
    'brushed',
    `dossier=${shipped[2]}&tab=timeline&where=after:1990-03+before:1990-07&select=two-plus-four`,
  ),
  screenAt('actor', `dossier=${shipped[0]}&select=israel`),
  screenAt('several', `dossier=${shipped[0]}&select=israel+russia`),
  screenAt('meeting', `dossier=${shipped[0]}&select=amman-three`),
  screenAt('line', `dossier=${shipped[0]}&select=met-with:israel>united-states`),
  screenAt('filtered', `dossier=${shipped[0]}&where=country:RUS+-kind:force`),
  screenAt('nothing', `dossier=${shipped[0]}&where=country:RUS+nobody`),
  {
    name: 'filters',
    open: async (page, address) => {
      await show(page, `${address}#dossier=${shipped[0]}`);
      const button = page.getByRole('button', { name: 'Filters', exact: true });
      if (await button.isVisible()) await button.click();
    },
  },
  dialogOn('e', 'export', 'dialog img'),
  dialogOn('s', 'share', 'dialog input'),
  dialogOn('?', 'shortcuts', 'dialog dl'),
  {
    name: 'menu',
    open: async (page, address) => {
      await show(page, `${address}#dossier=${shipped[0]}`);
      await page.getByRole('button', { name: 'Southern Syria cease-fire' }).click();
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
  ...seeded.flatMap((actors) =>
    tabs.map((tab): Screen => ({
      name: `seeded-${actors}-${tab}`,
      open: async (page, address) => {
        await page.goto(address);
        const dossier = JSON.stringify(generateDossierWithActors(actors, 1));
        await choose(page, `seeded-${actors}.json`, dossier);
        await opened(page);
        await page.keyboard.press(String(tabs.indexOf(tab) + 1));
        await page.waitForFunction((text) => location.hash.includes(text), tabPart(tab));
        await opened(page);
      },
    })),
  ),
];

const tabPart = (tab: Tab): string => (tab === 'graph' ? 'file=' : `tab=${tab}`);

/** A view of a shipped dossier, by its address. */
function screenAt(name: string, hash: string): Screen {
  return { name, open: (page, address) => show(page, `${address}#${hash}`) };
}

/** A dialog that a key opens. */
function dialogOn(key: string, name: string, holds: string): Screen {
  return {
    name,
    open: async (page, address) => {
      await show(page, `${address}#dossier=${shipped[0]}`);
      await page.keyboard.press(key);
      await page.waitForSelector(holds, { timeout: 60_000 });
    },
  };
}

async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await opened(page);
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

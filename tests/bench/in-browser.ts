import { chromium, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { marksOnPage } from '../browser/setup/canvas.ts';
import { browserFlags, findBrowser } from '../browser/setup/find-browser.ts';
import { startServer } from '../browser/setup/static-server.ts';
import { chooseFile } from '../browser/setup/workbench.ts';
import { timingOf } from './measure.ts';
import { clickToDrawn, clickToThere, installClock, longestTask } from './page-clock.ts';

/** Something that was measured in a browser, and below what it should be. */
export interface Figure {
  readonly says: string;
  readonly value: number;
  readonly unit: 'ms' | 'KiB';
  readonly below?: number;
}

/** A dossier as a file of the reader's own. */
export interface DossierToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a built site in a browser and a dossier in it, uses it as a reader would, and says how long that takes. */
export async function measureInBrowser(
  site: string,
  dossier: DossierToOpen,
): Promise<readonly Figure[]> {
  const server = await startServer(site, '/');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What keeps the site for later would fetch all of it meanwhile.
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await installClock(page);
    return [
      ...(await measureFirstLoad(page, server.address)),
      ...(await measureOpening(page, dossier)),
      ...(await measureFacets(page)),
      ...(await measureBrush(page)),
      ...(await measureSelecting(page)),
      ...(await measureViews(page)),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measureFirstLoad(page: Page, address: string): Promise<readonly Figure[]> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(address);
  await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
  await page.evaluate(() => document.fonts.ready);
  const weigh = async (kind: RegExp): Promise<number> => {
    let sum = 0;
    for (const file of [...asked].filter((each) => kind.test(each))) {
      const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
      // Fonts are packed already.
      sum += file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    }
    return sum / 1024;
  };
  const code = await weigh(/\.(?:js|css)$/u);
  const rest = await weigh(/\.woff2$|\/flags\/.*\.svg$/u);
  return [
    { says: 'first load: code, packed', value: code, unit: 'KiB', below: 250 },
    { says: 'first load: fonts and flags', value: rest, unit: 'KiB', below: 200 },
  ];
}

async function measureOpening(page: Page, dossier: DossierToOpen): Promise<readonly Figure[]> {
  await chooseFile(page, dossier.name, dossier.bytes);
  await page.waitForFunction(() => window.openedAt !== undefined);
  const [chosen, painted] = await page.evaluate(() => window.openedAt ?? [0, Infinity]);
  const live = await page.evaluate(() => window.clock.there('[data-drawn]'));
  const faceted = await page.evaluate((row) => window.clock.there(row), facetRow);
  await untilQuiet(page);
  return [
    { says: 'open: to the first picture', value: painted - chosen, unit: 'ms', below: 1500 },
    { says: 'open: to the live picture', value: live - chosen, unit: 'ms' },
    { says: 'open: to the facets', value: faceted - chosen, unit: 'ms' },
  ];
}

const facetRow = 'aside details li button.value';
/** Each is chosen and taken away again. */
const facetsClicked = 5;

async function measureFacets(page: Page): Promise<readonly Figure[]> {
  const controls = await page
    .locator(facetRow)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-control') ?? ''));
  const apart = Math.max(1, Math.floor(controls.length / facetsClicked));
  const times: number[] = [];
  const longest = await longestTask(page, async () => {
    for (const control of controls.filter((_, at) => at % apart === 0).slice(0, facetsClicked)) {
      for (let turn = 0; turn < 2; turn++) {
        times.push(await clickToDrawn(page, `${facetRow}[data-control="${control}"]`));
        await untilQuiet(page);
      }
    }
  });
  return [
    {
      says: 'facet click: to painted, median',
      value: timingOf(times).median,
      unit: 'ms',
      below: 100,
    },
    { says: 'facet click: to painted, slowest', value: Math.max(...times), unit: 'ms', below: 100 },
    { says: 'facet click: longest task', value: longest, unit: 'ms' },
  ];
}

const brushSteps = 40;

async function measureBrush(page: Page): Promise<readonly Figure[]> {
  const [first, last] = await Promise.all(
    ['From', 'Until'].map((name) => page.getByRole('slider', { name }).boundingBox()),
  );
  if (!first || !last) throw new Error('The timeline under the picture has no brush to be drawn.');
  const at = (share: number): number => first.x + 30 + share * (last.x - first.x - 60);
  const y = first.y + first.height / 2;
  const longest = await longestTask(page, async () => {
    await page.mouse.move(at(0.2), y);
    await page.mouse.down();
    for (let step = 1; step <= brushSteps; step++) {
      await page.mouse.move(at(0.2 + (0.6 * step) / brushSteps), y);
      await page.waitForTimeout(25);
    }
    await page.mouse.up();
    await untilQuiet(page);
  });
  await page.goBack();
  await untilQuiet(page);
  return [{ says: 'brush: longest task', value: longest, unit: 'ms', below: 50 }];
}

const marksSelected = 6;

async function measureSelecting(page: Page): Promise<readonly Figure[]> {
  const times: number[] = [];
  const longest = await longestTask(page, async () => {
    for (const { x, y } of Object.values(await marksOnPage(page)).slice(0, marksSelected)) {
      await page.evaluate(() => {
        window.openedAt = new Promise((resolve) => {
          const note = (): void => {
            const start = performance.now();
            void window.clock.drawn().then((painted) => resolve([start, painted]));
          };
          document.addEventListener('pointerup', note, { capture: true, once: true });
        });
      });
      await page.mouse.click(x, y);
      const [start, painted] = await page.evaluate(() => window.openedAt ?? [0, Infinity]);
      times.push(painted - start);
      await untilQuiet(page);
    }
  });
  await page.keyboard.press('Escape');
  await untilQuiet(page);
  return [
    { says: 'select a mark: to painted, median', value: timingOf(times).median, unit: 'ms' },
    { says: 'select a mark: to painted, slowest', value: Math.max(...times), unit: 'ms' },
    { says: 'select a mark: longest task', value: longest, unit: 'ms' },
  ];
}

/** The views beside the graph, and what is there of each when it is. */
const views = [
  { title: 'Matrix', there: '[role="grid"] [role="gridcell"]' },
  { title: 'Timeline', there: '[role="listbox"] [role="option"], [data-item]' },
  { title: 'Table', there: '[role="grid"] [role="gridcell"]' },
  { title: 'Graph', there: '[data-drawn]' },
] as const;

async function measureViews(page: Page): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  // The first time loads the code of a view.
  for (const turn of ['first', 'again'] as const) {
    for (const { title, there } of views) {
      let value = 0;
      const longest = await longestTask(page, async () => {
        value = await clickToThere(page, `nav button[title="${title}"]`, there);
        await untilQuiet(page);
      });
      figures.push({ says: `${title}, ${turn}: to painted`, value, unit: 'ms' });
      figures.push({ says: `${title}, ${turn}: longest task`, value: longest, unit: 'ms' });
    }
  }
  return figures;
}

/** Waits until nothing is asked any more, and the page has painted it. */
async function untilQuiet(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('progress') === null);
  await page.waitForTimeout(300);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { chooseFile, openWorkbench, untilInspected } from './setup/workbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const address = 'dossier=southern-syria-2017';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds wrong on a page, one text for each element. */
async function findingsOn(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async (tags): Promise<readonly Finding[]> => {
    type Axe = { run: (options: object) => Promise<{ violations: readonly Finding[] }> };
    const { axe: tool } = globalThis as unknown as { axe: Axe };
    return (await tool.run({ runOnly: tags, resultTypes: ['violations'] })).violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

type Options = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'bypassCSP'>;

/** Every screen, and how to come to it. */
const screens: Readonly<Record<string, (options: Options) => Promise<Page>>> = {
  'the first screen': async (options) => {
    const { page } = await openPage('', options);
    await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
    return page;
  },
  'the workbench': async (options) => (await openWorkbench(address, options)).page,
  'a meeting': (options) => showSelected('talks-july-2017', 'Secret talks', options),
  'a line': (options) =>
    showSelected('met-with:israel>united-states', 'Israel met with United States', options),
  'several selected': (options) => showSelected('israel+russia', '2 selected', options),
  'a disputed claim': async (options) => {
    const { page } = await openWorkbench('dossier=two-plus-four-1990&select=not-one-inch', options);
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByText('Disputed')
      .first()
      .waitFor();
    return page;
  },
  'an actor': (options) => showSelected('israel', 'Israel', options),
  'the open search field': async (options) => {
    const { page } = await openWorkbench(address, options);
    await page.getByRole('combobox', { name: 'Search this dossier' }).fill('amman');
    await page
      .getByRole('option', { name: /^Amman/u })
      .first()
      .waitFor();
    return page;
  },
  'filters that leave nothing': async (options) => {
    const { page } = await openWorkbench(`${address}&where=country:RUS+nobody`, options);
    await page.getByRole('heading', { name: 'Nothing matches these filters' }).waitFor();
    return page;
  },
  'the timeline': async (options) => {
    const { page } = await openPage(
      `#${address}&tab=timeline&where=after:2017-07-08&select=visit-to-paris`,
      options,
    );
    await page.getByRole('slider', { name: 'From' }).waitFor();
    return page;
  },
  'open filters': async (options) => {
    const { page } = await openWorkbench(`${address}&where=country:RUS`, options);
    const button = page.getByRole('banner').getByRole('button', { name: '1 filter on' });
    if (await button.isVisible()) await button.click();
    return page;
  },
  'the matrix': (options) => showMatrix('two-plus-four-1990', options),
  'a cell of the matrix': async (options) => {
    const page = await showMatrix('southern-syria-2017&select=met-with:israel>russia', options);
    await page.getByRole('grid').focus();
    return page;
  },
  'the export dialog': async (options) => {
    const { page } = await openWorkbench(address, options);
    const more = page.getByRole('button', { name: 'More', exact: true });
    if (await more.isVisible()) await more.click();
    await page.getByRole('button', { name: 'Export PNG' }).click();
    await page.locator('dialog img').waitFor();
    return page;
  },
  'the report of problems': async (options) => {
    const { page } = await openWorkbench(address, options);
    await chooseFile(
      page,
      'wrong.json',
      '{ "version": 1, "actors": [{ "id": "a", "kind": "planet" }] }',
    );
    await page.getByRole('alertdialog').waitFor();
    return page;
  },
};

async function showMatrix(dossier: string, options: Options): Promise<Page> {
  const { page } = await openPage(`#dossier=${dossier}&tab=matrix`, options);
  await page.getByRole('grid').waitFor();
  return page;
}

async function showSelected(id: string, heading: string, options: Options): Promise<Page> {
  const { page } = await openWorkbench(`${address}&select=${id}`, options);
  await untilInspected(page, heading);
  return page;
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

afterAll(closeBrowser);

describe.each(sizes)('axe-core finds nothing at $width × $height', (viewport) => {
  test.each(Object.entries(screens))('on %s, light and dark', async (_, show) => {
    // The policy forbids scripts from elsewhere, axe-core's too: here alone it is put aside.
    const page = await show({ viewport, colorScheme: 'light', bypassCSP: true });
    await page.addScriptTag({ content: axe });
    expect(await findingsOn(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    expect(await findingsOn(page)).toEqual([]);
  });
});

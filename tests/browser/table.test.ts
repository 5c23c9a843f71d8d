import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from '@playwright/test';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openPage, type Watched } from './setup/open-page.ts';
import { chooseFile, untilDrawn, untilInspected } from './setup/workbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = 'dossier=southern-syria-2017&tab=table';

const grid = (page: Page) => page.getByRole('grid');
const bodyRows = (page: Page) => grid(page).locator('[data-select]');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const firstCells = (page: Page) => grid(page).locator('[aria-colindex="1"][role="gridcell"]');
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

/** Opens the table at more of an address, and waits for its rows. */
async function openTable(more = '', options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await openPage(`#${address}${more}`, options);
  await bodyRows(watched.page).first().waitFor();
  return watched;
}

/** What the element on which the keyboard stands says. */
const reachedText = (page: Page) =>
  grid(page).evaluate(
    (element) =>
      document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.innerText ?? '',
  );

afterAll(closeBrowser);

describe('The table', () => {
  test('is sorted by a click on a head, and by another the other way round', async () => {
    const { page, complaints } = await openTable();
    await grid(page).getByRole('button', { name: 'Name' }).click();
    await expect.poll(() => firstCells(page).first().innerText()).toContain('Alexander');
    expect(hash(page)).toContain('sort=name');
    const head = grid(page).getByRole('columnheader', { name: 'Name' });
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await grid(page).getByRole('button', { name: 'Name' }).click();
    await expect.poll(() => firstCells(page).first().innerText()).toContain('Vladimir Putin');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.reload();
    await expect.poll(() => firstCells(page).first().innerText()).toContain('Vladimir Putin');
    expect(complaints).toEqual([]);
  });

  test('has the columns that are chosen, and the usual ones again', async () => {
    const { page } = await openTable();
    const names = () => grid(page).getByRole('columnheader').allInnerTexts();
    expect(await names()).not.toContain('Other names');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Other names' }).check();
    await expect.poll(names).toContain('Other names');
    await page.getByRole('checkbox', { name: 'Kind' }).uncheck();
    await expect.poll(names).not.toContain('Kind');
    expect(hash(page)).toContain('columns=name,country,');
    await page.getByRole('button', { name: 'Usual columns' }).click();
    await expect.poll(names).toContain('Kind');
    expect(hash(page)).not.toContain('columns');
  });

  test('selects for all views: the inspector, and the graph', async () => {
    const { page } = await openTable('&list=lines');
    await grid(page)
      .getByRole('row', { name: /Israel.*Objects to/u })
      .first()
      .getByText('Objects to', { exact: true })
      .click();
    await untilInspected(page, 'Israel objects to Southern Syria cease-fire');
    expect(await grid(page).getByRole('row', { selected: true }).count()).toBe(1);
    await grid(page).getByRole('link', { name: 'Jordan' }).first().click();
    await untilInspected(page, 'Jordan');
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await untilDrawn(page);
    expect(hash(page)).toContain('select=jordan');
  });

  test('comes with what was selected elsewhere in sight', async () => {
    const { page } = await openPage(`#dossier=southern-syria-2017&select=warns:israel>iran`);
    await untilDrawn(page);
    await page.goto(page.url().replace(/#.*/u, `#${address}&select=europe-three`));
    const chosen = grid(page).getByRole('row', { selected: true });
    await chosen.waitFor();
    expect(await chosen.innerText()).toContain('European capital');
    expect(await tab(page, /^Meetings/u).getAttribute('aria-selected')).toBe('true');
  });

  test('follows the filter', async () => {
    const { page } = await openTable('&list=meetings&where=country:JOR');
    await expect.poll(() => bodyRows(page).count()).toBe(1);
    expect(await tab(page, /^Meetings/u).innerText()).toMatch(/Meetings\s+1/u);
  });

  test('says that every claim has evidence, where it has', async () => {
    const { page } = await openTable();
    await tab(page, /^Needs a source/u).click();
    await page.getByText('Every claim has evidence.').waitFor();
  });

  test('lists what needs a source, with its count on the tab', async () => {
    const { page } = await openTable();
    const bare = {
      version: 1,
      id: 'bare',
      title: 'Bare',
      actors: [
        { id: 'a', kind: 'state', name: 'Aland', country: 'ALA' },
        { id: 'b', kind: 'state', name: 'Beland', country: 'BEL' },
      ],
      meetings: [{ id: 'm', title: 'Bare talks', participants: ['a', 'b'] }],
    };
    await chooseFile(page, 'bare.json', JSON.stringify(bare));
    await page.getByRole('heading', { level: 1, name: 'Bare' }).waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await tab(page, /^Needs a source\s*3/u).click();
    await expect
      .poll(() => firstCells(page).allInnerTexts())
      .toEqual([
        'Bare talks\nno evidence',
        'Bare talks: Aland\nno evidence',
        'Bare talks: Beland\nno evidence',
      ]);
    await bodyRows(page).first().click();
    await untilInspected(page, 'Bare talks');
  });
});

describe('What is shown leaves', () => {
  test('as CSV, with dates as written and ids of their own', async () => {
    const { page } = await openTable('&list=meetings&sort=title');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('southern-syria-2017-meetings.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
    expect(data).toHaveLength(8);
    expect(data.find((row) => row['Row id'] === 'amman-three')).toMatchObject({
      Title: 'Amman talks',
      When: '[2017-07-01..2017-07-07]',
      'When: earliest day': '2017-07-01',
      'When: latest day': '2017-07-07',
      'Participants: ids': 'israel; united-states; russia',
      Certainty: 'Certain',
    });
    await page.getByRole('status').getByText('8 rows saved.').waitFor();
  });

  test('to the clipboard: the selected rows, or all', async () => {
    const { page } = await openTable('&list=meetings&select=amman-three', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('status').getByText('1 row copied.').waitFor();
    const [head, row] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(head?.split('\t').slice(0, 3)).toEqual(['Title', 'Title: ids', 'When']);
    expect(row?.split('\t').slice(0, 3)).toEqual([
      'Amman talks',
      'amman-three',
      '[2017-07-01..2017-07-07]',
    ]);
  });

  test('not where the browser refuses, which is told', async () => {
    const { page } = await openTable();
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('status').getByText('did not let the rows be copied').waitFor();
  });
});

describe('By keyboard', () => {
  test('the table is one stop, in which arrows walk rows, cells and links', async () => {
    const { page } = await openTable('&list=meetings');
    await grid(page).focus();
    expect(await reachedText(page)).toContain('Jerusalem, 2012');
    await page.keyboard.press('ArrowDown');
    expect(await reachedText(page)).toContain('Amman talks');
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    expect(await reachedText(page)).toBe('United States');
    await page.keyboard.press('Enter');
    await untilInspected(page, 'United States');
    await page.keyboard.press('Control+End');
    expect(await reachedText(page)).toBe('Benjamin Netanyahu');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await reachedText(page)).toContain('Participants');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toContain('sort=participants');
  });

  test('Enter selects a row, Space adds one', async () => {
    const { page } = await openTable('&list=meetings');
    await grid(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => grid(page).getByRole('row', { selected: true }).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => grid(page).getByRole('row', { selected: true }).count()).toBe(2);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('9');
  });
});

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const lists = ['actors', 'meetings', 'lines', 'evidence', 'needs-a-source'];

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('axe-core finds nothing in the table at $width × $height', (viewport) => {
  test.each(lists)('in the list %s, light and dark', async (list) => {
    const options = { viewport, colorScheme: 'light', bypassCSP: true } as const;
    const { page } = await openPage(`#${address}&list=${list}&select=israel`, options);
    await tab(page, /^Actors/u).waitFor();
    await page.addScriptTag({ content: axe });
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      const findings = await page.evaluate(async (): Promise<readonly Finding[]> => {
        type Results = Promise<{ violations: readonly Finding[] }>;
        type Axe = { run: (within: string, options: object) => Results };
        const { axe: tool } = globalThis as unknown as { axe: Axe };
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        return (await tool.run('main', { runOnly, resultTypes: ['violations'] })).violations;
      });
      const told = findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect({ theme, told }).toEqual({ theme, told: [] });
    }
  });
});

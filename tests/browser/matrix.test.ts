import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openPage, type Watched } from './setup/open-page.ts';
import { untilInspected } from './setup/workbench.ts';

const southernSyria = 'dossier=southern-syria-2017&tab=matrix';
const twoPlusFour = 'dossier=two-plus-four-1990&tab=matrix';

async function openMatrix(address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await openPage(`#${address}`, options);
  await watched.page.getByRole('grid').waitFor();
  return watched;
}

/** The names of the rows, from top to bottom. */
function rowNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('rowheader').allInnerTexts();
}

/** What a screen reader has heard of the cell on which the walk stands. */
function heard(page: Page): Locator {
  return page.locator('.grid + [role="status"]');
}

/** The middle of the cell of two actors, by their names in the matrix. */
async function middleOf(page: Page, row: string, column: string) {
  const across = await page.getByRole('columnheader', { name: column, exact: true }).boundingBox();
  const down = await page.getByRole('rowheader', { name: row, exact: true }).boundingBox();
  if (!across || !down) throw new Error(`${row} or ${column} is not in sight.`);
  return { x: across.x + across.width / 2, y: down.y + down.height / 2 };
}

afterAll(closeBrowser);

describe('The matrix', () => {
  test('opens from the top bar, tells who met whom by country, and complains of nothing', async () => {
    const { page, complaints } = await openPage('#dossier=southern-syria-2017');
    await page.getByRole('banner').getByRole('button', { name: 'Matrix' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who met whom' }).waitFor();
    await page.getByRole('grid').waitFor();
    expect(page.url()).toContain('tab=matrix');
    const names = await rowNames(page);
    expect(names[0]).toBe('Israel');
    expect(names.indexOf('U.S.')).toBeLessThan(names.indexOf('Russia'));
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Actor',
      ...names,
      'Meetings in all',
    ]);
    expect(complaints).toEqual([]);
  });

  test('a cell opens its meetings, and marks its row and column', async () => {
    const { page } = await openMatrix(southernSyria);
    const { x, y } = await middleOf(page, 'Israel', 'U.S.');
    await page.mouse.click(x, y);
    await untilInspected(page, 'Israel met with United States');
    expect(page.url()).toContain('select=met-with:israel%3Eunited-states');
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText('Amman, with Jordan').first().waitFor();
    expect(await page.locator('.ring.main').boundingBox()).toMatchObject({
      x: expect.closeTo(x - 19.5, -1) as number,
      y: expect.closeTo(y - 19.5, -1) as number,
    });
  });

  test('opens what members did at the same meetings, not only their heads', async () => {
    const { page } = await openMatrix(southernSyria);
    const { x, y } = await middleOf(page, 'Mossad', 'Michael Ratney');
    await page.mouse.click(x, y);
    await untilInspected(page, 'Michael Ratney met with Mossad');
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText('European capital').first().waitFor();
  });

  test('is walked by keyboard, and says where one stands', async () => {
    const { page } = await openMatrix(southernSyria);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+Home');
    await expect.poll(() => heard(page).textContent()).toBe('Israel.');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => heard(page).textContent())
      .toBe('Israel and Defense Ministry: in the same delegation.');
    await page.keyboard.press('End');
    await expect.poll(() => heard(page).textContent()).toBe('Israel and Jordan: 1 meeting.');
    await page.keyboard.press('Enter');
    await untilInspected(page, 'Israel met with Jordan');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('select=');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(() => heard(page).textContent())
      .toBe('Israel, state: 3 meetings, 1 more possible.');
    await page.keyboard.press('Enter');
    await untilInspected(page, 'Israel');
  });

  test('keeps the order of its rows while filters come and go', async () => {
    for (const order of ['country', 'blocks', 'name']) {
      const { page } = await openMatrix(`${twoPlusFour}&order=${order}`);
      const whole = await rowNames(page);
      const filters = page.getByRole('complementary', { name: 'Filters' });
      await filters
        .getByRole('button', { name: /^Poland/u })
        .first()
        .click();
      await expect.poll(() => page.url()).toContain('where=country:POL');
      await expect.poll(async () => (await rowNames(page)).length).toBeLessThan(whole.length);
      const left = await rowNames(page);
      expect(left).toEqual(whole.filter((name) => left.includes(name)));
    }
  });

  test('is put in order by names, and the address keeps that', async () => {
    const { page } = await openMatrix(twoPlusFour);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('By name');
    await expect.poll(() => page.url()).toContain('order=name');
    const byName = await rowNames(page);
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await rowNames(page)).toEqual(byName);
  });

  test('shows calls where one asks for them', async () => {
    const { page } = await openMatrix(twoPlusFour);
    await page.getByRole('button', { name: 'Spoke', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Who spoke with whom' }).waitFor();
    await page.getByRole('grid').focus();
    await expect.poll(() => heard(page).textContent()).toMatch(/calls? or letters?/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('select=spoke-with:');
  });

  test('says so where nobody met, and takes the filter away', async () => {
    const { page } = await openPage(`#${southernSyria}&where=relation:objects-to`);
    await page.getByRole('heading', { name: 'Nobody met' }).waitFor();
    await page.getByRole('button', { name: 'Relation: Objects to ×' }).click();
    await page.getByRole('grid').waitFor();
  });

  test('scrolls below heads that stay, on a phone with cells for a finger', async () => {
    const { page } = await openMatrix(twoPlusFour, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const grid = page.getByRole('grid');
    await grid.evaluate((element) => element.scrollTo(400, 400));
    const frame = await grid.boundingBox();
    const row = await page.getByRole('rowheader').nth(12).boundingBox();
    const column = await page.getByRole('columnheader').nth(12).boundingBox();
    expect(row?.x).toBe(frame?.x);
    expect(column?.y).toBeLessThan((frame?.y ?? 0) + 40);
    expect(row?.height).toBeGreaterThanOrEqual(44);
    expect(column?.width).toBeGreaterThanOrEqual(44);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
  });
});

import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser } from './setup/open-page.ts';
import { openWorkbench, untilInspected } from './setup/workbench.ts';

const address = 'dossier=southern-syria-2017';
const field = (page: Page) => page.getByRole('combobox', { name: 'Search this dossier' });
const options = (page: Page, group: string) =>
  page.getByRole('listbox').getByRole('group', { name: group }).getByRole('option');

async function typed(text: string): Promise<Page> {
  const { page } = await openWorkbench(address);
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  return page;
}

afterAll(closeBrowser);

describe('the search field', () => {
  test('finds a person by another script, and marks the name', async () => {
    const page = await typed('Лаврентьєв');
    const first = options(page, 'Actors and places').first();
    await expect.poll(() => first.innerText()).toContain('Alexander Lavrentiev');
    expect(await first.locator('mark').innerText()).toBe('Lavrentiev');
    await page.keyboard.press('Enter');
    await untilInspected(page, 'Alexander Lavrentiev');
  });

  test('finds a person whose script writes no vowels', async () => {
    const page = await typed('נתניהו');
    await expect
      .poll(() => options(page, 'Actors and places').first().innerText())
      .toContain('Benjamin Netanyahu');
  });

  test('finds a person by a typing error, and gives no guess beside a name that is right', async () => {
    const page = await typed('Netanyhau');
    await page
      .getByRole('option', { name: /Benjamin Netanyahu/u })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('Iran');
    await page.getByRole('option', { name: /^Iran/u }).first().waitFor();
    expect(await options(page, 'Actors and places').allInnerTexts()).not.toContain('Iraq');
  });

  test('completes a key and its value, and filters', async () => {
    const page = await typed('coun');
    await options(page, 'Filters').filter({ hasText: 'country:' }).click();
    await expect.poll(() => field(page).inputValue()).toBe('country:');
    await page.keyboard.type('Росс');
    await options(page, 'Filters').filter({ hasText: 'Russia' }).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => field(page).inputValue()).toBe('country:RUS');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('where=country:RUS');
    expect(await field(page).inputValue()).toBe('');
  });

  test('finds a passage, and shows what it stands in', async () => {
    const page = await typed('truce');
    const passage = options(page, 'Passages').first();
    await passage.waitFor();
    expect((await passage.locator('mark').first().innerText()).toLowerCase()).toBe('truce');
    await passage.click();
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('heading', { level: 2, name: /^(?!About)/u })
      .waitFor();
    expect(page.url()).toContain('select=');
  });

  test('adds to the selection with Shift and Enter', async () => {
    const page = await typed('Russia');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('select=russia');
    await page.keyboard.type('Jordan');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => page.url()).toMatch(/select=russia(?:,|%2C| |\+)jordan/u);
  });

  test('says at the place what is wrong with a query, and keeps what was typed', async () => {
    const page = await typed('cuntry:RUS');
    await page.keyboard.press('Enter');
    const problem = page.getByRole('search').getByRole('alert');
    await expect.poll(() => problem.innerText()).toContain('did you mean "country"?');
    expect(await problem.locator('u').innerText()).toBe('cuntry');
    expect(await field(page).inputValue()).toBe('cuntry:RUS');
    await page.keyboard.type(' ');
    await expect.poll(() => problem.count()).toBe(0);
  });

  test('takes a word that is no name for a filter', async () => {
    const page = await typed('quiet');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('where=quiet');
  });

  test('is large enough for a finger on a phone', async () => {
    const { page } = await openWorkbench(address, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await field(page).tap();
    await page.keyboard.type('isr');
    const first = options(page, 'Actors and places').first();
    await first.waitFor();
    const box = await first.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeLessThanOrEqual(390);
    await first.tap();
    await untilInspected(page, 'Israel');
  });
});

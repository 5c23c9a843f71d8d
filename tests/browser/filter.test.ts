import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser } from './setup/open-page.ts';
import { openWorkbench } from './setup/workbench.ts';

const address = 'dossier=southern-syria-2017';
const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const facet = (page: Page, name: string) =>
  filters(page)
    .locator('details')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });
const where = (page: Page) =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get('where') ?? '';
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
  });

afterAll(closeBrowser);

describe('A facet with the keyboard', () => {
  test('is one stop: arrows walk its values, right leads to only and not', async () => {
    const { page } = await openWorkbench(address);
    await facet(page, 'Country').locator('summary').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toMatch(/^Israel/u);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe('only United States');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => where(page)).toBe('-country:USA');
    expect(await focusedName(page)).toBe('not United States');
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toMatch(/^Kind/u);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedName(page)).toBe('not United States');
    await page.keyboard.press('Space');
    await expect.poll(() => where(page)).toBe('');
  });

  test('joins several values by any or all', async () => {
    const { page } = await openWorkbench(`${address}&where=country:ISR,RUS`);
    await facet(page, 'Country').getByRole('button', { name: 'all', exact: true }).click();
    await expect.poll(() => where(page)).toBe('country:ISR+RUS');
  });
});

describe('A long facet', () => {
  test('folds after eight, and finds a value by the beginning of a word', async () => {
    const { page } = await openWorkbench(address);
    const actor = facet(page, 'Actor');
    const values = actor.locator('.value');
    expect(await values.count()).toBe(8);
    await actor.getByRole('button', { name: '21 more', exact: true }).click();
    expect(await values.count()).toBe(29);
    await actor.getByRole('searchbox', { name: 'Find in actor' }).fill('netany');
    await expect.poll(() => values.count()).toBe(1);
    await values.click();
    await expect.poll(() => where(page)).toBe('actor:benjamin-netanyahu');
  });

  test('has its field among its controls: down leads into it, and on to what was found', async () => {
    const { page } = await openWorkbench(address);
    await facet(page, 'Actor').locator('summary').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe('Find in actor');
    await page.keyboard.type('NETANY');
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toMatch(/^Benjamin Netanyahu/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => where(page)).toBe('actor:benjamin-netanyahu');
  });

  test('says through what an actor matches a country', async () => {
    const { page } = await openWorkbench(`${address}&where=country:IRN`);
    await facet(page, 'Actor').getByText('part of Iran').first().waitFor();
  });
});

describe('What is in force', () => {
  test('is said in words, and each part can be taken away with the keyboard', async () => {
    const { page } = await openWorkbench(`${address}&where=country:ISR,RUS+-kind:force`);
    const chips = filters(page).getByRole('list', { name: 'Filters in force' });
    expect((await chips.innerText()).replaceAll(/\s+/gu, ' ')).toBe(
      'Country Israel or Russia Kind not Force',
    );
    await chips.getByRole('button', { name: 'Remove the filter Country: Israel' }).press('Enter');
    await expect.poll(() => where(page)).toBe('country:RUS -kind:force');
    expect(await focusedName(page)).toBe('Remove the filter Country: Russia');
    await chips.getByRole('button', { name: 'Remove the filter Kind: not Force' }).press('Enter');
    await expect.poll(() => where(page)).toBe('country:RUS');
    expect(await focusedName(page)).toBe('Remove the filter Country: Russia');
    await page.keyboard.press('Enter');
    await expect.poll(() => where(page)).toBe('');
    expect(await focusedName(page)).toBe('Filters');
  });
});

describe('Dates', () => {
  test('are typed as people write them, in one step, and what is none is told', async () => {
    const { page } = await openWorkbench(address);
    const from = filters(page).getByRole('textbox', { name: 'From' });
    await from.pressSequentially('1 Jul 2017');
    await from.press('Tab');
    await expect.poll(() => where(page)).toBe('after:2017-07-01');
    await expect.poll(() => from.inputValue()).toBe('1 July 2017');
    await filters(page).getByRole('button', { name: 'surely inside' }).click();
    await expect.poll(() => where(page)).toBe('after:2017-07-01 dates:certainly');
    const until = filters(page).getByRole('textbox', { name: 'Until' });
    await until.fill('7/8/2017');
    await until.press('Tab');
    expect(await filters(page).getByRole('alert').innerText()).toContain(
      '2017-08-07 or 2017-07-08',
    );
    await page.goBack();
    await expect.poll(() => where(page)).toBe('after:2017-07-01');
    await page.goBack();
    await expect.poll(() => where(page)).toBe('');
  });

  test('of “during” stand in both fields; an end before the beginning is told beside it', async () => {
    const { page } = await openWorkbench(`${address}&where=during:2017-07`);
    const field = (name: string) => filters(page).getByRole('textbox', { name });
    expect(await field('From').inputValue()).toBe('July 2017');
    await field('Until').fill('2017-06-30');
    await field('Until').press('Tab');
    await expect.poll(() => where(page)).toBe('after:2017-07 before:2017-06-30');
    expect(await filters(page).getByRole('alert').innerText()).toMatch(/before the day it begins/u);
    await field('Until').fill('');
    await expect.poll(() => where(page)).toBe('after:2017-07');
  });
});

describe('On a phone', () => {
  test('the drawer keeps the focus, and Escape closes it and gives it back', async () => {
    const { page } = await openWorkbench(address, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const button = page.getByRole('banner').getByRole('button', { name: 'Filters' });
    await button.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await drawer.waitFor();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () =>
          document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await expect.poll(() => button.evaluate((own) => own === document.activeElement)).toBe(true);
  });
});

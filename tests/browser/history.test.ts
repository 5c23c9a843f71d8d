import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { marksOnPage } from './setup/canvas.ts';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { shownIn } from './setup/shown.ts';
import { openWorkbench, untilDrawn, untilInspected } from './setup/workbench.ts';

const address = 'dossier=southern-syria-2017';
const canvas = (page: Page) => page.getByRole('application', { name: /^The graph/u });
const part = (page: Page, key: string) =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key) ?? '';
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

async function filterBy(page: Page, country: RegExp): Promise<void> {
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const facet = filters
    .locator('details')
    .filter({ has: page.getByRole('heading', { name: 'Country', exact: true }) });
  await facet.getByRole('button', { name: country }).first().click();
}

async function chooseLayout(page: Page, layout: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Layout' }).selectOption(layout);
  await expect.poll(() => part(page, 'layout')).toBe(layout);
}

/** Gives what is shown a title of the reader's. */
async function entitle(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).hover();
  await page.getByRole('button', { name: 'Edit title and subtitle' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page)).toBe(title);
}

/** Moves the mark at which a walk begins by so many steps to the right. */
async function nudge(page: Page, steps: number): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < steps; step++) await page.keyboard.press('Control+ArrowRight');
}

/** Arranges, filters and selects, as one does in some minutes of work. */
async function work(page: Page): Promise<void> {
  await chooseLayout(page, 'by-delegation');
  await filterBy(page, /^Russia/u);
  await expect.poll(() => part(page, 'where')).toBe('country:RUS');
  await nudge(page, 3);
  await page.keyboard.press('Enter');
  await expect.poll(() => part(page, 'select')).not.toBe('');
  await entitle(page, 'Who met Russia > 2017 – שיחות');
  await page.locator('[data-drawn]').waitFor();
}

afterAll(closeBrowser);

describe('What is shown', () => {
  test('is restored exactly by a reload, and by its link in another browser', async () => {
    const { page, complaints } = await openWorkbench(address);
    await work(page);
    await expect.poll(async () => (await shownIn(page)).pressed.length).toBeGreaterThan(0);
    const before = await shownIn(page);
    expect(before.page).toBe('Who met Russia > 2017 – שיחות · Backchannel');

    await page.reload();
    await untilDrawn(page);
    await expect.poll(() => shownIn(page)).toEqual(before);

    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page
      .getByRole('textbox', { name: 'A link to exactly this view' })
      .inputValue();
    expect(link).toBe(page.url());
    expect(complaints).toEqual([]);

    // Another context is another browser: nothing of the one before is kept in it.
    const other = await openWorkbench(new URL(link).hash.slice(1));
    await expect.poll(() => shownIn(other.page)).toEqual(before);
    expect(other.complaints).toEqual([]);
  });

  test('is restored in each of the other views', async () => {
    const { page } = await openPage(`#${address}&tab=table&list=evidence&where=country:RUS`);
    const rows = page.getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThan(2);
    const before = await rows.allInnerTexts();
    await page.reload();
    await expect.poll(() => rows.allInnerTexts()).toEqual(before);
  });

  test('is what it was before a drag that a reload interrupts', async () => {
    const { page } = await openWorkbench(address);
    const before = await shownIn(page);
    const { israel } = await marksOnPage(page);
    await page.mouse.move(israel?.x ?? 0, israel?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move((israel?.x ?? 0) + 40, (israel?.y ?? 0) + 30, { steps: 4 });
    await page.reload();
    await untilDrawn(page);
    await page.mouse.up();
    expect(await shownIn(page)).toEqual(before);
  });
});

describe('Back and forward', () => {
  test('step through filters, selections and views; layout, pins and titles stay', async () => {
    const { page } = await openWorkbench(address);
    await filterBy(page, /^Russia/u);
    await expect.poll(() => part(page, 'where')).toBe('country:RUS');
    await canvas(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => part(page, 'select')).not.toBe('');
    const selected = part(page, 'select');
    await chooseLayout(page, 'force');
    await nudge(page, 2);
    await expect.poll(() => part(page, 'pins')).not.toBe('');
    await entitle(page, 'Who met Russia');
    const pins = part(page, 'pins');
    const last = await shownIn(page);
    const arranged = () => [part(page, 'layout'), part(page, 'pins'), part(page, 'title')];
    const staysArranged = () => expect.poll(arranged).toEqual(['force', pins, 'Who met Russia']);

    await page.goBack();
    await untilInspected(page, 'About this dossier');
    expect([part(page, 'select'), part(page, 'where')]).toEqual(['', 'country:RUS']);
    await staysArranged();
    await page.goBack();
    await expect.poll(() => part(page, 'where')).toBe('');
    await staysArranged();
    await expect.poll(() => heading(page)).toBe('Who met Russia');

    await page.goForward();
    await page.goForward();
    await expect.poll(() => part(page, 'select')).toBe(selected);
    await expect.poll(() => shownIn(page)).toEqual(last);
  });

  test('lead to the first screen and into the dossier again, as it was', async () => {
    const { page } = await openWorkbench(`${address}&where=country:RUS`);
    const before = await shownIn(page);
    await page.getByRole('button', { name: 'Backchannel, all dossiers' }).click();
    await page.getByRole('heading', { name: /Who met whom/u }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.goBack();
    await untilDrawn(page);
    await expect.poll(() => shownIn(page)).toEqual(before);
    await page.goForward();
    await page.getByRole('heading', { name: /Who met whom/u }).waitFor();
  });

  test('lead from one dossier to another', async () => {
    const { page } = await openWorkbench(address);
    await page.getByRole('banner').getByRole('button', { name: 'Southern Syria' }).click();
    await page
      .locator('#dossiers')
      .getByRole('button', { name: /Two plus Four|1990/iu })
      .click();
    await expect.poll(() => part(page, 'dossier')).toBe('two-plus-four-1990');
    await untilDrawn(page);
    await page.goBack();
    await expect.poll(() => page.title()).toBe('Southern Syria cease-fire · Backchannel');
    await expect.poll(async () => 'israel' in (await marksOnPage(page))).toBe(true);
  });

  test('leave open what is open where an address names no dossier', async () => {
    const { page } = await openWorkbench(`${address}&where=country:RUS`);
    await page.evaluate(() => (location.hash = 'dossier=nowhere'));
    const report = page.getByRole('alertdialog', { name: /No dossier “nowhere”/u });
    await report.waitFor();
    expect(await report.innerText()).toContain('southern-syria-2017');
    expect(part(page, 'where')).toBe('country:RUS');
    expect(part(page, 'dossier')).toBe('southern-syria-2017');
  });
});

describe('One step', () => {
  test('is a word that is typed into a date', async () => {
    const { page } = await openWorkbench(address);
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    const from = page.getByRole('complementary', { name: 'Filters' }).getByLabel('From').first();
    await from.scrollIntoViewIfNeeded();
    await from.fill('');
    await from.pressSequentially('2017-07-07', { delay: 20 });
    await page.keyboard.press('Enter');
    await expect.poll(() => part(page, 'where')).toContain('after:2017-07-07');
    expect((await steps()) - before).toBe(1);
    await page.goBack();
    await expect.poll(() => part(page, 'where')).toBe('');
  });
});

describe('Undo and redo', () => {
  test('step through a layout, a pin and a title, by button and by key; the filter stays', async () => {
    const { page } = await openWorkbench(address);
    expect(await undo(page).isDisabled()).toBe(true);
    const plain = await shownIn(page);
    await chooseLayout(page, 'force');
    await nudge(page, 4);
    await expect.poll(() => part(page, 'pins')).not.toBe('');
    await filterBy(page, /^Russia/u);
    await expect.poll(() => part(page, 'where')).toBe('country:RUS');
    await entitle(page, 'Who met Russia');
    const pins = part(page, 'pins');

    await undo(page).click();
    await expect.poll(() => heading(page)).toBe(plain.heading);
    await page.keyboard.press('Control+z');
    await expect.poll(() => part(page, 'pins')).toBe('');
    expect(part(page, 'layout')).toBe('force');
    await undo(page).click();
    await expect.poll(() => part(page, 'layout')).toBe('');
    expect(await undo(page).isDisabled()).toBe(true);
    expect(part(page, 'where')).toBe('country:RUS');

    await redo(page).click();
    await expect.poll(() => part(page, 'layout')).toBe('force');
    await page.keyboard.press('Control+y');
    await expect.poll(() => part(page, 'pins')).toBe(pins);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => heading(page)).toBe('Who met Russia');
    expect(await redo(page).isDisabled()).toBe(true);
  });

  test('take a view back that was saved, and save it again', async () => {
    const { page } = await openWorkbench(`${address}&where=country:RUS`);
    const menu = page.locator('#dossiers');
    const saved = menu.locator('li button', { hasText: /^Russia alone$/u });
    await page.getByRole('banner').getByRole('button', { name: 'Southern Syria' }).click();
    await menu.getByRole('textbox', { name: 'A name for this view' }).fill('Russia alone');
    await page.keyboard.press('Enter');
    await saved.waitFor();
    await expect.poll(() => part(page, 'saved')).toBe('russia-alone');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(() => part(page, 'saved')).toBe('');
    await saved.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await saved.waitFor({ state: 'attached' });
  });
});

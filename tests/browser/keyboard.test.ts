import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { marksOnPage, reachedOnPage } from './setup/canvas.ts';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { openWorkbench, untilDrawn, untilInspected } from './setup/workbench.ts';

const address = 'dossier=southern-syria-2017';
const canvas = (page: Page) => page.getByRole('application', { name: /^The graph/u });
/** What the graph says; the timeline below it has a voice of its own. */
const spoken = (page: Page) => page.locator('[role=status][aria-live=polite]').first().innerText();
const search = (page: Page) => page.getByRole('combobox', { name: 'Search this dossier' });

/** What has the focus, and whether one can see that it has. */
function focusedNow(page: Page): Promise<{ readonly name: string; readonly visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', visible: false };
    const outlined = (shown: Element | null) => {
      if (!shown) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    };
    const { width, height } = element.getBoundingClientRect();
    const frame = element.closest('[role=search]');
    return {
      name: element.getAttribute('aria-label') ?? element.innerText,
      visible: width > 0 && height > 0 && (outlined(element) || outlined(frame)),
    };
  });
}

/** Presses Tab until something has the focus whose name fits; every stop on the way must be visible. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press(key);
    const now = await focusedNow(page);
    passed.push(now.name);
    expect(now, `after ${passed.join(', ')}`).toMatchObject({ visible: true });
    if (name.test(now.name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}, but to ${passed.join(', ')}`);
}

afterAll(closeBrowser);

describe('With the keyboard alone', () => {
  test('one opens a dossier and comes to its canvas', async () => {
    const { page } = await openPage();
    await tabTo(page, /^Southern Syria cease-fire/u);
    await page.keyboard.press('Enter');
    await untilDrawn(page);
    await page.keyboard.press('Tab');
    expect(await focusedNow(page)).toEqual({ name: 'Go to the graph', visible: true });
    await page.keyboard.press('Enter');
    expect((await focusedNow(page)).name).toMatch(/^The graph: 40 marks, 8\d lines/u);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => spoken(page)).toMatch(/^Israel, state/u);
  });

  test('arrows walk from mark to mark, and each step is said', async () => {
    const { page } = await openWorkbench(address);
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => spoken(page)).toMatch(/^Israel, state\. \d+ lines: .*objects to/u);
    const places = await marksOnPage(page);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => spoken(page)).not.toMatch(/^Israel, state/u);
    const [name] = (await spoken(page)).split(',');
    const reached = await reachedOnPage(page);
    expect(reached).toHaveLength(1);
    expect(name).not.toBe('');
    expect(places[reached[0] ?? '']?.y).toBeLessThan(places['israel']?.y ?? 0);
  });

  test('l goes round the lines of a mark, Enter selects one, Escape lets go of it', async () => {
    const { page } = await openWorkbench(address);
    await canvas(page).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => spoken(page)).toMatch(/^Israel, state/u);
    const heard: string[] = [];
    while (!heard.some((said) => said.startsWith('Israel demands withdrawal of Hezbollah'))) {
      const before = await spoken(page);
      await page.keyboard.press('l');
      await expect.poll(() => spoken(page)).not.toBe(before);
      heard.push(await spoken(page));
      expect(heard.length).toBeLessThan(60);
    }
    expect(heard.at(-1)).toBe('Israel demands withdrawal of Hezbollah. Anonymous sources only.');
    expect(heard.every((said) => said.includes('Israel'))).toBe(true);
    await page.keyboard.press('Shift+L');
    await expect.poll(() => spoken(page)).toBe(heard.at(-2) ?? '');
    await page.keyboard.press('l');
    await page.keyboard.press('Enter');
    await untilInspected(page, 'Israel demands withdrawal of Hezbollah');
    expect(await canvas(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await untilInspected(page, 'About this dossier');
    expect(page.url()).not.toContain('select=');
  });

  test('Tab leaves the canvas again, in both directions', async () => {
    const { page } = await openWorkbench(address);
    await canvas(page).focus();
    await page.keyboard.press('Shift+Tab');
    expect((await focusedNow(page)).name).toBe('Show all');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focusedNow(page)).name).not.toMatch(/^The graph/u);
  });

  test('a slash searches; arrows and Enter choose; Escape clears', async () => {
    const { page } = await openWorkbench(address);
    await page.keyboard.press('/');
    await expect(search(page).evaluate((field) => field === document.activeElement)).resolves.toBe(
      true,
    );
    await page.keyboard.type('lavr');
    await page.getByRole('option', { name: /Lavrentiev/u }).waitFor();
    const found = page.getByRole('option');
    const first = await found.first().innerText();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => found.first().getAttribute('aria-selected')).toBe('true');
    expect(await search(page).getAttribute('aria-activedescendant')).toBe('finding-0');
    await page.keyboard.press('Enter');
    await untilInspected(
      page,
      first.includes('Lavrentiev') ? 'Alexander Lavrentiev' : 'Sergey Lavrov',
    );
    await page.keyboard.type('xyzzy');
    await page.getByText(/^Nothing has such a name/u).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => search(page).inputValue()).toBe('');
  });

  test('Tab comes to a facet, arrows to a value, and Space sets it and takes it away', async () => {
    const { page } = await openWorkbench(address);
    const whole = Object.keys(await marksOnPage(page)).length;
    await tabTo(page, /^Country/u);
    for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowDown');
    expect(await focusedNow(page)).toMatchObject({
      name: expect.stringMatching(/^Jordan/u) as string,
      visible: true,
    });
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('where=country:JOR');
    await expect.poll(async () => Object.keys(await marksOnPage(page)).length).toBeLessThan(whole);
    expect((await focusedNow(page)).name).toMatch(/^Jordan/u);
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).not.toContain('where=');
  });

  test('the export dialog holds the focus, and gives it back when it closes', async () => {
    const { page } = await openWorkbench(address);
    await page.getByRole('button', { name: 'Export PNG' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export a picture' });
    await dialog.waitFor();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const inside = await dialog.evaluate(
        (element) =>
          element.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await focusedNow(page)).name).toBe('Export PNG');
  });
});

import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { marksOnPage } from './setup/canvas.ts';
import { closeBrowser, openPage, type Watched } from './setup/open-page.ts';
import { openWorkbench, untilInspected } from './setup/workbench.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const address = 'dossier=southern-syria-2017';

const openOnPhone = (): Promise<Watched> => openWorkbench(address, phone);

/** By how many px the page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The visible buttons of a part of the page that are smaller than a finger, with their sizes. */
function smallButtons(page: Page, part: string): Promise<readonly string[]> {
  return page.locator(part).evaluateAll((parts) =>
    parts
      .flatMap((found) => [...found.querySelectorAll('button, select, summary')])
      .filter((button) => button.checkVisibility({ opacityProperty: true }))
      .map((button) => ({ button, box: button.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 44)
      .map(({ button, box }) => {
        const name = button.getAttribute('aria-label') ?? button.textContent;
        return `${name.trim()} ${Math.round(box.width)} × ${Math.round(box.height)}`;
      }),
  );
}

afterAll(closeBrowser);

describe('On a phone', () => {
  test('neither the first screen nor the workbench scrolls sideways', async () => {
    const { page } = await openPage('', phone);
    await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
    expect(await overhang(page)).toBe(0);
    expect(await overhang((await openOnPhone()).page)).toBe(0);
  });

  test('the filters open over the picture, filter it, and close', async () => {
    const { page } = await openOnPhone();
    const filters = page.getByRole('complementary', { name: 'Filters' });
    expect(await filters.isVisible()).toBe(false);
    const button = page.getByRole('banner').getByRole('button', { name: 'Filters' });
    await button.tap();
    await filters.waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await overhang(page)).toBe(0);
    await filters
      .getByRole('button', { name: /^Jordan/u })
      .first()
      .tap();
    await expect.poll(() => page.url()).toContain('where=country:JOR');
    await page.getByRole('button', { name: 'Close the filters' }).tap();
    await filters.waitFor({ state: 'hidden' });
    await page.getByRole('banner').getByRole('button', { name: '1 filter on' }).waitFor();
    expect(await marksOnPage(page)).not.toHaveProperty('donald-trump');
  });

  test('a tap on a mark selects it, and a sheet shows it below the picture', async () => {
    const { page } = await openOnPhone();
    const { israel } = await marksOnPage(page);
    await page.touchscreen.tap(israel?.x ?? 0, israel?.y ?? 0);
    await untilInspected(page, 'Israel');
    const sheet = await page.getByRole('complementary', { name: 'Inspector' }).boundingBox();
    const canvas = await page.getByRole('application').boundingBox();
    expect(sheet?.width).toBe(390);
    const views = await page.getByRole('navigation', { name: 'Views' }).last().boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo((views?.y ?? 0) - 1, 0);
    expect((views?.y ?? 0) + (views?.height ?? 0)).toBeCloseTo(844, 0);
    expect(sheet?.y).toBeGreaterThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0));
    const places = Object.values(await marksOnPage(page));
    expect(places.some(({ y }) => y > (canvas?.y ?? 0) && y < (sheet?.y ?? 0))).toBe(true);
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('button', { name: 'Close' })
      .tap();
    await expect.poll(() => page.url()).not.toContain('select=');
  });

  test('the sheet stands low, half way up or high, by a pull, a tap or the keyboard', async () => {
    const { page } = await openWorkbench(`${address}&select=israel`, phone);
    await untilInspected(page, 'Israel');
    const handle = page.getByRole('slider', { name: 'Height of the inspector' });
    const sheet = page.getByRole('complementary', { name: 'Inspector' });
    const height = async () => (await sheet.boundingBox())?.height ?? 0;
    const half = await height();
    await handle.press('ArrowUp');
    await expect.poll(height).toBeGreaterThan(half * 1.5);
    expect(await handle.getAttribute('aria-valuetext')).toBe('all of the screen');
    await handle.press('ArrowDown');
    await handle.press('ArrowDown');
    await expect.poll(height).toBeLessThan(half / 2);
    await handle.tap();
    await expect.poll(height).toBeCloseTo(half, 0);
  });

  test('the views stand at the foot, and the picture is only one of them', async () => {
    const { page } = await openOnPhone();
    for (const view of ['Matrix', 'Timeline', 'Table', 'Graph']) {
      await page.getByRole('button', { name: view, exact: true }).tap();
      await expect.poll(() => page.locator('[aria-current=page]:visible').innerText()).toBe(view);
      expect(await overhang(page)).toBe(0);
    }
  });

  test('the buttons around the picture are large enough for a finger', async () => {
    const { page } = await openOnPhone();
    expect(await smallButtons(page, 'header')).toEqual([]);
    await page.getByRole('banner').getByRole('button', { name: 'Filters' }).tap();
    expect(await smallButtons(page, 'aside header')).toEqual([]);
  });
});

import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { linesOnPage, marksOnPage } from './setup/canvas.ts';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { openWorkbench, untilInspected } from './setup/workbench.ts';

const address = 'dossier=two-plus-four-1990';

afterAll(closeBrowser);

/** The strip under the picture, or the view, once it has measured itself. */
async function openTimeline(hash: string): Promise<Page> {
  const hasPicture = !hash.includes('tab=timeline');
  const { page } = await (hasPicture ? openWorkbench(hash) : openPage(`#${hash}`));
  await page.getByRole('slider', { name: 'From' }).waitFor();
  return page;
}

const where = (page: Page): string =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get('where') ?? '';

const untilAsked = (page: Page, query: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source, 'u').test(decodeURIComponent(location.hash)),
    query.source,
  );

/** What the timeline shows as selected. */
const chosenOn = (page: Page) =>
  page.locator('[data-item][aria-selected="true"]').getAttribute('aria-label');

/** Draws on the axis from one place to another, as shares of its days. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const [first, last] = await Promise.all(
    ['From', 'Until'].map((name) => page.getByRole('slider', { name }).boundingBox()),
  );
  if (!first || !last) throw new Error('The brush has no handles.');
  const left = first.x + first.width / 2;
  const right = last.x + last.width / 2;
  const y = first.y + first.height / 2;
  const at = (share: number): number => left + share * (right - left);
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++)
    await page.mouse.move(at(from + ((to - from) * step) / 8), y);
  await page.mouse.up();
}

describe('the brush', () => {
  test('filters the graph, and all of a drag is one step back', async () => {
    const page = await openTimeline(address);
    const before = await linesOnPage(page);
    await brush(page, 0.15, 0.35);
    await untilAsked(page, /after:1990.*before:1990/);
    await page.waitForFunction(
      (count) => document.querySelector('[data-drawn]') !== null && count > 0,
      before.length,
    );
    await expect.poll(async () => (await linesOnPage(page)).length).toBeLessThan(before.length);
    await page.goBack();
    await expect.poll(() => where(page)).toBe('');
    await expect.poll(async () => (await linesOnPage(page)).length).toBe(before.length);
  });

  test('moves as a whole, and a double click takes it away', async () => {
    const page = await openTimeline(`${address}&where=after:1990-05-01+before:1990-09-30`);
    await brush(page, 0.5, 0.8);
    await untilAsked(page, /after:1990-0[6-9]/);
    const from = page.getByRole('slider', { name: 'From' });
    const box = await from.boundingBox();
    await page.mouse.dblclick((box?.x ?? 0) + 60, (box?.y ?? 0) + 12);
    await expect.poll(() => where(page)).toBe('');
    await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('from the beginning');
  });

  test('keeps every mark that stays in its place', async () => {
    const page = await openTimeline(address);
    const before = await marksOnPage(page);
    await brush(page, 0.2, 0.6);
    await untilAsked(page, /after:/);
    await expect
      .poll(async () => Object.keys(await marksOnPage(page)).length)
      .toBeLessThan(Object.keys(before).length);
    for (const [id, place] of Object.entries(await marksOnPage(page))) {
      expect(Math.abs(place.x - (before[id]?.x ?? place.x))).toBeLessThan(1);
    }
  });
});

describe('with the keyboard', () => {
  test('arrows move an end by a day, Shift by a week, Escape takes the window away', async () => {
    const page = await openTimeline(`${address}&where=after:1990-05-10+before:1990-09-30`);
    const from = page.getByRole('slider', { name: 'From' });
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('11 May 1990');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('4 May 1990');
    await expect.poll(() => where(page)).toBe('after:1990-05-04 before:1990-09-30');
    await page.keyboard.press('Escape');
    await expect.poll(() => where(page)).toBe('');
  });

  test('arrows walk through the items, which say what they are; Enter selects', async () => {
    const page = await openTimeline(`${address}&tab=timeline`);
    const items = page.getByRole('listbox', { name: /items in time/ });
    await items.focus();
    await page.keyboard.press('Home');
    const reached = async (): Promise<string> => {
      const id = await items.getAttribute('aria-activedescendant');
      return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
    };
    expect(await reached()).toBe('Potsdam: Modrow, 12 December 1989, meeting');
    await page.keyboard.press('ArrowRight');
    expect(await reached()).not.toContain('Potsdam');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await untilInspected(page, 'Potsdam: Modrow');
    expect(await chosenOn(page)).toMatch(/^Potsdam: Modrow/);
  });
});

describe('what is selected', () => {
  test('in the strip is selected in the picture, and the other way round', async () => {
    const page = await openTimeline(`${address}&select=moscow-1990-09`);
    await untilInspected(page, 'Fourth round, Moscow');
    expect(await chosenOn(page)).toMatch(/^Fourth round, Moscow/);
    const other = page.getByRole('option', { name: /^Potsdam: Modrow/ });
    await other.click();
    await untilInspected(page, 'Potsdam: Modrow');
    expect(page.url()).toContain('select=potsdam-1989-12');
    expect(await chosenOn(page)).toMatch(/^Potsdam: Modrow/);
  });
});

describe('playing', () => {
  test('a step moves the window on, says its days, and all steps are one step back', async () => {
    const page = await openTimeline(`${address}&tab=timeline`);
    const next = page.getByRole('button', { name: 'Next step' });
    await next.click();
    await untilAsked(page, /after:1989-12-12/);
    const said = page.getByText(/^Shown: /);
    const first = await said.textContent();
    expect(first).toMatch(/^Shown: 12 December 1989 to /);
    await next.click();
    await expect.poll(() => said.textContent()).not.toBe(first);
    await page.goBack();
    await expect.poll(() => where(page)).toBe('');
  });

  test('goes through the picture too, until it is paused', async () => {
    const page = await openTimeline(address);
    const strip = page.getByRole('region', { name: 'Timeline' });
    await strip.getByRole('button', { name: 'Play through time' }).click();
    await untilAsked(page, /after:/);
    const first = where(page);
    await expect.poll(() => where(page), { timeout: 10_000 }).not.toBe(first);
    await strip.getByRole('button', { name: 'Pause' }).click();
    await strip.getByRole('button', { name: 'Play through time' }).waitFor();
    await page.goBack();
    await expect.poll(() => where(page)).toBe('');
  });
});

test('the two readings of uncertain dates keep different things', async () => {
  const page = await openTimeline(
    `${address}&tab=timeline&where=after:1990-02-12+before:1990-02-13`,
  );
  const kept = async (): Promise<string> =>
    (await page.getByRole('status').allTextContents()).join();
  const possibly = await kept();
  await page.getByRole('combobox', { name: 'Uncertain dates' }).selectOption('certainly');
  await untilAsked(page, /dates:certainly/);
  await expect.poll(kept).not.toBe(possibly);
});

test('what lies far off is counted, and brought in by a click', async () => {
  const page = await openTimeline('dossier=southern-syria-2017');
  await page.getByRole('button', { name: '1 earlier' }).click();
  await untilAsked(page, /axis=2012/);
  await page.getByRole('option', { name: /Jerusalem, 2012/ }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: '1 earlier' }).count()).toBe(0);
});

test('the strip folds, and is not there where nothing has a date', async () => {
  const page = await openTimeline(address);
  await page.getByRole('button', { name: 'Fold the timeline' }).click();
  expect(await page.getByRole('slider').count()).toBe(0);
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await page.getByRole('slider', { name: 'From' }).waitFor();
  await page.goto(`${page.url()}&where=relation:serves`);
  await page.reload();
  await page.waitForSelector('[data-drawn]');
  expect(await page.getByRole('region', { name: 'Timeline' }).count()).toBe(0);
});

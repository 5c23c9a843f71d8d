import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keysOf } from '../../src/ui/shortcuts/chord.ts';
import { benchShortcuts, graphShortcuts } from '../../src/ui/shortcuts/shortcuts.ts';
import { closeBrowser } from './setup/open-page.ts';
import {
  address,
  canvas,
  dialogs,
  inBench,
  inGraph,
  nudge,
  openMenu,
  opensDialog,
  press,
  selectIsrael,
} from './setup/shortcut-effects.ts';
import { openWorkbench, untilDrawn } from './setup/workbench.ts';

let page: Page;

/** Brings the page back to what it showed first. */
async function begin(): Promise<void> {
  await page.goto('about:blank');
  await page.goto(start);
  await untilDrawn(page);
  await canvas(page).waitFor();
}

let start = '';

beforeAll(async () => {
  ({ page } = await openWorkbench(address));
  start = page.url();
});
afterAll(closeBrowser);

const chordsOf = (list: readonly { readonly chords: readonly string[] }[]) =>
  list.flatMap(({ chords }) => chords);

describe('Each shortcut does what the list says', () => {
  test('and none of the list is left out here', () => {
    expect(Object.keys(inBench).sort()).toEqual([...chordsOf(benchShortcuts)].sort());
    expect(Object.keys(inGraph).sort()).toEqual([...chordsOf(graphShortcuts)].sort());
  });

  test.each(Object.entries(inBench))('“%s” anywhere', async (chord, does) => {
    await begin();
    await does(page, chord);
  });

  test.each(Object.entries(inGraph))('“%s” in the graph', async (chord, does) => {
    await begin();
    await canvas(page).focus();
    await does(page, chord);
  });
});

test('The list of shortcuts has each of them, with its keys', async () => {
  await begin();
  await press(page, '?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.waitFor();
  for (const { chords, label } of [...benchShortcuts, ...graphShortcuts]) {
    const row = dialog.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
    const shown = (await row.locator('kbd').allInnerTexts()).join(' ');
    for (const key of new Set(chords.flatMap((chord) => keysOf(chord, false))))
      expect(shown, label).toContain(key);
  }
});

describe('Single keys', () => {
  const letters = () => page.getByRole('checkbox', { name: /^Single keys are shortcuts/u });

  test('are switched off, and stay so after a reload; Ctrl and Escape still work', async () => {
    await begin();
    await press(page, '?');
    await letters().uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await untilDrawn(page);
    for (const key of ['s', '2', 't', '?']) await press(page, key);
    expect(await dialogs(page).count()).toBe(0);
    expect(page.url()).toBe(start);
    await nudge(page);
    await press(page, 'Mod+z');
    await expect.poll(() => page.url()).not.toContain('pins=');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await letters().check();
    await page.keyboard.press('Escape');
    await dialogs(page).waitFor({ state: 'detached' });
    await opensDialog(page, 's', 'Share what is shown');
  });

  test('do nothing while one types, with Alt, in a menu, or behind a dialog', async () => {
    await begin();
    await page.keyboard.press('Alt+s');
    await page.keyboard.press('/');
    await page.keyboard.type('st2?');
    expect(await dialogs(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await openMenu(page);
    await page.keyboard.press('s');
    expect(await dialogs(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await press(page, '?');
    await letters().focus();
    await page.keyboard.press('2');
    await page.locator('dialog[open] h3').first().click();
    await page.keyboard.press('2');
    expect(page.url()).toBe(start);
    expect(await dialogs(page).count()).toBe(1);
  });

  test('Escape closes a menu, and the selection stays', async () => {
    await begin();
    await selectIsrael(page);
    await openMenu(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':popover-open').count()).toBe(0);
    expect(page.url()).toContain('select=israel');
  });
});

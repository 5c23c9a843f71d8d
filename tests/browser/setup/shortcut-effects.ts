import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { cameraOnPage, fadedOnPage, marksOnPage, reachedOnPage } from './canvas.ts';
import { untilInspected } from './workbench.ts';

/** What the shortcuts are tried on. */
export const address = 'dossier=southern-syria-2017';

/** The graph. */
export const canvas = (page: Page) => page.getByRole('application', { name: /^The graph/u });
const spoken = (page: Page) => page.locator('[role=status][aria-live=polite]').first().innerText();
/** The dialogs that are open. */
export const dialogs = (page: Page) => page.locator('dialog[open]');
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

/** The keys of a chord, as Playwright presses them. */
function pressed(chord: string): string {
  if (chord === ' ') return 'Space';
  return chord.replace('Mod', 'Control');
}

/** Opens the menu of the dossier. */
export const openMenu = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Southern Syria cease-fire' }).click();
/** Presses a chord as the lists of shortcuts write it. */
export const press = (page: Page, chord: string) => page.keyboard.press(pressed(chord));

/** Selects Israel by its address, and waits for the canvas to have it. */
export async function selectIsrael(page: Page): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `${address}&select=israel`);
  await untilInspected(page, 'Israel');
}

/** Opens a dialog by a chord, and closes it. */
export async function opensDialog(page: Page, chord: string, name: string): Promise<void> {
  await press(page, chord);
  await page.getByRole('dialog', { name }).waitFor();
  await page.keyboard.press('Escape');
  await dialogs(page).waitFor({ state: 'detached' });
}

async function showsTab(page: Page, chord: string, tab: string): Promise<void> {
  await press(page, chord);
  await expect.poll(() => page.url()).toContain(`tab=${tab}`);
  await page
    .locator('nav [aria-current=page]', { hasText: new RegExp(tab, 'iu') })
    .first()
    .waitFor();
}

async function turnsPanel(page: Page, chord: string, name: string): Promise<void> {
  const panel = page.getByRole('complementary', { name });
  await press(page, chord);
  await panel.waitFor({ state: 'hidden' });
  await press(page, chord);
  await panel.waitFor();
}

/** Moves what is reached by Ctrl and an arrow, and waits until it is pinned. */
export async function nudge(page: Page, chord = 'Mod+ArrowRight'): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press('Home');
  await press(page, chord);
  await expect.poll(() => page.url()).toContain('pins=');
}

/** What each chord of the workbench does, as a person sees it. */
export const inBench: Readonly<Record<string, (page: Page, chord: string) => Promise<void>>> = {
  '/': async (page) => {
    await press(page, '/');
    const field = page.getByRole('combobox', { name: 'Search this dossier' });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  },
  '?': (page) => opensDialog(page, '?', 'Keyboard shortcuts'),
  '1': async (page) => {
    await press(page, '3');
    await expect.poll(() => page.url()).toContain('tab=timeline');
    await press(page, '1');
    await expect.poll(() => page.url()).not.toContain('tab=');
  },
  '2': (page) => showsTab(page, '2', 'matrix'),
  '3': (page) => showsTab(page, '3', 'timeline'),
  '4': (page) => showsTab(page, '4', 'table'),
  '[': (page) => turnsPanel(page, '[', 'Filters'),
  ']': (page) => turnsPanel(page, ']', 'Inspector'),
  m: async (page) => {
    await press(page, 'm');
    await expect.poll(() => page.url()).toContain('meetings=nodes');
    await press(page, 'm');
    await expect.poll(() => page.url()).toContain('meetings=lines');
    await press(page, 'm');
    await expect.poll(() => page.url()).not.toContain('meetings=');
  },
  '.': async (page) => {
    await selectIsrael(page);
    await press(page, '.');
    await expect.poll(() => fadedOnPage(page)).toBeGreaterThan(0);
    await press(page, '.');
    await expect.poll(() => fadedOnPage(page)).toBe(0);
  },
  f: async (page) => {
    const fitted = await cameraOnPage(page);
    await canvas(page).focus();
    await press(page, 'Shift+ArrowRight');
    await expect.poll(() => cameraOnPage(page)).not.toEqual(fitted);
    await press(page, 'f');
    await expect.poll(() => cameraOnPage(page)).toEqual(fitted);
  },
  s: (page) => opensDialog(page, 's', 'Share what is shown'),
  e: (page) => opensDialog(page, 'e', 'Export a picture'),
  t: async (page) => {
    const before = await theme(page);
    await press(page, 't');
    expect(await theme(page)).not.toBe(before);
    await press(page, 't');
    expect(await theme(page)).toBe(before);
  },
  'Mod+z': async (page) => {
    await nudge(page);
    await press(page, 'Mod+z');
    await expect.poll(() => page.url()).not.toContain('pins=');
  },
  'Mod+Shift+z': (page) => doesAgain(page, 'Mod+Shift+z'),
  'Mod+y': (page) => doesAgain(page, 'Mod+y'),
  Escape: async (page) => {
    await selectIsrael(page);
    await press(page, 'Escape');
    await untilInspected(page, 'About this dossier');
    expect(page.url()).not.toContain('select=');
  },
};

async function doesAgain(page: Page, chord: string): Promise<void> {
  await nudge(page);
  const pinned = page.url();
  await press(page, 'Mod+z');
  await expect.poll(() => page.url()).not.toBe(pinned);
  await press(page, chord);
  await expect.poll(() => page.url()).toBe(pinned);
}

async function walks(page: Page, chord: string): Promise<void> {
  await page.keyboard.press('Home');
  const [from = ''] = await reachedOnPage(page);
  await press(page, chord);
  await expect.poll(async () => (await reachedOnPage(page))[0]).not.toBe(from);
  const places = await marksOnPage(page);
  const [to = ''] = await reachedOnPage(page);
  const axis = /Left|Right/u.test(chord) ? 'x' : 'y';
  const way = /Left|Up/u.test(chord) ? -1 : 1;
  expect(way * ((places[to]?.[axis] ?? 0) - (places[from]?.[axis] ?? 0))).toBeGreaterThan(0);
}

async function movesMark(page: Page, chord: string): Promise<void> {
  await page.keyboard.press('Home');
  const [id = ''] = await reachedOnPage(page);
  const before = (await marksOnPage(page))[id];
  await press(page, chord);
  await expect.poll(() => page.url()).toContain(`pins=${id}:`);
  await expect.poll(async () => (await marksOnPage(page))[id]).not.toEqual(before);
}

async function pans(page: Page, chord: string): Promise<void> {
  const before = await cameraOnPage(page);
  await press(page, chord);
  await expect.poll(() => cameraOnPage(page)).not.toEqual(before);
  expect((await cameraOnPage(page)).zoom).toBe(before.zoom);
}

async function zooms(page: Page, chord: string, way: 1 | -1): Promise<void> {
  const { zoom } = await cameraOnPage(page);
  await press(page, chord);
  await expect.poll(async () => way * ((await cameraOnPage(page)).zoom - zoom)).toBeGreaterThan(0);
}

/** The first lines of the mark at which a walk begins, one after the other. */
async function hearLines(page: Page, ...chords: readonly string[]): Promise<readonly string[]> {
  await page.keyboard.press('Home');
  const heard: string[] = [];
  for (const chord of chords) {
    const before = await spoken(page);
    await press(page, chord);
    await expect.poll(() => spoken(page)).not.toBe(before);
    heard.push(await spoken(page));
  }
  return heard;
}

/** What each chord of the graph does. */
export const inGraph: Readonly<Record<string, (page: Page, chord: string) => Promise<void>>> = {
  ...Object.fromEntries(
    ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].flatMap((arrow) => [
      [arrow, walks],
      [`Mod+${arrow}`, movesMark],
      [`Shift+${arrow}`, pans],
    ]),
  ),
  l: async (page) => {
    const [first, second] = await hearLines(page, 'l', 'l');
    expect(first).not.toBe(second);
    for (const said of [first, second]) expect(said).toContain('Israel');
  },
  L: async (page) => {
    const [first, , back] = await hearLines(page, 'l', 'l', 'Shift+L');
    expect(back).toBe(first);
  },
  Enter: async (page) => {
    await page.keyboard.press('Home');
    await press(page, 'Enter');
    await untilInspected(page, 'Israel');
  },
  ' ': async (page) => {
    await page.keyboard.press('Home');
    await press(page, ' ');
    await expect.poll(() => page.url()).toContain('select=israel');
    await page.keyboard.press('ArrowLeft');
    await press(page, ' ');
    await expect.poll(() => page.url()).toContain('select=israel+');
    await press(page, ' ');
    await expect.poll(() => page.url()).toMatch(/select=israel$/u);
  },
  Home: async (page) => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await press(page, 'Home');
    expect(await reachedOnPage(page)).toEqual(['israel']);
  },
  u: async (page) => {
    await nudge(page);
    await press(page, 'u');
    await expect.poll(() => page.url()).not.toContain('pins=');
  },
  '+': (page) => zooms(page, '+', 1),
  '=': (page) => zooms(page, '=', 1),
  '-': (page) => zooms(page, '-', -1),
};

import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect } from 'vitest';
import { chooseFile, untilDrawn } from './workbench.ts';

/** A dossier of the reader’s own, with somebody private in it. */
export const own = JSON.stringify(
  {
    version: 1,
    id: 'own',
    title: 'My own dossier',
    sources: [{ id: 'paper', title: 'A newspaper' }],
    actors: [
      { id: 'israel', kind: 'state', name: 'Israel', country: 'ISR' },
      { id: 'jordan', kind: 'state', name: 'Jordan', country: 'JOR' },
      { id: 'informant', kind: 'envoy', name: 'The informant', private: true },
    ],
    meetings: [
      {
        id: 'talks',
        title: 'Talks',
        participants: ['israel', 'jordan', 'informant'],
        evidence: [{ locator: 'p. 1' }],
      },
    ],
  },
  null,
  2,
);
/** Another one. */
export const another = JSON.stringify({ version: 1, id: 'another', title: 'Another dossier' });

/** A part of the address. */
export const part = (page: Page, key: string) =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key) ?? '';
/** The menu of the dossier. */
export const menu = (page: Page) => page.locator('#dossiers');
/** Opens the menu of the dossier. */
export const openMenu = (page: Page) => page.locator('[popovertarget=dossiers]').first().click();
/** The saved views in the menu. */
export const savedViews = (page: Page) => menu(page).locator('section', { hasText: 'Saved views' });
/** The list of the reader’s files, on the first screen or in the menu. */
export const yourFiles = (page: Page) => page.locator('section', { hasText: 'Your files' }).last();
/** Waits for the first screen. */
export const onFirstScreen = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /Who met whom/u }).waitFor();
/** Leaves the dossier for the first screen. */
export const home = (page: Page) =>
  page.getByRole('button', { name: 'Backchannel, all dossiers' }).click();

/** What a file that was saved says. */
export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Chooses the reader’s own dossier, and waits for its picture. */
export async function openOwn(page: Page): Promise<void> {
  await chooseFile(page, 'own.json', own);
  await untilDrawn(page);
}

/** Saves what is shown under a name, in the menu of the dossier. */
export async function saveView(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await menu(page).getByRole('textbox', { name: 'A name for this view' }).fill(name);
  await page.keyboard.press('Enter');
  await savedViews(page).getByRole('button', { name, exact: true }).waitFor();
  await page.keyboard.press('Escape');
}

/** Waits until the file is kept: it is listed, and so it is written. */
export async function untilKept(page: Page, title: string): Promise<void> {
  await expect.poll(() => yourFiles(page).textContent()).toContain(title);
}

/** Drops files with these texts over the page, or pastes them. */
export async function give(
  page: Page,
  how: 'drop' | 'paste',
  files: Readonly<Record<string, string>>,
  text = '',
): Promise<void> {
  await page.evaluate(
    ({ how, files, text }) => {
      const data = new DataTransfer();
      for (const [name, content] of Object.entries(files))
        data.items.add(new File([content], name));
      if (text !== '') data.setData('text/plain', text);
      const options = { bubbles: true, cancelable: true };
      const event =
        how === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data });
      document.body.dispatchEvent(event);
    },
    { how, files, text },
  );
}

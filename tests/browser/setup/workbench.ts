import type { BrowserContextOptions, Page } from '@playwright/test';
import { openPage, type Watched } from './open-page.ts';

/** Waits until a scene stands on the canvas. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForSelector('[data-drawn]');
}

/** Opens the page at an address of the workbench, and waits for its picture. */
export async function openWorkbench(
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await openPage(`#${address}`, options);
  await untilDrawn(watched.page);
  return watched;
}

/** Chooses a file of the reader's own in the open dialog of the browser. */
export async function chooseFile(
  page: Page,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Waits for the inspector to show a record under this heading. */
export async function untilInspected(page: Page, heading: string): Promise<void> {
  await page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('heading', { level: 2, name: heading })
    .waitFor();
}

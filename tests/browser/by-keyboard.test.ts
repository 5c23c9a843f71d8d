import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { untilDrawn } from './setup/workbench.ts';

/** What the live regions of the page say now. */
const heard = (page: Page) => page.getByRole('status').allTextContents();

/** Waits until a live region says so. */
async function untilHeard(page: Page, sentence: RegExp): Promise<void> {
  await expect
    .poll(async () => (await heard(page)).some((said) => sentence.test(said.trim())))
    .toBe(true);
}

const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Presses a key until what has the focus has such a name. */
async function pressTo(page: Page, key: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (!name.test(await nameOfFocus(page))) {
    await page.keyboard.press(key);
    passed.push(await nameOfFocus(page));
    if (passed.length > 80) throw new Error(`${key} came only to ${passed.join(' | ')}`);
  }
}

afterAll(closeBrowser);

test('with the keyboard alone one opens a dossier, filters it by country, walks to a line, hears its evidence and exports a PNG', async () => {
  const { page, complaints } = await openPage();
  await pressTo(page, 'Tab', /^Southern Syria cease-fire/u);
  await page.keyboard.press('Enter');
  await untilDrawn(page);
  await untilHeard(page, /^(\d+) of \1 statements match the filters$/u);

  await pressTo(page, 'Tab', /^Country/u);
  await pressTo(page, 'ArrowDown', /^Lebanon/u);
  await page.keyboard.press('Space');
  await untilHeard(page, /^4 of \d+ statements match the filters$/u);
  expect(page.url()).toContain('where=country:LBN');

  await pressTo(page, 'Tab', /^The graph: \d+ marks, \d+ lines/u);
  await page.keyboard.press('ArrowRight');
  await untilHeard(page, /^\S.*, (state|force)\. \d+ lines?: /u);
  const walked: string[] = [];
  while (!walked.some((said) => said.startsWith('Israel demands withdrawal of Hezbollah'))) {
    await page.keyboard.press('l');
    walked.push(...(await heard(page)));
    expect(walked.length).toBeLessThan(300);
  }
  await untilHeard(page, /^Israel demands withdrawal of Hezbollah\. Anonymous sources only\.$/u);
  await page.keyboard.press('Enter');
  await untilHeard(
    page,
    /^Israel demands withdrawal of Hezbollah\. Anonymous sources only\. \d+ passages?, 1 independent source\. .+\. According to .+, unnamed\. Haaretz, .*¶\d/u,
  );

  await page.keyboard.press('e');
  await page.locator('dialog img').waitFor();
  const download = page.waitForEvent('download');
  await pressTo(page, 'Tab', /^Save PNG$/u);
  await page.keyboard.press('Enter');
  const picture = await readFile(await (await download).path());
  expect([...picture.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(complaints).toEqual([]);
});

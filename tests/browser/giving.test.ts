import type { Page } from '@playwright/test';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { generateDossier } from '../bench/generate-dossier.ts';
import { marksOnPage } from './setup/canvas.ts';
import { closeBrowser, openContext, openPage, watch } from './setup/open-page.ts';
import { own, another, menu, textOf, openOwn, untilKept, give } from './setup/own-file.ts';
import { untilDrawn } from './setup/workbench.ts';

afterAll(closeBrowser);

describe('What is given', () => {
  test('is listed to choose from where it is several files', async () => {
    const { page } = await openPage();
    await give(page, 'drop', { 'own.json': own, 'another.json': another });
    const dialog = page.getByRole('dialog', { name: '2 files' });
    await dialog.getByRole('button', { name: /^own\.json/u }).waitFor();
    await dialog.getByRole('button', { name: /^another\.json/u }).click();
    await expect.poll(() => page.title()).toBe('Another dossier · Backchannel');
    expect(await dialog.count()).toBe(0);
  });

  test('is the last where two are dropped one after the other', async () => {
    const { page } = await openPage();
    const first = JSON.stringify({ ...generateDossier(6000, 7), title: 'The first of two' });
    await give(page, 'drop', { 'first.json': first });
    await give(page, 'drop', { 'own.json': own });
    await expect.poll(() => page.title()).toBe('My own dossier · Backchannel');
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe('My own dossier · Backchannel');
  });

  test('may be a text that is pasted; a text that is none changes nothing', async () => {
    const { page, complaints } = await openPage('#dossier=southern-syria-2017');
    await untilDrawn(page);
    const before = page.url();
    await give(page, 'paste', {}, 'They met in Amman, it is said.');
    expect(page.url()).toBe(before);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await give(page, 'paste', {}, own);
    await expect.poll(() => page.title()).toBe('My own dossier · Backchannel');
    expect(complaints).toEqual([]);
  });

  test('that is wrong says where and how to mend it; what was open stays, and its address', async () => {
    const { page } = await openPage('#dossier=southern-syria-2017&where=country:RUS');
    await untilDrawn(page);
    const before = page.url();
    const marks = await marksOnPage(page);
    await give(page, 'drop', { 'wrong.json': '{\n "version": 1\n "id": "own"\n}' });
    const report = page.getByRole('alertdialog', { name: 'wrong.json cannot be opened' });
    await report.waitFor();
    expect(await report.innerText()).toMatch(/3:2.*comma.*What was open before stays open/su);
    expect(page.url()).toBe(before);
    expect(await marksOnPage(page)).toEqual(marks);
    await report.getByRole('button', { name: 'Close' }).click();
    await report.waitFor({ state: 'detached' });
  });

  test('shows how far it is where it is large, and Stop leaves what was open', async () => {
    const { page } = await openPage('#dossier=southern-syria-2017&where=country:RUS');
    await untilDrawn(page);
    const before = page.url();
    const marks = await marksOnPage(page);
    const large = JSON.stringify({ ...generateDossier(4000, 7), title: 'Large' });
    // The worker that would read it does not come: on a fast machine it would be done at once.
    await page.route(/\/worker-[^/]*\.js$/u, () => undefined);
    await give(page, 'drop', { 'large.json': large });
    await page.getByRole('progressbar', { name: 'Reading large.json' }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.title()).toBe('Southern Syria cease-fire · Backchannel');
    expect(page.url()).toBe(before);
    expect(await marksOnPage(page)).toEqual(marks);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });
});

describe('A browser that does not keep', () => {
  /** Opens the page after a script of ours. */
  async function openAfter(script: () => void): Promise<Page> {
    const page = await (await openContext()).newPage();
    await page.addInitScript(script);
    const watched = watch(page, inject('address'));
    await page.goto(inject('address'));
    expect(watched.complaints).toEqual([]);
    return page;
  }

  test('anything says so, and goes on saying so; the file opens and can be saved', async () => {
    const page = await openAfter(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    const notice = page.getByText(/This window keeps nothing/u);
    await notice.waitFor();
    await openOwn(page);
    await notice.waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect(await textOf(await saving)).toBe(own);
    await notice.waitFor();
  });

  test('for want of room says so until a file is forgotten', async () => {
    const page = await openAfter(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(window, { isFull: false });
      IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
        if ('isFull' in window && window.isFull === true && value instanceof Uint8Array)
          throw new DOMException('No room is left.', 'QuotaExceededError');
        return put.call(this, value, key);
      };
    });
    await openOwn(page);
    await untilKept(page, 'My own dossier');
    await page.evaluate(() => Object.assign(window, { isFull: true }));
    await give(page, 'drop', { 'another.json': another });
    const notice = page.getByText(/storage is full/u);
    await notice.waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor();
    await page.getByRole('button', { name: 'Your files' }).click();
    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await menu(page).getByRole('button', { name: 'Forget My own dossier' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.reload();
    await expect.poll(() => page.title()).toBe('Another dossier · Backchannel');
  });
});

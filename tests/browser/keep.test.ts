import { afterAll, describe, expect, inject, test } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import { marksOnPage } from './setup/canvas.ts';
import { closeBrowser, openContext, openPage } from './setup/open-page.ts';
import {
  own,
  part,
  menu,
  openMenu,
  savedViews,
  yourFiles,
  onFirstScreen,
  home,
  textOf,
  openOwn,
  saveView,
  untilKept,
} from './setup/own-file.ts';
import { chooseFile, untilDrawn } from './setup/workbench.ts';

afterAll(closeBrowser);

describe('A file of one’s own', () => {
  test('is kept, listed, and reopened with its view after a reload and from the list', async () => {
    const { page, complaints } = await openPage();
    await openOwn(page);
    await untilKept(page, 'My own dossier');
    await page.getByRole('combobox', { name: 'Layout' }).selectOption('force');
    await page.getByRole('button', { name: 'Nodes', exact: true }).click();
    await expect.poll(() => part(page, 'meetings')).toBe('nodes');
    const address = page.url();
    const marks = await marksOnPage(page);

    await page.reload();
    await untilDrawn(page);
    expect(page.url()).toBe(address);
    await expect.poll(() => marksOnPage(page)).toEqual(marks);

    await home(page);
    await onFirstScreen(page);
    await yourFiles(page)
      .getByRole('button', { name: /^My own dossier/u })
      .click();
    await untilDrawn(page);
    expect(page.url()).toBe(address);
    expect(complaints).toEqual([]);
  });

  test('is forgotten while it is open: it stays, says so, and can be kept again', async () => {
    const { page } = await openPage();
    await openOwn(page);
    await untilKept(page, 'My own dossier');
    const notice = page.getByText('This file is no longer kept in this browser.');
    const forget = () => menu(page).getByRole('button', { name: 'Forget My own dossier' }).click();
    await openMenu(page);
    await forget();
    await notice.waitFor();
    expect(await page.title()).toBe('My own dossier · Backchannel');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await notice.waitFor({ state: 'detached' });
    await untilKept(page, 'My own dossier');

    await openMenu(page);
    await forget();
    await notice.waitFor();
    await page.keyboard.press('Escape');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect(await textOf(await saving)).toBe(own);
    await page.reload();
    await onFirstScreen(page);
    expect(await page.getByText('Your files').count()).toBe(0);
    await page.getByText(/not kept in this browser/u).waitFor();
  });

  test('is waited for by its link in another browser, and shown as the link says', async () => {
    const { page } = await openPage();
    await openOwn(page);
    await page.getByRole('button', { name: 'Nodes', exact: true }).click();
    await page.getByRole('combobox', { name: 'Layout' }).selectOption('force');
    await expect.poll(() => part(page, 'layout')).toBe('force');
    const link = new URL(page.url()).hash;
    const other = await openPage(link);
    await onFirstScreen(other.page);
    await other.page.getByText(/This link shows a file/u).waitFor();
    await openOwn(other.page);
    expect(new URL(other.page.url()).hash).toBe(link);
    await other.page.getByRole('button', { name: 'Nodes', exact: true, pressed: true }).waitFor();
  });

  test('is shared with its views: the link needs the file, and the file brings them', async () => {
    const { page } = await openPage();
    await openOwn(page);
    await page.getByRole('button', { name: 'Lines', exact: true }).click();
    await expect.poll(() => part(page, 'meetings')).toBe('lines');
    await saveView(page, 'As lines');
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share what is shown' });
    await dialog.getByText(/The link needs the file/u).waitFor();
    const openly = dialog.getByRole('checkbox', { name: /^Leave out what is private/u });
    expect(await openly.isChecked()).toBe(true);
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as a file' }).click();
    const shared = await textOf(await saving);
    expect(shared).not.toContain('informant');
    const dossier = readDossier(shared, 'shared.json');
    expect(dossier.views).toEqual([
      { id: 'as-lines', title: 'As lines', view: 'meetings=lines', pins: [] },
    ]);
    const link = await dialog
      .getByRole('textbox', { name: 'A link to exactly this view' })
      .inputValue();

    await openly.uncheck();
    const whole = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as a file' }).click();
    expect(readDossier(await textOf(await whole), 'own.json').actors).toHaveLength(3);

    const other = await openPage(new URL(link).hash);
    await onFirstScreen(other.page);
    await chooseFile(other.page, 'shared.json', shared);
    await untilDrawn(other.page);
    await expect.poll(() => part(other.page, 'meetings')).toBe('lines');
    await openMenu(other.page);
    await savedViews(other.page).getByRole('button', { name: 'As lines', exact: true }).waitFor();
  });

  test('keeps a view under a name over a reload, and shows it again', async () => {
    const { page } = await openPage();
    await openOwn(page);
    await untilKept(page, 'My own dossier');
    await page.getByRole('button', { name: 'Lines', exact: true }).click();
    await saveView(page, 'As lines');
    await page.getByRole('button', { name: 'Both', exact: true }).click();
    await page.reload();
    await untilDrawn(page);
    await openMenu(page);
    await savedViews(page).getByRole('button', { name: 'As lines', exact: true }).click();
    await expect.poll(() => part(page, 'meetings')).toBe('lines');
    expect(part(page, 'saved')).toBe('as-lines');
    await openMenu(page);
    await savedViews(page).getByRole('button', { name: 'Forget the view As lines' }).click();
    await savedViews(page)
      .getByRole('button', { name: 'As lines', exact: true })
      .waitFor({ state: 'detached' });
  });
});

describe('Two tabs', () => {
  test('with one file each come back to what they showed themselves', async () => {
    const context = await openContext();
    const [one, other] = [await context.newPage(), await context.newPage()];
    for (const page of [one, other]) {
      await page.goto(inject('address'));
      await openOwn(page);
      await untilKept(page, 'My own dossier');
    }
    await one.getByRole('button', { name: 'Lines', exact: true }).click();
    await other.getByRole('button', { name: 'Nodes', exact: true }).click();
    await expect.poll(() => part(other, 'meetings')).toBe('nodes');
    for (const [page, meetings] of [
      [one, 'lines'],
      [other, 'nodes'],
    ] as const) {
      await home(page);
      await onFirstScreen(page);
      await yourFiles(page)
        .getByRole('button', { name: /^My own dossier/u })
        .click();
      await untilDrawn(page);
      expect(part(page, 'meetings')).toBe(meetings);
    }
  });
});

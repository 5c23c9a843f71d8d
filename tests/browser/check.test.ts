import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { chooseFile, openWorkbench, untilDrawn, untilInspected } from './setup/workbench.ts';

const address = 'dossier=southern-syria-2017';
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const section = (page: Page, heading: RegExp) =>
  inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: heading }) });

afterAll(closeBrowser);

describe('The inspector', () => {
  test('of an actor leads to whom it met, and from there to the meetings and other pairs', async () => {
    const { page } = await openWorkbench(`${address}&select=israel`);
    await untilInspected(page, 'Israel');
    const met = section(page, /^Whom it met/u).getByRole('button', { name: /^United States/u });
    expect(await met.innerText()).toContain('3–4');
    await met.click();
    await untilInspected(page, 'Israel met with United States');
    const pairs = await section(page, /^Other pairs at these meetings/u).innerText();
    expect(pairs).toContain('Jordan');
    await section(page, /^Meetings behind it/u)
      .getByRole('button', { name: 'Amman, with Jordan' })
      .click();
    await untilInspected(page, 'Amman, with Jordan');
  });

  test('of a meeting tells who else was there', async () => {
    const { page } = await openWorkbench(`${address}&select=amman-three`);
    await untilInspected(page, 'Amman talks');
    const near = section(page, /^Who else was there/u);
    const sameDay = near.getByRole('listitem').filter({ hasText: 'Same place, same day' });
    expect((await sameDay.innerText()).replaceAll(/\s+/gu, ' ')).toContain(
      'Amman, with Jordan Jordan with',
    );
    await sameDay.getByRole('button', { name: 'Amman, with Jordan' }).click();
    await untilInspected(page, 'Amman, with Jordan');
  });

  test('says that a demand rests on unnamed sources, and that a statement is disputed', async () => {
    const { page } = await openWorkbench(`${address}&select=israel-demands-withdrawal`);
    await inspector(page).getByText('Anonymous sources only').first().waitFor();
    const other = await openWorkbench('dossier=two-plus-four-1990&select=not-one-inch');
    const disputed = inspector(other.page).getByRole('listitem').filter({ hasText: '≠' }).last();
    expect(await disputed.innerText()).toMatch(/Disputed|Denies/u);
    expect(await inspector(other.page).locator('.head').innerText()).toContain('Disputed');
  });

  test('shows by which tie the filter keeps an actor', async () => {
    const { page } = await openWorkbench(
      `${address}&where=country:IRN&select=militias-brought-by-iran`,
    );
    await inspector(page).getByText('backed by').waitFor();
    expect(await inspector(page).innerText()).toContain('what the filter matches');
  });
});

describe('With the keyboard', () => {
  test('the focus follows to the heading of what one goes to', async () => {
    const { page } = await openWorkbench(`${address}&select=met-with:israel>united-states`);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await section(page, /^Meetings behind it/u)
      .getByRole('button', { name: 'Amman, with Jordan' })
      .press('Enter');
    await expect.poll(focused).toBe('Amman, with Jordan');
    await inspector(page).getByRole('button', { name: 'Close' }).press('Enter');
    await expect.poll(focused).toBe('About this dossier');
  });

  test('an actor is put into the middle of the picture', async () => {
    const { page } = await openWorkbench(`${address}&select=jordan`);
    await inspector(page).getByRole('button', { name: 'Lay out around this' }).press('Enter');
    await expect.poll(() => page.url()).toContain('layout=concentric');
    await expect.poll(() => page.url()).toContain('centre=jordan');
  });
});

describe('A claim by its address', () => {
  test('opens: an affiliation itself, a participation marked in its meeting', async () => {
    const { page } = await openWorkbench(`${address}&select=michael-ratney.serves.united-states`);
    await untilInspected(page, 'Michael Ratney serves United States');
    const part = await openWorkbench(
      `${address}&select=talks-july-2017.participant.michael-ratney`,
    );
    await untilInspected(part.page, 'Secret talks');
    const marked = inspector(part.page).locator('.marked').filter({ hasText: 'Michael Ratney' });
    expect(await marked.count()).toBe(1);
  });
});

describe('A citation', () => {
  test('is copied with a link that opens the claim', async () => {
    const { page } = await openWorkbench(`${address}&where=country:ISR&select=amman-three`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await untilInspected(page, 'Amman talks');
    await inspector(page).getByRole('button', { name: 'Copy citation of evidence 1' }).click();
    await inspector(page).getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Haaretz, August 2017, ¶');
    expect(copied).toContain('In the dossier “Southern Syria cease-fire”');
    const link = copied.split(' ').at(-1) ?? '';
    expect(link).toMatch(/#dossier=southern-syria-2017&select=amman-three$/u);
    await page.goto('about:blank');
    await page.goto(link);
    await untilInspected(page, 'Amman talks');
  });

  test('of a file of one’s own says that its link needs the file', async () => {
    const file = readFileSync(
      new URL('../../graph-data/southern-syria-2017.json', import.meta.url),
    );
    const { page } = await openPage('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await chooseFile(page, 'own.json', file);
    await untilDrawn(page);
    await page.evaluate(() => (location.hash += '&select=amman-three'));
    await untilInspected(page, 'Amman talks');
    await inspector(page).getByRole('button', { name: 'Copy citation', exact: true }).click();
    const told = inspector(page).getByRole('status').filter({ hasText: 'Copied' });
    expect(await told.innerText()).toContain(
      'The link needs the file of “Southern Syria cease-fire”',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#file=');
  });

  test('stands in a field where the browser refuses', async () => {
    const { page } = await openWorkbench(`${address}&select=amman-three`);
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new Error('no'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    });
    await inspector(page).getByRole('button', { name: 'Copy citation', exact: true }).click();
    const field = inspector(page).getByRole('textbox', { name: 'Citation' });
    expect(await field.inputValue()).toContain('Amman talks (meeting;');
  });
});

describe('Several selected', () => {
  test('are listed with what they share; one can be taken out or chosen', async () => {
    const { page } = await openWorkbench(`${address}&select=israel+russia+jordan`);
    await untilInspected(page, '3 selected');
    await inspector(page)
      .getByRole('button', { name: 'Take Jordan out of the selection' })
      .press('Enter');
    await untilInspected(page, '2 selected');
    await section(page, /^What they have in common/u)
      .getByRole('button', { name: 'Amman talks' })
      .waitFor();
    await inspector(page).getByRole('button', { name: 'Russia', exact: true }).first().click();
    await untilInspected(page, 'Russia');
    await inspector(page).getByRole('button', { name: 'Close' }).click();
    await untilInspected(page, 'About this dossier');
  });
});

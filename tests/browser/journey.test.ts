import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierFile } from '../../src/model/dossier.ts';
import { themes } from '../../src/scene/tokens.ts';
import { lineOnPage, linesOnPage, marksOnPage, type Place } from './setup/canvas.ts';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { colourOf, readPicture, shareInColour } from './setup/pixels.ts';
import { openWorkbench, untilDrawn, untilInspected } from './setup/workbench.ts';

const repository = new URL('../..', import.meta.url).pathname;
const file = join(repository, 'graph-data/southern-syria-2017.json');
const dossier = JSON.parse(readFileSync(file, 'utf8')) as DossierFile;
const address = 'dossier=southern-syria-2017';
const inDispute = [colourOf(themes.light.dispute), colourOf(themes.light.paper)] as const;
const demandLine = 'demands-withdrawal-of:israel>hezbollah';

/** The demand as the file has it: everything that the page says of it is measured against this. */
function demandInFile() {
  const relation = dossier.relations?.find(({ id }) => id === 'israel-demands-withdrawal');
  const evidence = relation?.evidence?.[0];
  const voice = dossier.voices?.find(({ id }) => id === evidence?.attribution);
  if (!relation?.statement || !evidence?.paraphrase || !evidence.locator || !voice)
    throw new Error('The file has no such demand any more: choose another relation here.');
  return {
    statement: relation.statement,
    paraphrase: evidence.paraphrase,
    locator: evidence.locator,
    voice: voice.description,
  };
}

function middleOf(places: readonly Place[]): Place {
  return places[Math.floor(places.length / 2)] ?? { x: 0, y: 0 };
}

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const facets = (page: Page) =>
  page.getByRole('complementary', { name: /^(Filters|\d+ filters? on)$/u });
const shownCount = async (page: Page) => Object.keys(await marksOnPage(page)).length;

/** Chooses a value of a facet, and waits until it is set. */
async function filterBy(page: Page, facet: string, name: RegExp): Promise<void> {
  const group = facets(page).locator('details', {
    has: page.getByRole('heading', { name: facet, exact: true }),
  });
  const value = group.getByRole('button', { name }).first();
  await value.click();
  await group.getByRole('button', { name, pressed: true }).first().waitFor();
}

afterAll(closeBrowser);

describe('A relation goes from the file to the pixels', () => {
  test('the first screen opens the dossier, and its address says so', async () => {
    const { page, complaints } = await openPage();
    await page.getByRole('button', { name: /^Southern Syria cease-fire/u }).click();
    await untilDrawn(page);
    expect(new URL(page.url()).hash).toBe(`#${address}`);
    expect(await page.title()).toBe('Southern Syria cease-fire · Backchannel');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(dossier.title);
    expect(complaints).toEqual([]);
  });

  test('the demand runs over the canvas in the colour of disputes', async () => {
    const { page } = await openWorkbench(address);
    expect(await linesOnPage(page)).toContain(demandLine);
    const { onPage } = await lineOnPage(page, demandLine);
    // Dashes of 5 with gaps of 3.5 cover three fifths of the way; names and its dot hide a little more.
    await expect.poll(() => shareInColour(page, onPage, ...inDispute)).toBeGreaterThan(0.4);
    const beside = onPage.map(({ x, y }) => ({ x, y: y + 9 }));
    expect(await shareInColour(page, beside, ...inDispute)).toBeLessThan(0.15);
  });

  test('a click on it shows the evidence as the file has it', async () => {
    const { page } = await openWorkbench(address);
    const { x, y } = middleOf((await lineOnPage(page, demandLine)).onPage);
    await page.mouse.click(x, y);
    await untilInspected(page, 'Israel demands withdrawal of Hezbollah');
    expect(decodeURIComponent(page.url())).toContain(`select=${demandLine}`);
    const said = await inspector(page).innerText();
    const { statement, paraphrase, locator, voice } = demandInFile();
    for (const text of [statement, paraphrase, locator, voice, 'Haaretz', 'August 2017'])
      expect(said).toContain(text);
    expect(said).toContain('1 passage, 1 independent source');
  });
});

describe('Filters', () => {
  test('a country leaves what stays where it was', async () => {
    const { page } = await openWorkbench(address);
    const before = await marksOnPage(page);
    await filterBy(page, 'Country', /^Russia/u);
    await expect.poll(() => shownCount(page)).toBeLessThan(Object.keys(before).length);
    const after = await marksOnPage(page);
    expect(after['donald-trump']).toBeUndefined();
    expect(after['vladimir-putin']).toBeDefined();
    for (const [id, place] of Object.entries(after))
      expect({ id, ...before[id] }).toEqual({ id, ...place });
  });

  test('a country stands in the address: reload, back and forward restore it exactly', async () => {
    const { page } = await openWorkbench(address);
    const whole = await marksOnPage(page);
    await filterBy(page, 'Country', /^Russia/u);
    await expect.poll(() => shownCount(page)).toBeLessThan(Object.keys(whole).length);
    const filtered = await marksOnPage(page);
    expect(new URL(page.url()).hash).toBe(`#${address}&where=country:RUS`);

    await page.reload();
    await untilDrawn(page);
    expect(Object.keys(await marksOnPage(page)).sort()).toEqual(Object.keys(filtered).sort());
    await facets(page)
      .getByRole('button', { name: /^Russia/u, pressed: true })
      .first()
      .waitFor();

    await page.goBack();
    await expect.poll(() => marksOnPage(page)).toHaveProperty('donald-trump');
    expect(new URL(page.url()).hash).toBe(`#${address}`);
    expect(Object.keys(await marksOnPage(page)).sort()).toEqual(Object.keys(whole).sort());

    await page.goForward();
    await expect.poll(() => marksOnPage(page)).not.toHaveProperty('donald-trump');
    expect(Object.keys(await marksOnPage(page)).sort()).toEqual(Object.keys(filtered).sort());
  });

  test('an actor keeps what concerns it, and Clear brings the rest back', async () => {
    const { page } = await openWorkbench(address);
    const whole = await shownCount(page);
    await facets(page).getByRole('button', { name: '21 more', exact: true }).click();
    await filterBy(page, 'Actor', /^Jordan/u);
    await expect.poll(() => shownCount(page)).toBeLessThan(whole);
    expect(new URL(page.url()).hash).toBe(`#${address}&where=actor:jordan`);
    const marks = await marksOnPage(page);
    expect(Object.keys(marks)).toEqual(
      expect.arrayContaining(['jordan', 'israel', 'united-states']),
    );
    expect(marks).not.toHaveProperty('russia');
    await facets(page).getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(() => shownCount(page)).toBe(whole);
  });
});

describe('The evidence behind “met with”', () => {
  test('leads from the line to its meetings, and from a meeting to who was there and why we think so', async () => {
    const { page } = await openWorkbench(`${address}&select=met-with:israel>united-states`);
    await untilInspected(page, 'Israel met with United States');
    const titles = ['Amman talks', 'Amman, with Jordan', 'European capital', 'Talks go on'];
    for (const title of titles)
      await inspector(page).getByRole('button', { name: title, exact: true }).waitFor();

    await inspector(page).getByRole('button', { name: 'Amman, with Jordan', exact: true }).click();
    await untilInspected(page, 'Amman, with Jordan');
    const meeting = dossier.meetings?.find(({ id }) => id === 'amman-with-jordan');
    const said = await inspector(page).innerText();
    for (const name of ['Israel', 'United States', 'Jordan']) expect(said).toContain(name);
    expect(said).not.toContain('Lavrentiev');
    for (const { paraphrase, locator } of meeting?.evidence ?? []) {
      expect(said).toContain(paraphrase);
      expect(said).toContain(locator);
    }
  });

  test('tells of a participant of the talks who led them, by which passage', async () => {
    const { page } = await openWorkbench(`${address}&select=talks-july-2017`);
    await untilInspected(page, 'Secret talks');
    const entry = inspector(page)
      .getByRole('listitem')
      .filter({ hasText: 'Alexander Lavrentiev' })
      .first();
    const number = await entry
      .getByRole('button', { name: /^Evidence \d+$/u })
      .first()
      .innerText();
    await entry.getByRole('button', { name: `Evidence ${number}`, exact: true }).click();
    const card = page.locator(':focus');
    expect(await card.innerText()).toContain('He was at the head of the Russian side.');
    expect(await card.innerText()).toContain('¶3, sentence 4');

    await entry.getByRole('button', { name: 'Alexander Lavrentiev' }).click();
    await untilInspected(page, 'Alexander Lavrentiev');
    expect(await inspector(page).innerText()).toContain('Александр Лаврентьев');
  });
});

describe('A PNG of what is seen', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backchannel-'));
    await build({ configFile: join(repository, 'vite.config.ts'), mode: 'cli', logLevel: 'warn' });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is as wide as asked, shows something, and has the bytes of the command line', async () => {
    const view = `${address}&where=country:RUS`;
    const { page, complaints } = await openWorkbench(view);
    await page.getByRole('button', { name: 'Export PNG' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export a picture' });
    await dialog.getByRole('radio', { name: '1200' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('southern-syria-2017.png');
    const saved = readFileSync(await download.path());
    expect([...saved.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const { width, height, colourCount } = await readPicture(page, saved);
    expect(width).toBe(1200);
    expect(height).toBeGreaterThan(600);
    expect(colourCount).toBeGreaterThan(100);
    expect(complaints).toEqual([]);

    const out = join(folder, 'figure.png');
    const program = join(repository, 'dist/cli/backchannel.js');
    execFileSync(process.execPath, [
      program,
      'render',
      file,
      '--address',
      view,
      '--width',
      '1200',
      '--out',
      out,
    ]);
    expect(saved.equals(readFileSync(out))).toBe(true);
  });
});

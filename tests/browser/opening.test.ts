import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import { openArchive } from '../../src/graph/archive.ts';
import { addValue } from '../../src/graph/query/edit.ts';
import { emptyQuery } from '../../src/graph/query/query.ts';
import { limits } from '../../src/model/limits.ts';
import { plainView, questionOf } from '../../src/state/view.ts';
import { generateDossier } from '../bench/generate-dossier.ts';
import { marksOnPage } from './setup/canvas.ts';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { chooseFile, openWorkbench, untilDrawn, untilInspected } from './setup/workbench.ts';

const address = 'dossier=southern-syria-2017';
const whole = readFileSync(new URL('../../graph-data/southern-syria-2017.json', import.meta.url));
const deep = `{"version":1,"id":"deep","note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

function dossier(lists: object): string {
  return JSON.stringify({ version: 1, id: 'own', title: 'My own dossier', ...lists }, null, 1);
}

/** What cannot be opened, what the report must say of it, and where in the file it must point. */
const unreadable: Readonly<
  Record<string, { content: string | Uint8Array; says: RegExp; where?: string }>
> = {
  'an empty one': { content: '', says: /The file is empty/u },
  'one that is no JSON': { content: 'Amman, 2017\n', says: /No value of JSON/u, where: '1:1' },
  'one with a comma too few': {
    content: '{\n  "version": 1\n  "id": "own"\n}',
    says: /comma is missing/u,
    where: '3:3',
  },
  'one that was cut off': {
    content: whole.subarray(0, 20_000),
    says: /mend|Close|missing|end/u,
  },
  'one in UTF-16': {
    content: Buffer.from(`\ufeff${dossier({})}`, 'utf16le'),
    says: /UTF-16.*Save it as UTF-8/su,
  },
  'one in Latin-1': { content: Buffer.from('{"id":"Österreich"}', 'latin1'), says: /UTF-8/u },
  'one nested 100,000 deep': { content: deep, says: /nested deeper than 64 levels/u },
  'one with __proto__ for a field': {
    content: '{"version":1,"id":"own","title":"Own","__proto__":{"hurt":1}}',
    says: /__proto__/u,
  },
  'one that names who is not there': {
    content: dossier({
      actors: [{ id: 'israel', kind: 'state', name: 'Israel', country: 'ISR' }],
      meetings: [{ id: 'talks', title: 'Talks', participants: ['isreal'] }],
    }),
    says: /isreal.*israel/su,
    where: 'meetings[0].participants[0]',
  },
};

async function reportOf(page: Page, name: string): Promise<string> {
  const report = page.getByRole('alertdialog', { name: `${name} cannot be opened` });
  await report.waitFor();
  return report.innerText();
}

afterAll(closeBrowser);

describe('A file that cannot be opened', () => {
  test.each(Object.entries(unreadable))(
    '%s is reported, and what was open stays open and works',
    async (_, { content, says, where }) => {
      const { page, complaints } = await openWorkbench(address);
      const before = await marksOnPage(page);
      await chooseFile(page, 'broken.json', content);
      const said = await reportOf(page, 'broken.json');
      expect(said).toMatch(says);
      if (where !== undefined) expect(said).toContain(where);
      expect(said).toContain('What was open before stays open.');
      expect(await page.evaluate(() => 'hurt' in {})).toBe(false);

      await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();
      expect(await marksOnPage(page)).toEqual(before);
      await page
        .getByRole('button', { name: /^Jordan/u })
        .first()
        .click();
      await expect.poll(() => page.url()).toContain('where=country:JOR');
      await expect.poll(() => marksOnPage(page)).not.toHaveProperty('donald-trump');
      expect(complaints).toEqual([]);
    },
  );

  test('on the first screen leaves the first screen', async () => {
    const { page } = await openPage();
    await chooseFile(page, 'broken.json', '{');
    const said = await reportOf(page, 'broken.json');
    expect(said).not.toContain('What was open before stays open.');
    await page.getByRole('button', { name: /^Southern Syria cease-fire/u }).click();
    await untilDrawn(page);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });
});

describe('A file of more than 1 MB', () => {
  const text = JSON.stringify(generateDossier(6000, 7), null, 1);

  test('is read and asked in a worker, with the answer that the page would give', async () => {
    expect(text.length).toBeGreaterThan(limits.pageBytes);
    const { page, complaints } = await openPage();
    await chooseFile(page, 'large.json', text);
    await untilDrawn(page);
    expect(page.workers().length).toBeGreaterThan(0);
    const archive = openArchive([readDossier(text, 'large.json')]);
    const answer = await archive.ask(questionOf(plainView));
    expect(Object.keys(await marksOnPage(page)).sort()).toEqual(
      answer.marks.map(({ id }) => id).sort(),
    );

    const [value] = answer.facets.find(({ key }) => key === 'country')?.values ?? [];
    if (!value) throw new Error('The made-up dossier has no country.');
    await page.locator('aside details').first().locator('button.value').first().click();
    await expect.poll(() => page.url()).toContain(`where=country:${value.value}`);
    const filtered = await archive.ask({
      ...questionOf(plainView),
      query: addValue(emptyQuery, 'country', value.value),
    });
    await expect
      .poll(async () => Object.keys(await marksOnPage(page)).sort())
      .toEqual(filtered.marks.map(({ id }) => id).sort());
    expect(complaints).toEqual([]);
  });
});

describe('A file of one’s own', () => {
  test('of two chosen at once, the last is shown', async () => {
    const { page } = await openPage();
    const large = JSON.stringify({ ...generateDossier(6000, 7), title: 'The first of two' });
    const small = dossier({ actors: [{ id: 'russia', kind: 'state', name: 'Russia' }] });
    await page.locator('input[type=file]').evaluate(
      (field, texts) => {
        if (!(field instanceof HTMLInputElement)) return;
        for (const [at, text] of texts.entries()) {
          const both = new DataTransfer();
          both.items.add(new File([text], `${at}.json`));
          field.files = both.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      [large, small],
    );
    await untilDrawn(page);
    await expect.poll(() => page.title()).toBe('My own dossier · Backchannel');
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe('My own dossier · Backchannel');
    expect(Object.keys(await marksOnPage(page))).toEqual(['russia']);
  });

  test('with nothing in it says so, and how to go on', async () => {
    const { page, complaints } = await openPage();
    await chooseFile(page, 'bare.json', dossier({}));
    await page.getByRole('heading', { name: 'This dossier has nothing to draw yet' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Add actors and meetings');
    expect(complaints).toEqual([]);
  });

  test('shows right-to-left names isolated, and finds them', async () => {
    const { page } = await openPage();
    const name = 'محمد جواد ظریف';
    const actors = [
      { id: 'iran', kind: 'state', name: 'ایران', country: 'IRN' },
      { id: 'zarif', kind: 'envoy', name, affiliations: [{ to: 'iran', kind: 'serves' }] },
    ];
    await chooseFile(page, 'names.json', dossier({ actors }));
    await untilDrawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('ظریف');
    await page.getByRole('option', { name }).click();
    await untilInspected(page, name);
    const isolated = page.getByRole('heading', { level: 2, name }).locator('bdi');
    expect(await isolated.evaluate((found) => getComputedStyle(found).unicodeBidi)).toBe('isolate');
    expect(await isolated.evaluate((found) => getComputedStyle(found).direction)).toBe('rtl');
  });

  test('with a name of 300 characters breaks no line of the page', async () => {
    const { page } = await openPage();
    const name = 'Ministry of very long names '.repeat(11).trim().slice(0, 300);
    const unbroken = 'M'.repeat(300);
    const actors = [
      { id: 'long', kind: 'institution', name },
      {
        id: 'unbroken',
        kind: 'envoy',
        name: unbroken,
        affiliations: [{ to: 'long', kind: 'serves' }],
      },
    ];
    await chooseFile(page, 'long.json', dossier({ title: unbroken, actors }));
    await untilDrawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('mmmm');
    await page.getByRole('option', { name: unbroken }).click();
    await untilInspected(page, unbroken);
    const widths = await page.evaluate(() => {
      const parts = [document.documentElement, ...document.querySelectorAll('main, aside, header')];
      return parts.map((part) => part.scrollWidth - part.clientWidth);
    });
    expect(Math.max(...widths)).toBeLessThanOrEqual(0);
  });
});

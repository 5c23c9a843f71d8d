import { readFileSync } from 'node:fs';
import { inject, afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { chooseFile, openWorkbench, untilDrawn, untilInspected } from './setup/workbench.ts';

const rules = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const address = 'dossier=southern-syria-2017';

afterAll(closeBrowser);

describe('The content security policy', () => {
  test('is sent by the server, with who may frame the page', async () => {
    const { headers } = await fetch(inject('address'));
    expect(headers.get('content-security-policy')).toBe(`${rules}; frame-ancestors 'self'`);
  });

  test('stands in the built page, for servers that send none', () => {
    const page = readFileSync(new URL('../../dist/site/index.html', import.meta.url), 'utf8');
    const [, content] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    expect(content?.replaceAll('&#39;', "'")).toBe(rules);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  test('is kept, and nothing else is asked, on a journey through every view', async () => {
    const { page, complaints, strangers, asked } = await openPage();
    await page.getByRole('button', { name: /^Southern Syria cease-fire/u }).click();
    await untilDrawn(page);
    for (const name of ['States', 'Nodes', 'Lines', 'Both', 'Actors', 'Closer', 'Show all'])
      await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('combobox', { name: 'Layout' }).selectOption('force');
    await page.getByRole('button', { name: /^Use the dark theme/u }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('Amman talks');
    await page
      .getByRole('option', { name: /^Amman talks/u })
      .first()
      .click();
    await untilInspected(page, 'Amman talks');
    for (const name of ['Matrix', 'Timeline', 'Table', 'Graph']) {
      await page.getByRole('button', { name, exact: true }).first().click();
      await page.waitForLoadState('networkidle');
    }
    for (const name of ['Share', 'Keyboard shortcuts']) {
      await page.getByRole('button', { name, exact: true }).first().click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Export PNG' }).click();
    await page.locator('dialog img').waitFor();
    await page.keyboard.press('Escape');
    await chooseFile(page, 'wrong.json', '{');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Backchannel, all dossiers' }).click();
    await page.getByRole('heading', { name: /^Who met whom/u }).waitFor();
    await page.locator('.tile').last().click();
    await untilDrawn(page);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  });
});

describe('Nothing from a file runs or becomes markup', () => {
  const image = '<img src=x onerror="window.hurt=1">';
  const script = '</script><script>window.hurt=1</script>';
  const hostile = {
    version: 1,
    id: 'hostile',
    title: `Title ${image}`,
    summary: script,
    actors: [
      { id: 'constructor', kind: 'state', name: image, country: 'RUS' },
      { id: 'to-string', kind: 'envoy', name: script, names: [{ text: `{${image}}`, lang: 'en' }] },
    ],
    sources: [{ id: 'paper', title: `${image} paper`, url: 'https://example.org/"onclick="x' }],
    meetings: [
      {
        id: 'talks',
        title: script,
        participants: ['constructor', 'to-string'],
        evidence: [{ source: 'paper', paraphrase: image, quote: script }],
      },
    ],
  };

  test('names, titles and passages with markup stay text on every screen', async () => {
    const { page, complaints, strangers } = await openPage();
    await chooseFile(page, 'hostile.json', JSON.stringify(hostile));
    await untilDrawn(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(hostile.title);
    await page.keyboard.press('/');
    await page.keyboard.type('img');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().innerText()).toContain(image);
    await page.keyboard.press('Escape');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('l');
    await page.keyboard.press('Enter');
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText('1 passage, 1 independent source').waitFor();
    const said = await inspector.innerText();
    for (const text of [image, script, `${image} paper`]) expect(said).toContain(text);
    await page.getByRole('button', { name: 'Export PNG' }).click();
    await page.locator('dialog img').waitFor();
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await page.locator('img[src=x], svg script, body script').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'an address such as %s is refused, and is no link',
    async (url) => {
      const { page } = await openWorkbench(address);
      const file = { ...hostile, sources: [{ id: 'paper', title: 'Paper', url }] };
      await chooseFile(page, 'hostile.json', JSON.stringify(file));
      const report = page.getByRole('alertdialog', { name: 'hostile.json cannot be opened' });
      await report.waitFor();
      expect(await report.innerText()).toContain('sources[0].url');
      expect(await page.locator('a[href]:not([href^=http])').count()).toBe(0);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('img');
    },
  );
});

import { gzipSync } from 'node:zlib';
import { afterAll, expect, inject, test } from 'vitest';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { openWorkbench, untilDrawn } from './setup/workbench.ts';

const kibibyte = 1024;

/** The sum of what files of the server measure when a network carries them: packed, or as they are. */
async function weigh(addresses: readonly string[], packed: boolean): Promise<number> {
  const sizes = [...new Set(addresses)].map(async (address) => {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    return packed ? gzipSync(bytes, { level: 9 }).length : bytes.length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

afterAll(closeBrowser);

test('the first screen needs at most 250 KiB of code for its pictures', async () => {
  const { page, asked } = await openPage();
  await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
  const code = asked.filter((address) => /\.(?:js|css)$/u.test(address));
  expect(code.length).toBeGreaterThan(1);
  expect(await weigh(code, true)).toBeLessThan(250 * kibibyte);
});

test('an address of a dossier needs no more for its picture, which the code of the canvas makes live later', async () => {
  const { page, asked } = await openPage();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/stage-[^/]*\.js$/u, (route) => held.then(() => route.continue()));
  await page.goto('about:blank');
  const before = asked.length;
  await page.goto(`${inject('address')}#dossier=southern-syria-2017`);
  await page.getByRole('main').locator('svg image').first().waitFor({ state: 'attached' });
  const code = asked.slice(before).filter((address) => /\.(?:js|css)$/u.test(address));
  const needed = code.filter((address) => !/\/stage-[^/]*\.js$/u.test(address));
  expect(needed.length).toBeGreaterThan(1);
  expect(await weigh(needed, true)).toBeLessThan(250 * kibibyte);
  letGo();
  await untilDrawn(page);
});

/** What the fonts and flags weigh that a page has asked for. */
async function weighPicture(asked: readonly string[]): Promise<number> {
  const fonts = asked.filter((address) => /\.woff2$/u.test(address));
  const flags = asked.filter((address) => /\/flags\/.*\.svg$/u.test(address));
  expect(fonts.length).toBeGreaterThan(0);
  expect(flags.length).toBeGreaterThan(0);
  return (await weigh(fonts, false)) + (await weigh(flags, true));
}

test('the first screen needs at most 200 KiB of fonts and flags', async () => {
  const { page, asked } = await openPage();
  await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
  await page.evaluate(() => document.fonts.ready);
  expect(await weighPicture(asked)).toBeLessThan(200 * kibibyte);
});

test.each(['southern-syria-2017', 'state-department-iran-syria', 'two-plus-four-1990'])(
  'the dossier %s needs at most 200 KiB of fonts and flags, its live picture too',
  async (id) => {
    const { page, asked } = await openWorkbench(`dossier=${id}`);
    await page.evaluate(() => document.fonts.ready);
    expect(await weighPicture(asked)).toBeLessThan(200 * kibibyte);
  },
);

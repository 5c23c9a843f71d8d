import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openPage } from './setup/open-page.ts';

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

test('the first screen needs at most 200 KiB of fonts and flags', async () => {
  const { page, asked } = await openPage();
  await page.waitForFunction(() => document.querySelectorAll('.tile svg').length >= 3);
  const fonts = asked.filter((address) => /\.woff2$/u.test(address));
  const flags = asked.filter((address) => /\.svg$/u.test(address));
  expect(fonts.length).toBeGreaterThan(0);
  expect((await weigh(fonts, false)) + (await weigh(flags, true))).toBeLessThan(200 * kibibyte);
});

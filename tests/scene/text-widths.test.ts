import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { textWidths } from '../tools/text-widths.ts';

const text = JSON.stringify(textWidths(), null, 2) + '\n';

test('the committed table holds the widths of the installed fonts, and `vitest -u` writes it anew', async () => {
  await expect(text).toMatchFileSnapshot('../../src/scene/text-widths/table.json');
});

test('the table adds at most 40 KiB, compressed, to the first load', () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(40 * 1024);
});

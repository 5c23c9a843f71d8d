import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureFonts, fontsFor } from '../../src/figure/fonts.ts';
import { fontFamilyOf } from '../../src/scene/font-of-text.ts';
import { measureText } from '../../src/scene/measure-text.ts';
import { scriptsOf } from '../../src/scene/scripts.ts';
import { openFont } from '../tools/font-files.ts';

const modules = new URL('../../node_modules/', import.meta.url);
const read = (file: string) => new Uint8Array(readFileSync(new URL(file, modules)));

test('each file is installed, and is of the family that an SVG asks for', () => {
  for (const { family, file } of figureFonts) {
    const { preferredFamily, fontFamily } = openFont(file).name.records;
    expect(preferredFamily?.en ?? fontFamily?.en, file).toBe(family);
  }
});

test('a figure without Hebrew or Arabic loads neither', () => {
  const families = (texts: readonly string[]) => [
    ...new Set(fontsFor(scriptsOf(texts)).map(({ family }) => family)),
  ];
  expect(families(['Лаврентьев'])).toEqual(['IBM Plex Sans Condensed', 'Source Serif 4']);
  expect(families(['ישראל'])).toContain('IBM Plex Sans Hebrew');
  expect(families(['ישראל'])).not.toContain('IBM Plex Sans Arabic');
});

describe('resvg draws a text as wide as it is measured, within 3 %', () => {
  beforeAll(() => initWasm(read('@resvg/resvg-wasm/index_bg.wasm')));

  test.each([
    ['United States of America', 'condensed', 600],
    ['Mu\u1e25ammad \u1e62abr\u012b', 'condensed', 400],
    ['Министерство иностранных дел', 'condensed', 500],
    ['משרד החוץ (MFA)', 'condensed', 600],
    ['وزارة الخارجية السورية', 'condensed', 600],
    ['Three meetings before a cease-fire', 'serif', 600],
  ] as const)('%s in %s %i', (text, family, weight) => {
    const fontBuffers = fontsFor(scriptsOf([text])).map(({ file }) => read(file));
    const letters = `font-family="${fontFamilyOf(text, family)}" font-weight="${weight}"`;
    const bars = (x: number) => `<text x="${x}" y="60" ${letters} font-size="50">${text}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100">${bars(0)}</svg>`;
    const drawn = new Resvg(svg, { font: { fontBuffers } }).innerBBox();
    const measured = measureText(text, { family, weight, size: 50 });
    expect(Math.abs((drawn?.width ?? 0) / measured - 1)).toBeLessThan(0.03);
  });
});

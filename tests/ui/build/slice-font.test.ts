import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import { afterAll, describe, expect, it } from 'vitest';
import { screenFonts } from '../../../src/ui/build/font-slices.ts';
import { rangesOf, sliceFont } from '../../../src/ui/build/slice-font.ts';

const kibibyte = 1024;
const folder = mkdtempSync(join(tmpdir(), 'backchannel-font-'));
const { resolve } = createRequire(import.meta.url);
const widthOf = (font: Font, text: string) => font.layout(text).advanceWidth;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['IBM Plex Sans Condensed', 400],
  ['IBM Plex Sans', 500],
  ['IBM Plex Mono', 400],
  ['Source Serif 4', 600],
])('%s %i in slices', (family, weight) => {
  const font = screenFonts.find((known) => known.family === family && known.weight === weight);
  const path = resolve(font?.file ?? '');
  const whole = openSync(path);
  const slices = sliceFont(path);

  function openSlice(name: string): Font {
    const file = join(folder, `${family}-${name}.woff2`);
    writeFileSync(file, slices.find((slice) => slice.name === name)?.bytes ?? '');
    return openSync(file);
  }

  it('has each character that the font has or composes in just one of them', () => {
    const own = new Set(whole.characterSet);
    const isDrawn = (point: number) => {
      const parts = [...String.fromCodePoint(point).normalize('NFD')];
      return own.has(point) || parts.every((part) => own.has(part.codePointAt(0) ?? 0));
    };
    const points = Array.from({ length: 0x3000 - 0x20 }, (_, index) => 0x20 + index);
    const wrong = points.filter(
      (point) =>
        slices.filter(({ characters }) => characters.includes(point)).length !==
        Number(isDrawn(point)),
    );
    expect(wrong.map((point) => `U+${point.toString(16)}`)).toEqual([]);
  });

  it.each([
    ['plain', 'To Avignon, by way of Genève: “AV”'],
    ['central', 'ŁđźŞŐ'],
    ['cyrillic', 'Лаврентьев'],
  ])('draws letters of the %s one as wide as the whole does, pairs of them too', (name, text) => {
    const slice = openSlice(name);
    for (const letter of text) expect(slice.characterSet).toContain(letter.codePointAt(0));
    expect(widthOf(slice, text)).toBe(widthOf(whole, text));
  });

  it('keeps figures of one width', () => {
    const slice = openSlice('plain');
    const widths = [...'0123456789'].map(
      (digit) => slice.layout(digit, { tnum: true }).advanceWidth,
    );
    expect(new Set(widths).size).toBe(1);
  });

  it('does not bear the name that its makers have reserved, but their copyright', () => {
    const { records } = openSlice('plain').name;
    expect(records['copyright']?.en).toMatch(/Adobe|IBM/u);
    expect(records['fontFamily']).toBeUndefined();
    expect(records['fullName']).toBeUndefined();
  });

  it('has the same bytes each time', () => {
    const differing = sliceFont(path).filter(
      ({ bytes }, index) => Buffer.compare(bytes, slices[index]?.bytes ?? Buffer.of()) !== 0,
    );
    expect(differing).toEqual([]);
  });

  it('has at most 16 KiB for the letters of a first picture', () => {
    expect(slices[0]?.name).toBe('plain');
    expect(slices[0]?.bytes.length).toBeLessThan(16 * kibibyte);
  });
});

describe('Ranges of characters', () => {
  it('join neighbours and let single ones stand', () => {
    expect(rangesOf([0x20, 0x21, 0x22, 0x131, 0x2018, 0x2019])).toBe('U+20-22, U+131, U+2018-2019');
  });
});

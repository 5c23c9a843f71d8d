import { describe, expect, test } from 'vitest';
import { composeFigure } from '../../src/figure/compose.ts';
import { drawPng } from '../../src/figure/draw-png.ts';
import { drawSvg } from '../../src/figure/draw-svg.ts';
import { largestWidth } from '../../src/figure/picture-size.ts';
import { FigureError } from '../../src/model/errors.ts';
import { pageWith } from '../fixtures/figure-pages.ts';
import { twoStates } from '../fixtures/scenes.ts';
import { inkedPixels, rasterise, readFonts, wasm } from './rasterise.ts';

const fonts = readFonts();
const svg = drawSvg(composeFigure(twoStates(), pageWith()), new Map());
const plain = (width: number, height: number, content = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;

/** Width and height as the header of a PNG has them. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a PNG', () => {
  test('is as wide as was asked, and as high as the figure is in proportion', async () => {
    const { width, height } = composeFigure(twoStates(), pageWith());
    const [wide, high] = sizeOf(await drawPng(svg, { width: 1500, fonts, wasm }));
    expect(wide).toBe(1500);
    expect(Math.abs(high - (1500 * height) / width)).toBeLessThanOrEqual(1);
  });

  test('has the same bytes when it is drawn again', async () => {
    const first = await drawPng(svg, { width: 600, fonts, wasm });
    expect(Buffer.compare(await drawPng(svg, { width: 600, fonts, wasm }), first)).toBe(0);
  });

  test('has letters in it, which a missing font would leave out in silence', async () => {
    const word = plain(
      400,
      60,
      `<text x="10" y="40" font-size="30" font-family="'IBM Plex Sans Condensed'">Israel</text>`,
    );
    const serifOnly = fonts.slice(-1);
    const withFont = inkedPixels((await rasterise(word, fonts)).pixels);
    expect(withFont).toBeGreaterThan(500);
    const { pixels } = await rasterise(word, serifOnly);
    expect(inkedPixels(pixels)).not.toBe(withFont);
  });

  test('of a figure is not blank', async () => {
    const { pixels } = await rasterise(svg, fonts);
    expect(inkedPixels(pixels)).toBeGreaterThan(5000);
  });
});

describe('what cannot be drawn', () => {
  test('without a font is refused', async () => {
    await expect(drawPng(svg, { width: 600, fonts: [], wasm })).rejects.toThrow(FigureError);
  });

  test.each([
    ['a side too long', plain(100, 100), 20_000, 'width of 16384 or less'],
    ['a height too long', plain(100, 400), 5000, 'width of 4096 or less'],
  ])('%s is refused with the largest width that works', async (_, picture, width, mend) => {
    const error = await drawPng(picture, { width, fonts, wasm }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FigureError);
    expect((error as FigureError).mend).toContain(mend);
  });

  test.each([0, -5, 2.5, Number.NaN])('a width of %s is refused', async (width) => {
    await expect(drawPng(svg, { width, fonts, wasm })).rejects.toThrow(FigureError);
  });

  test('when resvg ends in a trap, that is an error, and the next picture is drawn', async () => {
    const beyondThePage =
      '<symbol id="s" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></symbol><use href="#s" y="-900" width="9" height="9"/>';
    await expect(
      drawPng(plain(100, 100, beyondThePage), { width: 700, fonts, wasm }),
    ).rejects.toThrow(FigureError);
    expect(sizeOf(await drawPng(plain(100, 100), { width: 700, fonts, wasm }))).toEqual([700, 700]);
  });
});

test('the largest width keeps the longer side within the limit', () => {
  expect(largestWidth(1)).toBe(16_384);
  expect(largestWidth(0.5)).toBe(16_384);
  expect(largestWidth(2)).toBe(8192);
  expect(largestWidth(1, 1000)).toBe(1000);
});

import { expect, test } from 'vitest';
import { drawText, textWidth } from '../../src/figure/draw-text.ts';
import type { TextStyle } from '../../src/scene/font-stacks.ts';
import { inkedPixels, rasterise, readFonts } from './rasterise.ts';

const style: TextStyle = { family: 'condensed', weight: 600, size: 30 };
const draw = (text: string, x = 10, anchor: 'start' | 'end' = 'start') =>
  drawText(text, style, { x, y: 40, anchor }, { fill: '#000' });
const page = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/>${content}</svg>`;

/** The first and the last column with ink in it. */
async function extent(content: string): Promise<readonly [number, number]> {
  const { pixels, width } = await rasterise(
    page(content),
    readFonts(['european', 'hebrew', 'arabic']),
  );
  const columns = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4)
    if ((pixels[at] ?? 255) < 128) columns.add((at / 4) % width);
  return [Math.min(...columns), Math.max(...columns)];
}

test.each(['United States', 'Лаврентьев', 'Ελλάδα', 'משרד החוץ', 'بنيامين نتنياهو', '2 ≠'])(
  '%s is drawn with letters, as wide as it was measured',
  async (text) => {
    const [left, right] = await extent(draw(text));
    expect(left).toBeGreaterThanOrEqual(8);
    expect(Math.abs(right - left - textWidth(text, style))).toBeLessThan(
      0.06 * textWidth(text, style) + 4,
    );
  },
);

test('a text that reads leftwards still keeps to the side that it was given', async () => {
  const [left] = await extent(draw('משרד החוץ', 20));
  expect(left).toBeGreaterThanOrEqual(18);
  expect(left).toBeLessThan(30);
  const [, right] = await extent(draw('משרד החוץ', 380, 'end'));
  expect(right).toBeLessThanOrEqual(382);
  expect(right).toBeGreaterThan(370);
});

test('the last mark of a text that reads leftwards stands at its left', async () => {
  const [plain] = await extent(draw('משרד', 200, 'end'));
  const { pixels, width } = await rasterise(
    page(draw('משרד!', 200, 'end')),
    readFonts(['european', 'hebrew']),
  );
  // An exclamation mark is a thin column with a gap in it; the letter at the other end is not.
  const inkIn = (column: number) =>
    Array.from({ length: 60 }, (_, row) => pixels[(row * width + column) * 4] ?? 255).filter(
      (value) => value < 128,
    ).length;
  const [left] = await extent(draw('משרד!', 200, 'end'));
  expect(left).toBeLessThan(plain);
  expect(inkIn(left + 1)).toBeGreaterThan(0);
  expect(
    Array.from({ length: 6 }, (_, index) => inkIn(left + 4 + index)).some((ink) => ink === 0),
  ).toBe(true);
});

test('direction is told only where a text reads leftwards', () => {
  expect(draw('בנימין')).toContain('direction="rtl"');
  expect(draw('Israel בנימין')).not.toContain('direction');
});

test('a text of blanks draws nothing', async () => {
  expect(draw(' \n\t ')).toBe('');
  expect(inkedPixels((await rasterise(page(draw('')))).pixels)).toBe(0);
});

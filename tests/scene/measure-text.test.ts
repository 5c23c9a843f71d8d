import { describe, expect, test } from 'vitest';
import type { FontName, TextStyle } from '../../src/scene/font-stacks.ts';
import { measureText } from '../../src/scene/measure-text.ts';
import { openFont, shippedFonts } from '../tools/font-files.ts';

const label: TextStyle = { family: 'condensed', weight: 400, size: 12 };

function shapedWidth(text: string, font: FontName, weight: 400 | 600, size: number): number {
  const files: Readonly<Record<number, string>> = shippedFonts[font];
  return (openFont(files[weight] ?? '').layout(text).advanceWidth * size) / 1000;
}

describe('a text is as wide as the font shapes it, within 3 %', () => {
  test.each([
    ['United States', 'condensed', 600],
    ['Russian Federation', 'condensed', 400],
    ['Bosnia and Herzegovina', 'condensed', 600],
    ['Office of the President', 'serif', 600],
    ['Three meetings before a cease-fire', 'serif', 600],
    ['Mu\u1e25ammad \u1e62abr\u012b', 'serif', 400],
    ['Łódź, Đà Nẵng, Škoda', 'sans', 400],
    ['Министерство иностранных дел', 'condensed', 400],
    ['Лаврентьев', 'condensed', 600],
    ['Υπουργείο Εξωτερικών', 'condensed', 400],
    ['2017-07/2017-08~', 'mono', 400],
  ] as const)('%s in %s %i', (text, family, weight) => {
    const shaped = shapedWidth(text, family, weight, 20);
    expect(Math.abs(measureText(text, { family, weight, size: 20 }) / shaped - 1)).toBeLessThan(
      0.03,
    );
  });

  test.each([
    ['ישראל', 'hebrew', 400],
    ['משרד־החוץ', 'hebrew', 600],
    ['שָׁלוֹם', 'hebrew', 400],
    ['سوريا', 'arabic', 600],
    ['الخارجية', 'arabic', 400],
    ['الولايات', 'arabic', 600],
    ['إسلامية', 'arabic', 400],
    ['مُحَمَّد', 'arabic', 400],
    ['پاکستان', 'arabic', 400],
    ['وزير', 'arabic', 400],
    ['لأردن', 'arabic', 400],
  ] as const)('%s, which a label takes from the %s font, in %i', (text, font, weight) => {
    const shaped = shapedWidth(text, font, weight, 20);
    const measured = measureText(text, { family: 'condensed', weight, size: 20 });
    expect(Math.abs(measured / shaped - 1)).toBeLessThan(0.03);
  });
});

describe('measureText', () => {
  test('gives nothing for no text, and grows with the size', () => {
    expect(measureText('', label)).toBe(0);
    expect(measureText('Amman', { ...label, size: 24 })).toBeCloseTo(
      2 * measureText('Amman', label),
      1,
    );
  });

  test('rounds to 0.01 px', () => {
    const width = measureText('Amman', { ...label, size: 11.37 });
    expect(Math.round(width * 100) / 100).toBe(width);
  });

  test('takes 600 for wider than 400, and condensed for narrower than sans', () => {
    expect(measureText('Amman', { ...label, weight: 600 })).toBeGreaterThan(
      measureText('Amman', label),
    );
    expect(measureText('Amman', label)).toBeLessThan(
      measureText('Amman', { ...label, family: 'sans' }),
    );
  });

  test('gives a combining mark no width, composed or not', () => {
    expect(measureText('e\u0301', label)).toBe(measureText('e', label));
    expect(measureText('s\u030c', label)).toBe(measureText('s', label));
  });

  test('puts a letter together that the font lacks: h with a dot below is as wide as h', () => {
    expect(measureText('\u1e25', label)).toBe(measureText('h', label));
  });

  test('gives signs of direction no width', () => {
    expect(measureText('\u2067Amman\u2069\u200f', label)).toBe(measureText('Amman', label));
  });

  test('joins Arabic letters: two of them are narrower than each alone', () => {
    const apart = measureText('\u0628', label) * 2;
    expect(measureText('\u0628\u0628', label)).toBeLessThan(apart);
    expect(measureText('\u0628\u200c\u0628', label)).toBeCloseTo(apart, 1);
  });

  test('joins across a vowel sign', () => {
    expect(measureText('\u0628\u064e\u0628', label)).toBe(measureText('\u0628\u0628', label));
  });

  test('takes a Chinese character for one em, and an unknown letter for 0.6', () => {
    expect(measureText('中国', label)).toBe(24);
    expect(measureText('\u{10330}', label)).toBe(7.2);
    expect(measureText('\u{1f54a}', label)).toBe(12);
  });
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openFont, shippedFonts } from '../tools/font-files.ts';

interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly points: ReadonlySet<number>;
}

const modules = new URL('../../node_modules/', import.meta.url);
const faces = ['condensed', 'sans', 'serif', 'mono', 'hebrew-and-arabic'].flatMap(readFaces);

function readFaces(name: string): readonly FontFace[] {
  const css = readFileSync(new URL(`../../src/ui/fonts/${name}.css`, import.meta.url), 'utf8');
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => {
    const value = (pattern: RegExp) => pattern.exec(body)?.[1] ?? '';
    return {
      family: value(/font-family: '([^']*)'/),
      weight: Number(value(/font-weight: (\d+)/)),
      file: value(/url\('([^']*)'\)/),
      points: readRange(value(/unicode-range:\s*([^;]*)/)),
    };
  });
}

function readRange(text: string): ReadonlySet<number> {
  const points = new Set<number>();
  for (const [, first = '', last = first] of text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)) {
    for (let point = parseInt(first, 16); point <= parseInt(last, 16); point += 1)
      points.add(point);
  }
  return points;
}

test('every file that the style sheets name is installed, and too large to be inlined', () => {
  expect(faces.length).toBeGreaterThan(40);
  for (const { file } of faces) {
    expect(existsSync(new URL(file, modules)), file).toBe(true);
    expect(statSync(new URL(file, modules)).size, file).toBeGreaterThan(4096);
  }
});

describe.each([
  ['IBM Plex Sans Condensed', 'condensed', 400],
  ['IBM Plex Sans Condensed', 'condensed', 600],
  ['IBM Plex Sans', 'sans', 500],
  ['IBM Plex Mono', 'mono', 400],
] as const)('%s', (family, font, weight) => {
  const slices = faces.filter((face) => face.family === family && face.weight === weight);
  const files: Readonly<Record<number, string>> = shippedFonts[font];
  const own = new Set(openFont(files[weight] ?? '').characterSet);
  const isDrawn = (point: number) => {
    const parts = [...String.fromCodePoint(point).normalize('NFD')];
    const composed = parts.length > 1 && parts.every((part) => own.has(part.codePointAt(0) ?? 0));
    return own.has(point) || composed;
  };

  test(`each character that the font has or composes is in one slice of ${weight}`, () => {
    const drawn = Array.from({ length: 0x3000 - 0x20 }, (_, index) => 0x20 + index).filter(isDrawn);
    const wrong = drawn.filter(
      (point) => slices.filter(({ points }) => points.has(point)).length !== 1,
    );
    expect(wrong.map((point) => `U+${point.toString(16)}`)).toEqual([]);
  });
});

test('the Latin letters of a first picture are at most 24 KB a weight of Plex', () => {
  for (const { file } of faces.filter((face) => face.file.includes('-Latin1'))) {
    expect(statSync(new URL(file, modules)).size, file).toBeLessThan(24 * 1024);
  }
});

import type { Font } from 'fontkit';
import { openFont, shippedFonts } from './font-files.ts';

/** The blocks that names are written in; what lies outside them has a guessed width. */
const europeanBlocks = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
] as const;

const blocks = {
  condensed: europeanBlocks,
  sans: europeanBlocks,
  serif: europeanBlocks,
  mono: europeanBlocks,
  hebrew: [...europeanBlocks, [0x590, 0x5ff]],
  arabic: [...europeanBlocks, [0x600, 0x77f]],
} as const;

const joiner = '\u200d';
const tatweel = '\u0640';
const mark = /[\p{Mn}\p{Me}\p{Cf}]/u;
const latinLigatures = ['ffi', 'ffl', 'ff', 'fi', 'fl'];
const lamAlefs = ['\u0644\u0622', '\u0644\u0623', '\u0644\u0625', '\u0644\u0627', '\u0644\u0671'];

/** The advance widths of the shipped fonts, in the form of the committed table. */
export function textWidths(): Record<string, unknown> {
  const names = Object.keys(shippedFonts) as (keyof typeof shippedFonts)[];
  return Object.fromEntries(names.map((name) => [name, familyWidths(name)]));
}

function familyWidths(name: keyof typeof shippedFonts) {
  const files = Object.entries(shippedFonts[name]);
  const fonts = files.map(([weight, file]) => [weight, openFont(file)] as const);
  const characters = charactersOf(
    fonts.map(([, font]) => font),
    blocks[name],
  );
  const face = name === 'arabic' ? arabicFace : plainFace;
  return {
    characters: inRanges(characters),
    weights: Object.fromEntries(fonts.map(([weight, font]) => [weight, face(font, characters)])),
  };
}

/** The characters of the blocks that every weight has, in order. */
function charactersOf(
  fonts: readonly Font[],
  kept: readonly (readonly [first: number, last: number])[],
): readonly string[] {
  const sets = fonts.map((font) => new Set(font.characterSet));
  return kept.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((point) => sets.every((set) => set.has(point)))
      .map((point) => String.fromCodePoint(point)),
  );
}

function inRanges(characters: readonly string[]): string {
  const ranges: [number, number][] = [];
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([first, last]) => [first, last].map((point) => point.toString(16)))
    .map(([first, last]) => (first === last ? first : `${first}-${last}`))
    .join(' ');
}

function plainFace(font: Font, characters: readonly string[]) {
  const ligatures = latinLigatures.filter((text) => font.layout(text).glyphs.length === 1);
  return {
    advances: characters.map((character) => ownWidth(font, character)).join(' '),
    ligatures: Object.fromEntries(ligatures.map((text) => [text, String(width(font, text))])),
  };
}

function arabicFace(font: Font, characters: readonly string[]) {
  const ligatures = lamAlefs.filter((text) => font.layout(text).glyphs.length === 1);
  return {
    advances: characters.map((character) => arabicForms(font, character).join('/')).join(' '),
    ligatures: Object.fromEntries(
      ligatures.map((text) => [text, `${width(font, text)}/${width(font, joiner + text)}`]),
    ),
    pairs: arabicPairs(font, characters),
  };
}

/** Isolated, final, initial and medial, or the first two, or one, as the letter can join. */
function arabicForms(font: Font, character: string): readonly number[] {
  if (mark.test(character)) return [0];
  const isolated = width(font, character);
  if (character === tatweel) return [isolated, isolated, isolated, isolated];
  const final = joiner + character;
  if (!changes(font, character, final)) return [isolated];
  const initial = character + joiner;
  if (!changes(font, character, initial)) return [isolated, width(font, final)];
  return [isolated, width(font, final), width(font, initial), width(font, final + joiner)];
}

/** What the font adds between two letters that do not join, where it does. */
function arabicPairs(font: Font, characters: readonly string[]): Record<string, number> {
  const letters = characters.map((letter) => ({ letter, forms: arabicForms(font, letter).length }));
  const pairs: Record<string, number> = {};
  for (const { letter: first } of letters.filter(({ forms }) => forms === 2)) {
    for (const { letter: second, forms } of letters.filter(({ forms }) => forms > 1)) {
      const apart = spacing(font, first + second);
      if (apart !== 0) pairs[first + second] = apart;
      const joined = forms === 4 ? spacing(font, first + second + joiner) : 0;
      if (joined !== 0) pairs[`${first}${second}_`] = joined;
    }
  }
  return pairs;
}

function spacing(font: Font, text: string): number {
  const { glyphs, positions } = font.layout(text);
  const added = glyphs.map((glyph, index) => {
    const advance = positions[index]?.xAdvance ?? 0;
    return advance === 0 ? 0 : advance - glyph.advanceWidth;
  });
  return Math.round(added.reduce((sum, addition) => sum + addition, 0));
}

/** Whether joining gives a letter another glyph; fontkit draws the joiner as a space without width. */
function changes(font: Font, character: string, joined: string): boolean {
  const own = font.layout(character).glyphs[0]?.id;
  return !font.layout(joined).glyphs.some(({ id }) => id === own);
}

function ownWidth(font: Font, character: string): number {
  if (mark.test(character)) return 0;
  return Math.round(font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth);
}

function width(font: Font, text: string): number {
  if (font.unitsPerEm !== 1000) throw new RangeError(`${font.familyName} is not in thousandths.`);
  return Math.round(font.layout(text).advanceWidth);
}

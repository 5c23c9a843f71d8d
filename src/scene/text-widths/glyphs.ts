import { composes, needsNoFont } from '../font-of-text.ts';
import type { FontName, TextStyle } from '../font-stacks.ts';
import { faceOf, type Face } from './faces.ts';

/** A character, or several that are drawn as one, and how wide it is in each form that it can take. */
export interface Glyph {
  readonly text: string;
  /** In thousandths of an em: isolated, final, initial, medial, or the first ones of these. */
  readonly forms: readonly number[];
  /** A mark or a sign without width, across which letters join. */
  readonly transparent: boolean;
  /** The face that draws it; undefined where none of the stack can, or none is needed. */
  readonly face: Face | undefined;
  /** No face of the stack can draw it, so that its width is a guess. */
  readonly missing: boolean;
}

const longestLigature = 3;
const zeroWidthNonJoiner = '\u200c';
const zeroWidthJoiner = '\u200d';

/** The text in glyphs, each from the first of the fonts that has it. */
export function glyphsOf(
  text: string,
  fonts: readonly FontName[],
  weight: TextStyle['weight'],
): readonly Glyph[] {
  const faces = fonts.map((font) => faceOf(font, weight));
  const characters = [...text];
  const glyphs: Glyph[] = [];
  let index = 0;
  while (index < characters.length) {
    const ligature = ligatureAt(characters, index, faces);
    glyphs.push(ligature?.glyph ?? glyphOf(characters[index] ?? '', faces));
    index += ligature?.length ?? 1;
  }
  return glyphs;
}

/** The longest ligature that begins here, in the face that draws the first character. */
function ligatureAt(
  characters: readonly string[],
  index: number,
  faces: readonly Face[],
): { readonly glyph: Glyph; readonly length: number } | undefined {
  const first = characters[index] ?? '';
  const face = faces.find(({ advances }) => advances.has(first));
  if (face === undefined || !face.ligatureStarts.has(first)) return undefined;
  for (let length = longestLigature; length > 1; length -= 1) {
    const text = characters.slice(index, index + length).join('');
    const forms = face.advances.get(text);
    if (forms !== undefined && text !== first) return { glyph: drawn(text, forms, face), length };
  }
  return undefined;
}

function glyphOf(character: string, faces: readonly Face[]): Glyph {
  if (needsNoFont(character)) return signGlyph(character);
  const transparent = /[\p{Mn}\p{Me}]/u.test(character);
  for (const face of faces) {
    const forms = face.advances.get(character) ?? composedForms(character, face);
    if (forms !== undefined) {
      return { ...drawn(character, transparent ? [0] : forms, face), transparent };
    }
  }
  const forms = [transparent ? 0 : isWide(character) ? 1000 : 600];
  return { text: character, forms, transparent, face: undefined, missing: true };
}

function drawn(text: string, forms: readonly number[], face: Face): Glyph {
  return { text, forms, transparent: false, face, missing: false };
}

/** A sign of direction or joining: it has no width, and needs no font. */
function signGlyph(text: string): Glyph {
  const joins = text === zeroWidthJoiner;
  const transparent = !joins && text !== zeroWidthNonJoiner;
  return { text, forms: joins ? [0, 0, 0, 0] : [0], transparent, face: undefined, missing: false };
}

/** The width of a letter that the face lacks, but puts together: its marks add none. */
function composedForms(character: string, face: Face): readonly number[] | undefined {
  if (!composes(character, face)) return undefined;
  const widths = [...character.normalize('NFD')].map((part) => face.advances.get(part)?.[0] ?? 0);
  return [widths.reduce((sum, width) => sum + width, 0)];
}

/** Whether a character is one of East Asia's or a pictogram, which fill a square of one em. */
function isWide(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return wideRanges.some(([first, last]) => point >= first && point <= last);
}

const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

import { fontStacks } from './font-stacks.ts';
import { glyphsOf } from './text-widths/glyphs.ts';

/**
 * The characters of a text that no shipped font has, each once, in order: a picture needs a font file
 * of the reader's own to show them.
 */
export function missingCharacters(text: string): readonly string[] {
  const missing = glyphsOf(text, fontStacks.condensed, 400).filter((glyph) => glyph.missing);
  return [...new Set(missing.map((glyph) => glyph.text))];
}

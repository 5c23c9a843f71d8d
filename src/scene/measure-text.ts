import { fontsOfText } from './font-of-text.ts';
import type { TextStyle } from './font-stacks.ts';
import { glyphsOf, type Glyph } from './text-widths/glyphs.ts';

/**
 * How wide a text of one line is, in px, rounded to 0.01: the sum of the advance widths of the shipped
 * fonts, Arabic letters in the forms in which they join. Kerning is not in it (within 3 % on names).
 * It comes from a committed table, so that every engine gives the same. A line of a longer text is
 * measured in the fonts of the `whole`.
 */
export function measureText(text: string, style: TextStyle, whole: string = text): number {
  return toPixels(advanceOf(text, style, whole), style.size);
}

/** The same in thousandths of an em, exact, so that the widths of words can be added up. */
export function advanceOf(text: string, style: Omit<TextStyle, 'size'>, whole: string): number {
  const glyphs = glyphsOf(text, fontsOfText(whole, style.family), style.weight);
  const visible = glyphs.filter(({ transparent }) => !transparent);
  let advance = 0;
  for (const [index, glyph] of visible.entries()) {
    const next = visible[index + 1];
    const joinsBefore = joins(visible[index - 1], glyph);
    const joinsAfter = joins(glyph, next);
    advance += glyph.forms[(joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)] ?? 0;
    if (next !== undefined) advance += pairWidth(glyph, next, joins(next, visible[index + 2]));
  }
  return advance;
}

/** Thousandths of an em in px, rounded to 0.01. */
export function toPixels(advance: number, size: number): number {
  return Math.round((advance * size) / 10) / 100;
}

/** Whether two neighbours are written as one stroke: the first has all four forms, the second a final one. */
function joins(first: Glyph | undefined, second: Glyph | undefined): boolean {
  return first?.forms.length === 4 && second !== undefined && second.forms.length > 1;
}

function pairWidth(first: Glyph, second: Glyph, secondJoins: boolean): number {
  return first.face?.pairs.get(first.text + second.text + (secondJoins ? '_' : '')) ?? 0;
}

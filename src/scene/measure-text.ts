import type { TextStyle } from './font-stacks.ts';
import { glyphsOf, type Glyph } from './text-widths/glyphs.ts';

/**
 * How wide a text of one line is, in px, rounded to 0.01: the sum of the advance widths of the shipped
 * fonts, Arabic letters in the forms in which they join. Kerning is not in it (within 3 % on names).
 * It comes from a committed table, so that every engine gives the same.
 */
export function measureText(text: string, { family, weight, size }: TextStyle): number {
  const glyphs = glyphsOf(text, family, weight);
  const visible = glyphs.filter(({ transparent }) => !transparent);
  let units = 0;
  for (const [index, glyph] of visible.entries()) {
    const next = visible[index + 1];
    const joinsBefore = joins(visible[index - 1], glyph);
    const joinsAfter = joins(glyph, next);
    units += glyph.forms[(joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)] ?? 0;
    if (next !== undefined) units += pairWidth(glyph, next, joins(next, visible[index + 2]));
  }
  return Math.round((units * size) / 10) / 100;
}

/** Whether two neighbours are written as one stroke: the first has all four forms, the second a final one. */
function joins(first: Glyph | undefined, second: Glyph | undefined): boolean {
  return first?.forms.length === 4 && second !== undefined && second.forms.length > 1;
}

function pairWidth(first: Glyph, second: Glyph, secondJoins: boolean): number {
  return first.face?.pairs.get(first.text + second.text + (secondJoins ? '_' : '')) ?? 0;
}

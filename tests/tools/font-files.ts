import { openSync, type Font } from 'fontkit';
import type { FontName } from '../../src/scene/font-stacks.ts';

const plexSans = (weight: string) =>
  `@ibm/plex-sans/fonts/complete/woff2/IBMPlexSans-${weight}.woff2`;
const plexCondensed = (weight: string) =>
  `@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-${weight}.woff2`;
const plexHebrew = (weight: string) =>
  `@ibm/plex-sans-hebrew/fonts/complete/woff2/IBMPlexSansHebrew-${weight}.woff2`;
const plexArabic = (weight: string) =>
  `@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-${weight}.woff2`;

/** Every font that we ship in a weight, by its path below `node_modules`. */
export const shippedFonts = {
  condensed: {
    400: plexCondensed('Regular'),
    500: plexCondensed('Medium'),
    600: plexCondensed('SemiBold'),
  },
  sans: { 400: plexSans('Regular'), 500: plexSans('Medium'), 600: plexSans('SemiBold') },
  serif: {
    400: 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2',
    600: 'source-serif/WOFF2/TTF/SourceSerif4-Semibold.ttf.woff2',
  },
  mono: { 400: '@ibm/plex-mono/fonts/complete/woff2/IBMPlexMono-Regular.woff2' },
  hebrew: { 400: plexHebrew('Regular'), 600: plexHebrew('SemiBold') },
  arabic: { 400: plexArabic('Regular'), 600: plexArabic('SemiBold') },
} as const satisfies Record<FontName, Readonly<Record<number, string>>>;

/** Opens a font by its path below `node_modules`. */
export function openFont(file: string): Font {
  const font = openSync(new URL(`../../node_modules/${file}`, import.meta.url).pathname);
  // fontkit keeps a glyph with the character that it was first asked for, and joins letters by that:
  // name the Arabic letters before it meets their glyphs as parts of others. No more than these, or
  // it takes the glyph of what a font lacks, as the joiner, for another character.
  const letters = font.characterSet.filter((point) => point >= 0x600 && point <= 0x77f);
  for (const letter of letters.sort((a, b) => a - b)) font.glyphForCodePoint(letter);
  return font;
}

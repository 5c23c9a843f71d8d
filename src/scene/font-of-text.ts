import { fontNames, fontStacks, type FontFamily, type FontName } from './font-stacks.ts';
import { faceOf, type Face } from './text-widths/faces.ts';

/**
 * The families to draw a text with, in the order to try them. First comes the one that has all of its
 * characters, if there is one: resvg, when it falls back, draws the whole text in the other font and
 * forgets the weight, so that a Hebrew name must ask for the Hebrew font itself.
 */
export function fontsOfText(text: string, family: FontFamily): readonly FontName[] {
  const stack: readonly FontName[] = fontStacks[family];
  const whole = stack.find((font) => drawsAll(text, faceOf(font, 400)));
  return whole === undefined ? stack : [whole, ...stack.filter((font) => font !== whole)];
}

/** What to write in `font-family`, in CSS and SVG, for a text set in a family. */
export function fontFamilyOf(text: string, family: FontFamily): string {
  const generic = {
    condensed: 'sans-serif',
    sans: 'sans-serif',
    serif: 'serif',
    mono: 'monospace',
  };
  const names = fontsOfText(text, family).map((font) => `'${fontNames[font]}'`);
  return [...names, generic[family]].join(', ');
}

function drawsAll(text: string, face: Face): boolean {
  for (const character of text) {
    if (!face.advances.has(character) && !needsNoFont(character) && !composes(character, face)) {
      return false;
    }
  }
  return true;
}

/** Whether a face can put a letter together, as shaping does: `\u1e25` from `h` and a dot. */
export function composes(character: string, face: Face): boolean {
  const parts = [...character.normalize('NFD')];
  return parts.length > 1 && parts.every((part) => face.advances.has(part));
}

/** Whether a character is drawn by nothing: a sign of direction or joining, a break. */
export function needsNoFont(character: string): boolean {
  return /[\p{Cf}\p{Cc}]/u.test(character);
}

import { fontNames } from '../scene/font-stacks.ts';
import type { Script } from '../scene/scripts.ts';

/** A complete font file that figures are drawn with. */
export interface FigureFont {
  /** The family's name as the file itself has it, which is what an SVG must ask for. */
  readonly family: string;
  readonly weight: 400 | 500 | 600;
  /** The path of the woff2 below `node_modules`. */
  readonly file: string;
  /** It is needed where one of these scripts is written. */
  readonly scripts: readonly Script[];
}

/**
 * The fonts of figures, in the order in which a character that one lacks is looked for in the next;
 * resvg takes the order in which it was given them. All are static files: it ignores variable weights.
 */
export const figureFonts = [
  {
    family: fontNames.condensed,
    weight: 400,
    file: '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-Regular.woff2',
    scripts: ['european'],
  },
  {
    family: fontNames.condensed,
    weight: 500,
    file: '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-Medium.woff2',
    scripts: ['european'],
  },
  {
    family: fontNames.condensed,
    weight: 600,
    file: '@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-SemiBold.woff2',
    scripts: ['european'],
  },
  {
    family: fontNames.hebrew,
    weight: 400,
    file: '@ibm/plex-sans-hebrew/fonts/complete/woff2/IBMPlexSansHebrew-Regular.woff2',
    scripts: ['hebrew'],
  },
  {
    family: fontNames.hebrew,
    weight: 600,
    file: '@ibm/plex-sans-hebrew/fonts/complete/woff2/IBMPlexSansHebrew-SemiBold.woff2',
    scripts: ['hebrew'],
  },
  {
    family: fontNames.arabic,
    weight: 400,
    file: '@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-Regular.woff2',
    scripts: ['arabic'],
  },
  {
    family: fontNames.arabic,
    weight: 600,
    file: '@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-SemiBold.woff2',
    scripts: ['arabic'],
  },
  {
    family: fontNames.serif,
    weight: 400,
    file: 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2',
    scripts: ['european'],
  },
  {
    family: fontNames.serif,
    weight: 600,
    file: 'source-serif/WOFF2/TTF/SourceSerif4-Semibold.ttf.woff2',
    scripts: ['european'],
  },
] as const satisfies readonly FigureFont[];

/** One of the files of `figureFonts`, by its path below `node_modules`. */
export type FigureFontFile = (typeof figureFonts)[number]['file'];

/** The fonts that a figure with texts in these scripts needs, in the order to give them to resvg. */
export function fontsFor(scripts: readonly Script[]): readonly (typeof figureFonts)[number][] {
  return figureFonts.filter(({ scripts: written }) =>
    written.some((script: Script) => scripts.includes(script)),
  );
}

/** Reads the fonts that these scripts need, as whole files, in the order of `fontsFor`. */
export type FontLoader = (scripts: readonly Script[]) => Promise<readonly Uint8Array[]>;

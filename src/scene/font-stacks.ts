/** What a text is set in: pictures in condensed, the interface in sans, titles in serif, codes in mono. */
export type FontFamily = 'condensed' | 'sans' | 'serif' | 'mono';

/** How a text is set; the size in px. */
export interface TextStyle {
  readonly family: FontFamily;
  readonly weight: 400 | 500 | 600;
  readonly size: number;
}

/** One of the families of font files. */
export type FontName = FontFamily | 'hebrew' | 'arabic';

/** The name that each family's files carry, by which CSS and SVG ask for it. */
export const fontNames = {
  condensed: 'IBM Plex Sans Condensed',
  sans: 'IBM Plex Sans',
  serif: 'Source Serif 4',
  mono: 'IBM Plex Mono',
  hebrew: 'IBM Plex Sans Hebrew',
  arabic: 'IBM Plex Sans Arabic',
} as const satisfies Record<FontName, string>;

/** What each family falls back on: the families that are asked in turn for a character. */
export const fontStacks = {
  condensed: ['condensed', 'hebrew', 'arabic', 'serif'],
  sans: ['sans', 'hebrew', 'arabic', 'serif'],
  serif: ['serif', 'condensed', 'hebrew', 'arabic'],
  mono: ['mono', 'sans', 'hebrew', 'arabic', 'serif'],
} as const satisfies Record<FontFamily, readonly FontName[]>;

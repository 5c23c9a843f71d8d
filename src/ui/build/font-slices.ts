import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { rangesOf, sliceFont, type FontSlice } from './slice-font.ts';

interface ScreenFont {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
}

/** The fonts of the screen. Those for Hebrew and Arabic are small, and come in one piece. */
export const screenFonts: readonly ScreenFont[] = [
  ...plex('IBM Plex Sans Condensed', { 400: 'Regular', 500: 'Medium', 600: 'SemiBold' }),
  ...plex('IBM Plex Sans', { 400: 'Regular', 500: 'Medium', 600: 'SemiBold' }),
  ...plex('IBM Plex Mono', { 400: 'Regular', 500: 'Medium' }),
  { family: 'Source Serif 4', weight: 400, file: 'source-serif/TTF/SourceSerif4-Regular.ttf' },
  { family: 'Source Serif 4', weight: 600, file: 'source-serif/TTF/SourceSerif4-Semibold.ttf' },
];

function plex(family: string, styles: Readonly<Record<number, string>>): readonly ScreenFont[] {
  const name = family.replaceAll(' ', '');
  const folder = family.slice('IBM '.length).replaceAll(' ', '-').toLowerCase();
  return Object.entries(styles).map(([weight, style]) => ({
    family,
    weight: Number(weight),
    file: `@ibm/${folder}/fonts/complete/woff/${name}-${style}.woff`,
  }));
}

const { resolve } = createRequire(import.meta.url);
const made = join(dirname(resolve('vite/package.json')), '../.cache/backchannel-fonts');

/**
 * Cuts the fonts of the screen into slices by script, each fetched when a character of it is shown:
 * `@import 'font-slices/fonts.css'`.
 */
export function fontSlices(): Plugin {
  return {
    name: 'font-slices',
    apply: (_, { isPreview }) => isPreview !== true,
    config() {
      mkdirSync(made, { recursive: true });
      const rules = screenFonts.flatMap((font) =>
        sliceFont(resolve(font.file)).map((slice) => {
          const name = `${font.family.replaceAll(' ', '')}-${font.weight}-${slice.name}.woff2`;
          write(name, slice.bytes);
          return ruleOf(font, slice, name);
        }),
      );
      write('fonts.css', rules.join('\n'));
      return { resolve: { alias: { 'font-slices': made } } };
    },
  };
}

function ruleOf({ family, weight }: ScreenFont, { characters }: FontSlice, name: string): string {
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('./${name}') format('woff2');
  unicode-range: ${rangesOf(characters)};
}`;
}

/** In one go: another build may be reading. */
function write(name: string, content: Uint8Array | string): void {
  const file = join(made, name);
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}

import { openSync } from 'fontkit';
import { readFileSync } from 'node:fs';
import { packFont } from './pack-font.ts';
import { subsetFont } from './subset-font.ts';
import { unpackFont } from './unpack-font.ts';

/** Which characters go together, as the inside of a class; each goes with the first that names it. */
const slices = [
  // What nearly every page shows: it alone is fetched with the first picture.
  { name: 'plain', holds: /[ -~\u00a0·ÄÖÜßàáäçèéëíñóöü–—‘’“”…]/u },
  { name: 'western', holds: /[\u00a1-\u00ffıŒœŸˆ˚˜\u2010-\u203a⁄€™−ﬁﬂ]/u },
  { name: 'central', holds: /[\u0100-\u017fƒ\u0218-\u021b\u1e80-\u1e85ẞ]/u },
  { name: 'transliterated', holds: /[\u0180-\u036f\u1e00-\u1eff]/u },
  { name: 'greek', holds: /[\u0370-\u03ff\u1f00-\u1fff]/u },
  { name: 'cyrillic', holds: /[\u0400-\u052f]/u },
  { name: 'rest', holds: /[^]/u },
] as const;

/** The last character that may be composed of others. */
const lastComposed = 0x2fff;

/** A part of a font, as a browser fetches it. */
export interface FontSlice {
  readonly name: string;
  /** In order; those too that the font composes of a letter and its marks. */
  readonly characters: readonly number[];
  /** A font file in WOFF2. */
  readonly bytes: Uint8Array;
}

/** Cuts a font (TrueType, or that in WOFF) into slices by script; each of its characters is in just one. */
export function sliceFont(path: string): readonly FontSlice[] {
  const font = unpackFont(readFileSync(path));
  const own = new Set(openSync(path).characterSet);
  const left = new Set([...own, ...composedOf(own)].sort((a, b) => a - b));
  return slices.map(({ name, holds }) => {
    const characters = [...left].filter((character) => holds.test(String.fromCodePoint(character)));
    characters.forEach((character) => left.delete(character));
    const drawn = characters.flatMap((character) =>
      own.has(character) ? [character] : partsOf(character),
    );
    return { name, characters, bytes: packFont(subsetFont(font, drawn)) };
  });
}

/** Characters in order as the value of `unicode-range` in CSS. */
export function rangesOf(characters: readonly number[]): string {
  const starts = characters.filter((character, index) => characters[index - 1] !== character - 1);
  const ends = characters.filter((character, index) => characters[index + 1] !== character + 1);
  const hex = (character = 0) => character.toString(16).toUpperCase();
  return starts
    .map((start, index) => `U+${hex(start)}${start === ends[index] ? '' : `-${hex(ends[index])}`}`)
    .join(', ');
}

/** What a font has not, but draws of what it has. */
function composedOf(own: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: lastComposed + 1 }, (_, character) => character).filter(
    (character) => !own.has(character) && partsOf(character).every((part) => own.has(part)),
  );
}

function partsOf(character: number): readonly number[] {
  const parts = String.fromCodePoint(character).normalize('NFD');
  return [...parts].map((part) => part.codePointAt(0) ?? 0);
}

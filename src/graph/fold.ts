import { foldings } from './fold-letters.ts';

const letters: ReadonlyMap<string, string> = new Map(
  foldings.flatMap((folding) => Object.entries(folding.letters)),
);

/** Two letters that are read as one come before their first. */
const PAIRS = [...letters.keys()].filter((key) => key.length > 1);
const FOLDED = new RegExp(`${PAIRS.join('|')}|[^\\0-\\x7f]`, 'gu');

/** Apostrophes, the signs for ayin and hamza, and what is not seen: they do not part a word. */
const SILENT = /['’‘ʼʻʾʿʹ′`´\u00ad\u200b\u200d-\u200f\u2060\ufeff]/g;

/** Accents of Latin, Greek and Cyrillic; Hebrew points; Arabic vowel signs. Other marks are letters. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** `u.s.`, `e.g.`: single letters with dots between them are one word. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;

/**
 * A text as it is compared in a search: small letters without accents, Cyrillic, Greek, Georgian and
 * Armenian in Latin letters, Hebrew and Arabic without points, one space where punctuation or spaces stood. Shi'ite is
 * `shiite`, al-Asad `al asad`, U.S. `us`. Folding twice is folding once.
 */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(SILENT, '').normalize('NFKD').toLowerCase();
  return plain
    .replace(MARKS, '')
    .replace(FOLDED, (letter) => letters.get(letter) ?? letter)
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Whether a folded text holds a folded word or phrase, beginning where a word begins. */
export function holdsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}

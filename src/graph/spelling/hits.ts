import { fold } from '../fold.ts';
import { closeness, closenessOf, wordOf } from './closeness.ts';
import type { Word } from './closeness.ts';

/** A stretch of a text: the index of its first character, and of the first one behind it. */
export type Stretch = readonly [from: number, to: number];

/**
 * The stretches of a text by which a typed text was found: the letters with which words begin, or all of
 * the words that come closest to a typed one. In order, none over another.
 */
export function hitsIn(text: string, typed: string): readonly Stretch[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  const words = [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    written,
    index,
    word: wordOf(fold(written), text),
  }));
  const asked = wanted.map((word) => wordOf(word, typed));
  const hits = longestHits(words, asked);
  // Words that were written as one, or apart.
  if (hits.length === 0) return longestHits(words, [wordOf(wanted.join(''), typed)]);
  return hits;
}

const WORD = /[\p{L}\p{N}\p{M}'’‘ʼ]+/gu;

interface WrittenWord {
  readonly written: string;
  readonly index: number;
  readonly word: Word;
}

function longestHits(words: readonly WrittenWord[], asked: readonly Word[]): readonly Stretch[] {
  const lengths = words.map(() => 0);
  for (const typed of asked) {
    const close = words.map(({ word }) => closenessOf(typed, word));
    const best = Math.max(Math.min(...close), closeness.beginning);
    if (best === closeness.none) continue;
    words.forEach(({ written }, at) => {
      if ((close[at] ?? closeness.none) > best) return;
      const length =
        close[at] === closeness.beginning ? lettersHit(written, typed) : written.length;
      lengths[at] = Math.max(lengths[at] ?? 0, length);
    });
  }
  return words.flatMap(({ index }, at): Stretch[] => {
    const length = lengths[at] ?? 0;
    return length === 0 ? [] : [[index, index + length]];
  });
}

/** How many characters of a written word are those of its beginning that was typed. */
function lettersHit(written: string, typed: Word): number {
  for (let length = 1; length < written.length; length++) {
    if (fold(written.slice(0, length)).startsWith(typed.text)) return length;
  }
  return written.length;
}

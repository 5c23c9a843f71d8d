import { fold } from '../fold.ts';
import { closeness, closenessOf, soundCloseness, wordOf } from './closeness.ts';
import type { Word } from './closeness.ts';

/** A stretch of a text: the index of its first character, and of the first one behind it. */
export type Stretch = readonly [from: number, to: number];

/**
 * The stretches of a text by which a typed text was found: the letters with which a word begins, or all
 * of a word that is another spelling of one typed. In order, none over another.
 */
export function hitsIn(text: string, typed: string): readonly Stretch[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const words = wanted.map((word) => wordOf(word, typed));
  const whole = wordOf(wanted.join(''), typed);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ]+/gu)].flatMap(({ 0: word, index }): Stretch[] => {
    const length = Math.max(...words.map((each) => lettersHit(word, each, text)));
    if (length === 0 && soundCloseness(whole, wordOf(fold(word), text)) !== closeness.alike)
      return [];
    return [[index, index + (length === 0 ? word.length : length)]];
  });
}

/** How many characters of a written word are hit by a typed one. */
function lettersHit(written: string, typed: Word, text: string): number {
  const folded = fold(written);
  const close = closenessOf(typed, wordOf(folded, text));
  if (close === closeness.none) return 0;
  if (close !== closeness.beginning) return written.length;
  for (let length = 1; length < written.length; length++) {
    if (fold(written.slice(0, length)).startsWith(typed.text)) return length;
  }
  return written.length;
}

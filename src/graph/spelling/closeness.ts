import { areAlike } from './alike.ts';
import { isSlip } from './slip.ts';
import type { Sound } from './sounds.ts';
import { soundsOf } from './sounds.ts';

/** A word of a name or of what was typed. */
export interface Word {
  readonly text: string;
  readonly sounds: readonly Sound[];
}

/** How a typed word stands to a word of a name, the closest first. */
export const closeness = {
  same: 0,
  beginning: 1,
  alike: 2,
  beginningAlike: 3,
  slip: 4,
  none: 5,
} as const;

/** One of the values of `closeness`. */
export type Closeness = (typeof closeness)[keyof typeof closeness];

/** A folded word with how it may sound; the text that it comes from says in which script. */
export function wordOf(folded: string, writtenAs: string): Word {
  return { text: folded, sounds: soundsOf(folded, /\p{Script=Cyrillic}/u.test(writtenAs)) };
}

/** How close a typed word comes to a word of a name. */
export function closenessOf(typed: Word, meant: Word): Closeness {
  if (typed.text === meant.text) return closeness.same;
  if (meant.text.startsWith(typed.text)) return closeness.beginning;
  const heard = soundCloseness(typed, meant);
  if (heard !== closeness.none) return heard;
  return isSlip(typed.text, meant.text) ? closeness.slip : closeness.none;
}

/** How close a typed word comes to a word of a name by its sound alone. */
export function soundCloseness(typed: Word, meant: Word): Closeness {
  const isHeard = (beginning: boolean): boolean =>
    typed.sounds.some((one) => meant.sounds.some((other) => areAlike(one, other, beginning)));
  if (isHeard(false)) return closeness.alike;
  return isHeard(true) ? closeness.beginningAlike : closeness.none;
}

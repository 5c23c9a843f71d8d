import type { Sound } from './sounds.ts';

/** Fewer consonants than this make no word that is known by its sound. */
const fewestConsonants = 2;

/** What the sounds of two words have in common at least, if they are alike: a key to look them up by. */
export function soundKey({ coarse }: Sound): string {
  return coarse.slice(0, fewestConsonants);
}

/**
 * Whether two words may be spellings of one name: their consonants are the same, and their vowels of
 * like colour as far as both are written. With `beginning` the first may be the beginning of the other.
 */
export function areAlike(one: Sound, other: Sound, beginning = false): boolean {
  const bothVoiced = one.written === 'all' && other.written === 'all';
  const [ours, theirs] = bothVoiced
    ? [one.consonants, other.consonants]
    : [one.coarse, other.coarse];
  if (!(beginning ? theirs.startsWith(ours) : ours === theirs)) return false;
  // Of a script without short vowels two consonants are the beginning of too much.
  if (ours.length < fewestConsonants + (beginning && !bothVoiced ? 1 : 0)) return false;
  const isShort = ours.length <= fewestConsonants;
  const firstHeard = one.vowels.findIndex((group) => group !== '');
  return one.vowels.every((first, at) => {
    const second = other.vowels[at] ?? '';
    const isLast = at === one.vowels.length - 1;
    // Behind the last letter that was typed a vowel may follow.
    if (first === second || (beginning && isLast && second.startsWith(first))) return true;
    if (!bothVoiced) return one.written !== other.written && shareColour(first, second);
    const isLater = at > Math.max(0, firstHeard);
    if (isLater && isMute(first + second, ours[at])) return true;
    return areExchanged(plain(first), plain(second), isLater, isShort && (isLast || !isLater));
  });
}

/** An e that one writer sets and another leaves out: Tehran is Teheran, Alexander Aleksandr. */
function isMute(vowels: string, next: string | undefined): boolean {
  return vowels === 'e' && (next === undefined || next === 'h' || next === 'r');
}

/** A long u is told from others only beside a script that writes no short ones. */
function plain(group: string): string {
  return group.replace('ū', 'u');
}

/**
 * Vowels that writers of one name exchange. The later ones are heard less well than the first; in a
 * word of two consonants the first and the last vowel tell one name from another.
 */
function areExchanged(one: string, other: string, isLater: boolean, isTelling: boolean): boolean {
  const both = [one, other].sort().join(' ');
  if (one === other || both === 'o u') return true;
  if (both === 'e ei' || both === 'ai e' || both === 'ei i' || both === 'ai ei') return true;
  if (isTelling) return false;
  return both === 'e i' || both === 'ai i' || (isLater && both === 'a e');
}

const coloursOf: Readonly<Record<string, string>> = {
  A: 'au',
  I: 'ie',
  U: 'uoū',
  '!': 'aeiouū',
  '?': 'aeiou-',
};

/** Whether two groups of vowels, one of them of a script that does not write all, can be the same. */
function shareColour(one: string, other: string): boolean {
  // What is not written is one short vowel.
  if ((one === '?' && other.length > 1) || (other === '?' && one.length > 1)) return false;
  const theirs = colours(other);
  return colours(one).some((colour) => theirs.includes(colour));
}

/** The colours that a group of vowels has or may have; `-` is none. */
function colours(group: string): readonly string[] {
  if (group === '') return ['-'];
  return [...group].flatMap((letter) => [...(coloursOf[letter] ?? letter)]);
}

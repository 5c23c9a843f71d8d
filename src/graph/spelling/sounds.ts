import {
  ALLAH_END,
  ARABIC_ARTICLE,
  ARABIC_PAIR,
  consonantLetters,
  INITIAL_VOWEL,
  initialVowels,
  SILENT_END,
} from './consonant-scripts.ts';
import { isLatin, latinReadings } from './latin-sounds.ts';

/** How a word may sound. */
export interface Sound {
  /** Its consonants, each once where it is doubled. */
  readonly consonants: string;
  /** The same in the few classes that a script without p, v, g or ch keeps apart. */
  readonly coarse: string;
  /** The vowels before each consonant and behind the last: one text more than there are consonants. */
  readonly vowels: readonly string[];
  /** Which vowels are written: all, or what Hebrew or Arabic letters show of them. */
  readonly written: 'all' | 'hebrew' | 'arabic';
}

/** A word with many letters of two readings has so many sounds at most; the likeliest come first. */
const mostSounds = 16;

/**
 * How a folded word may sound, in Latin letters (as Cyrillic, Greek, Georgian and Armenian come out of
 * folding), Hebrew, Arabic or Persian; nothing for other scripts. Of a Cyrillic word г may be h.
 */
export function soundsOf(word: string, isCyrillic = false): readonly Sound[] {
  if (isLatin(word)) {
    return combine(readLatin(word, isCyrillic)).map((said) => soundOf(smooth(said), 'all'));
  }
  const pieces = readConsonants(word);
  const written = /[\u0590-\u05ff]/.test(word) ? 'hebrew' : 'arabic';
  return pieces === undefined ? [] : combine(pieces).map((said) => soundOf(said, written));
}

function readLatin(word: string, isCyrillic: boolean): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  for (let at = 0; at < word.length;) {
    const letter = word.charAt(at);
    const found = latinReadings[letter]?.find(({ letters }) => {
      letters.lastIndex = at;
      return letters.test(word);
    });
    const own = isCyrillic && letter === 'g' ? ['g', 'h'] : [letter];
    pieces.push(found?.sounds ?? own);
    at = found?.letters.lastIndex ?? at + 1;
  }
  return pieces;
}

/** Vowels that are spelled in two letters or in one, and the i that only softens. A last long u is `ū`. */
function smooth(said: string): string {
  return said
    .replace(/i(?=e)/g, '')
    .replace(/(?:ou|oo)(?=[^aeiou]$)/, 'ū')
    .replace(/([aeiou])\1+/g, '$1')
    .replace(/ou/g, 'u');
}

function readConsonants(word: string): readonly (readonly string[])[] | undefined {
  const bare = word
    .replace(ARABIC_ARTICLE, '')
    .replace(SILENT_END, '!')
    .replace(ALLAH_END, '!\u0644!')
    .replace(ARABIC_PAIR, '\u0686');
  const initial = INITIAL_VOWEL.exec(bare);
  const pieces = [...bare.slice(initial?.[0].length ?? 0)].map((letter) =>
    '?!'.includes(letter) ? [letter] : consonantLetters[letter],
  );
  if (pieces.includes(undefined)) return undefined;
  const known = pieces as readonly (readonly string[])[];
  return initial === null ? known : [initialVowels(initial[1] ?? ''), ...known];
}

function combine(pieces: readonly (readonly string[])[]): readonly string[] {
  let said: readonly string[] = [''];
  for (const piece of pieces) {
    const [only] = piece;
    said =
      piece.length === 1
        ? said.map((before) => before + (only ?? ''))
        : piece.flatMap((sound) => said.map((before) => before + sound)).slice(0, mostSounds);
  }
  return said;
}

const NO_VOWELS = /[^aeiouūAIU?!]/;

function soundOf(said: string, written: Sound['written']): Sound {
  // A doubled consonant is one; with any vowel between them, two.
  const plain = said.replace(/([^aeiouūAIU?!])\1+/g, '$1');
  const consonants = plain.replace(/[aeiouūAIU?!]+/g, '');
  const vowels = plain.split(NO_VOWELS);
  return {
    consonants,
    // One class for one consonant, so that the vowels stay beside the same ones.
    coarse: consonants.replace(/[pfv]/g, 'b').replace(/g/g, 'k'),
    vowels:
      written === 'all'
        ? vowels
        : vowels.map((group, at) => (group === '' && at > 0 ? '?' : group)),
    written,
  };
}

import { fold } from '../fold.ts';
import { soundKey } from './alike.ts';
import { closeness, soundCloseness, wordOf } from './closeness.ts';
import type { Closeness, Word } from './closeness.ts';
import { isSlip } from './slip.ts';

/** The words of many names, each there once, and for each name the numbers of its own. */
export interface NameWords {
  readonly words: readonly Word[];
  /** The numbers of the words whose sounds begin with two consonants. */
  readonly bySound: ReadonlyMap<string, readonly number[]>;
  readonly names: readonly NumberedName[];
}

interface NumberedName {
  readonly folded: string;
  readonly words: readonly number[];
  /** Two neighbours written as one word: Hizb Allah is Hizballah. */
  readonly joined: readonly number[];
}

/** Numbers the words of names. */
export function numberWords(texts: readonly string[]): NameWords {
  const numbers = new Map<string, number>();
  const words: Word[] = [];
  const numberOf = (folded: string, text: string): number => {
    const known = numbers.get(folded);
    if (known !== undefined) return known;
    numbers.set(folded, words.length);
    return words.push(wordOf(folded, text)) - 1;
  };
  const names = texts.map((text): NumberedName => {
    const folded = fold(text);
    const own = folded === '' ? [] : folded.split(' ');
    const pairs = own.slice(1).map((word, at) => `${own[at] ?? ''}${word}`);
    return {
      folded,
      words: own.map((word) => numberOf(word, text)),
      joined: pairs.map((word) => numberOf(word, text)),
    };
  });
  return { words, bySound: groupBySound(words), names };
}

function groupBySound(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  words.forEach(({ sounds }, number) => {
    for (const key of new Set(sounds.map(soundKey))) {
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
  });
  return groups;
}

/** How a typed text stands to a name, the closest first. */
export const ways = {
  name: 0,
  beginning: 1,
  words: 2,
  alike: 3,
  beginningAlike: 4,
  slip: 5,
} as const;

/** One of the values of `ways`. */
export type Way = (typeof ways)[keyof typeof ways];

const wayOf: Readonly<Record<Closeness, Way | undefined>> = {
  [closeness.same]: ways.words,
  [closeness.beginning]: ways.words,
  [closeness.alike]: ways.alike,
  [closeness.beginningAlike]: ways.beginningAlike,
  [closeness.slip]: ways.slip,
  [closeness.none]: undefined,
};

/** Gives, by its number, how a typed text stands to a name; undefined where it does not. */
export function waysTo(text: string, index: NameWords): (name: number) => Way | undefined {
  const wanted = fold(text);
  const all = wanted.split(' ');
  const typed = tellingOf(all.map((word) => wordOf(word, text)));
  const close = typed.map((word) => closenessToAll(word, index));
  const joined = joinedWith(wordOf(all.join(''), text), index);
  return (number) => {
    const name = index.names[number];
    if (name === undefined || wanted === '') return undefined;
    if (name.folded === wanted) return ways.name;
    if (name.folded.startsWith(wanted)) return ways.beginning;
    const worst = worstOf(name, close);
    if (worst <= closeness.beginning) return ways.words;
    const isJoined = (word: number): boolean => joined.has(word);
    if (name.joined.some(isJoined) || (all.length > 1 && name.words.some(isJoined))) {
      return ways.alike;
    }
    return wayOf[worst];
  };
}

/** Arabic articles, which one writer sets and another leaves out. */
const articles: ReadonlySet<string> = new Set(['al', 'el']);

/** Words that tell a name: no articles, and no endings that Persian writes apart; all where none does. */
function tellingOf(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(
    ({ text, sounds }) =>
      !articles.has(text) &&
      (sounds.length === 0 ||
        sounds.some(({ consonants, written }) => written === 'all' || consonants !== '')),
  );
  return telling.length > 0 ? telling : words;
}

/** A word that is written or sounds so in some name is not a typing error of another. */
function closenessToAll(typed: Word, index: NameWords): Uint8Array {
  const { words } = index;
  const found = new Uint8Array(words.length).fill(closeness.none);
  for (const [number, close] of heardIn(typed, index)) found[number] = close;
  words.forEach(({ text }, number) => {
    if (text === typed.text) found[number] = closeness.same;
    else if (text.startsWith(typed.text)) found[number] = closeness.beginning;
  });
  if (found.some((close) => close <= closeness.alike)) return found;
  words.forEach(({ text }, number) => {
    if (found[number] === closeness.none && isSlip(typed.text, text)) {
      found[number] = closeness.slip;
    }
  });
  return found;
}

/** The words that sound like a typed one, or begin so. */
function heardIn(
  typed: Word,
  { words, bySound }: NameWords,
): readonly (readonly [number, Closeness])[] {
  const keys = new Set(typed.sounds.map(soundKey));
  const near = new Set([...keys].flatMap((key) => bySound.get(key) ?? []));
  return [...near].flatMap((number): readonly (readonly [number, Closeness])[] => {
    const word = words[number];
    const close = word === undefined ? closeness.none : soundCloseness(typed, word);
    return close === closeness.none ? [] : [[number, close]];
  });
}

/** The words that are all that was typed, written as one. */
function joinedWith(typed: Word, index: NameWords): ReadonlySet<number> {
  const heard = heardIn(typed, index).filter(([, close]) => close === closeness.alike);
  return new Set(heard.map(([number]) => number));
}

/** The closeness of the typed word that comes least close to any of a name's words. */
function worstOf({ words }: NumberedName, close: readonly Uint8Array[]): Closeness {
  let worst = 0;
  for (const each of close) {
    let best: number = closeness.none;
    for (const word of words) best = Math.min(best, each[word] ?? closeness.none);
    worst = Math.max(worst, best);
  }
  return worst as Closeness;
}

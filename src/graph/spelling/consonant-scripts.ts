/**
 * Hebrew, Arabic and Persian letters, folded, with how each may sound; most vowels are not written.
 * Capital vowels are colours: `A` stands for a or u, `I` for i or e, `U` for u or o; `!` is any vowel,
 * `?` any or none, `C` ch or ts, `J` the j of Jordan.
 */
// prettier-ignore
export const consonantLetters: Readonly<Record<string, readonly string[]>> = {
  // Hebrew
  א: ['!'], ב: ['b'], ג: ['g', 'J'], ד: ['d'], ה: ['h'], ו: ['U', 'v'], ז: ['z'], ח: ['h'],
  ט: ['t'], י: ['I'], כ: ['k', 'h'], ך: ['h', 'k'], ל: ['l'], מ: ['m'], ם: ['m'], נ: ['n'],
  ן: ['n'], ס: ['s'], ע: ['?'], פ: ['p'], ף: ['f'], צ: ['C'], ץ: ['C'], ק: ['k'], ר: ['r'],
  ש: ['s'], ת: ['t'],
  // Arabic and Persian
  ا: ['A'], ب: ['b'], پ: ['p'], ت: ['t'], ث: ['t', 's'], ج: ['J', 'g'], چ: ['C'], ح: ['h'],
  خ: ['h'], د: ['d'], ذ: ['d', 'z'], ر: ['r'], ز: ['z'], ژ: ['z'], س: ['s'], ش: ['s'],
  ص: ['s'], ض: ['d', 'z'], ط: ['t'], ظ: ['z', 'd'], ع: ['?'], غ: ['g'], ف: ['f'], ڤ: ['v'],
  ق: ['k'], ك: ['k'], گ: ['g'], ل: ['l'], م: ['m'], ن: ['n'], ه: ['h'], ة: ['?'], و: ['U', 'v'],
  ي: ['I'], ء: ['?'],
};

/** How Arabic writes ch and ts. */
export const ARABIC_PAIR = /ت[سش]/gu;

/** The article that Arabic writes together with its word. */
export const ARABIC_ARTICLE = /^ال(?=..)/u;

/** An h that is written at the end of a word for the vowel before it. */
export const SILENT_END = /(?<=.)[\u05d4\u0647]$/u;

/** Allah at the end of a name, its h taken for silent; its first vowel takes the colour of the case. */
export const ALLAH_END = /\u0627\u0644\u0644!$/u;

/** Alef or ayin at the beginning of a word, and the vav, waw, yod or yeh behind it. */
export const INITIAL_VOWEL = /^[\u05d0\u05e2\u0627\u0639]+([\u05d5\u05d9\u0648\u064a]?)(?=.)/u;

/** How a vowel at the beginning may sound, by the letter behind it. */
export function initialVowels(next: string): readonly string[] {
  if (next === '') return ['!'];
  return next === '\u05d9' || next === '\u064a' ? ['aI'] : ['U', '!v'];
}

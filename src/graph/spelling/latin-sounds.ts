/** Letters of a folded word, and how they may sound, the likeliest first. */
interface Reading {
  readonly letters: RegExp;
  readonly sounds: readonly string[];
}

function reading(letters: string, ...sounds: readonly string[]): Reading {
  return { letters: new RegExp(letters, 'y'), sounds };
}

/**
 * How names are written in Latin letters, and so how other alphabets come out of folding, by their first
 * letter; of these the first that fits counts, and what is not here sounds as it is written. `C` is ch or
 * ts, `J` the j of Jordan; sh and zh are s and z, since folding takes their háčeks off.
 */
export const latinReadings: Readonly<Record<string, readonly Reading[]>> = {
  c: [
    reading('chtch', 'sC'),
    reading('cz', 'C'),
    reading('ch', 'C', 'h'),
    reading('ck|cc(?![eiy])', 'k'),
    reading('c(?=[eiy])', 's', 'C', 'k'),
    reading('c', 'k', 'C'),
  ],
  d: [reading('dzh|dj|dz', 'J'), reading('dh', 'd')],
  // Russian ё is written e or o.
  e: [reading('(?<=[csz]h)e(?=[vw]$)', 'e', 'o')],
  g: [reading('gh', 'g')],
  h: [reading('h$', ''), reading('h(?=[^aeiouy])', 'h', '')],
  j: [reading('j', 'J', 'i')],
  k: [reading('kh', 'h')],
  n: [reading('ng(?=[td])', 'n', 'ng')],
  o: [reading('(?<=[csz]h)o(?=[vw]$)', 'o', 'e')],
  p: [reading('ph', 'f')],
  q: [reading('q', 'k', 'g')],
  s: [reading('schtsch|shch', 'sC'), reading('sch|sh', 's')],
  t: [reading('tsch|tch|tz|ts', 'C'), reading('th', 't')],
  w: [reading('w', 'v', 'u')],
  x: [reading('x', 'ks')],
  y: [reading('y', 'i')],
  z: [reading('zh', 'z')],
};

/** Whether a word is written in Latin letters and numbers only. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}

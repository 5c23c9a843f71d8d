/** The scripts that our fonts divide: Latin, Cyrillic and Greek stand in one file, the others apart. */
export type Script = 'european' | 'hebrew' | 'arabic';

const ranges = [
  ['hebrew', /[\u0590-\u05ff]/u],
  ['arabic', /[\u0600-\u077f]/u],
] as const satisfies readonly (readonly [Script, RegExp])[];

/** The scripts that these texts are written in, European first and always: their fonts are needed. */
export function scriptsOf(texts: Iterable<string>): readonly Script[] {
  const all = [...texts].join('\n');
  const others = ranges.filter(([, letters]) => letters.test(all)).map(([script]) => script);
  return ['european', ...others];
}

/** The scripts that our fonts divide: Latin, Cyrillic and Greek stand in one file, the others apart. */
export type Script = 'european' | 'hebrew' | 'arabic';

/** A stretch of text to be drawn with the fonts of one script. */
export interface ScriptRun {
  readonly script: Script;
  readonly text: string;
}

/**
 * The text cut where its fonts change, in logical order; joined again it is the same text. Spaces,
 * digits and common punctuation count as European, as a browser draws them from the first font of a
 * stack. A figure names the font of each run, since resvg, falling back, forgets the weight.
 */
export function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const script = scriptOf(character) ?? last?.script ?? 'european';
    if (last?.script === script) {
      runs[runs.length - 1] = { script, text: last.text + character };
    } else {
      runs.push({ script, text: character });
    }
  }
  return runs;
}

/** The scripts that these texts are written in, European first, each once. */
export function scriptsOf(texts: Iterable<string>): readonly Script[] {
  const found = new Set<Script>(['european']);
  for (const text of texts) {
    for (const run of scriptRuns(text)) found.add(run.script);
  }
  return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

const order: readonly Script[] = ['european', 'hebrew', 'arabic'];

/** Undefined for a mark or a joiner, which goes with the character before it. */
function scriptOf(character: string): Script | undefined {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0x0590 && point <= 0x05ff) return 'hebrew';
  if (point >= 0x0600 && point <= 0x077f) return 'arabic';
  if (/[\p{Mn}\p{Me}\u200c\u200d]/u.test(character)) return undefined;
  return 'european';
}

import type { FontName } from '../font-stacks.ts';
import table from './table.json' with { type: 'json' };

/** What one font file says of widths, in thousandths of an em. */
export interface Face {
  /**
   * The advance of each character and ligature: one number, or, of an Arabic letter, that of its
   * isolated and final form, and of one that joins on both sides its initial and medial form too.
   */
  readonly advances: ReadonlyMap<string, readonly number[]>;
  /** The characters that a ligature of `advances` begins with. */
  readonly ligatureStarts: ReadonlySet<string>;
  /** What to add between two Arabic letters; the key ends in `_` if the second joins the next. */
  readonly pairs: ReadonlyMap<string, number>;
}

interface FaceRecord {
  readonly advances: string;
  readonly ligatures?: Readonly<Record<string, string>>;
  readonly pairs?: Readonly<Record<string, number>>;
}

interface FamilyRecord {
  /** Hexadecimal code points and ranges, with a space between, in the order of `advances`. */
  readonly characters: string;
  readonly weights: Readonly<Record<string, FaceRecord>>;
}

const families: Readonly<Record<FontName, FamilyRecord>> = table;
const read = new Map<string, Face>();

/** The face of a family in a weight, or the nearest that ships, as CSS would choose it. */
export function faceOf(font: FontName, weight: 400 | 500 | 600): Face {
  const { weights } = families[font];
  const nearest = [weight, ...(weight === 600 ? [500, 400] : [400, 600])].find(
    (candidate) => weights[candidate] !== undefined,
  );
  const key = `${font} ${nearest}`;
  const face = read.get(key) ?? readFace(font, nearest ?? 400);
  read.set(key, face);
  return face;
}

function readFace(font: FontName, weight: number): Face {
  const { characters, weights } = families[font];
  const record = weights[weight];
  if (record === undefined) throw new RangeError(`The table has no ${font} in weight ${weight}.`);
  const advances = new Map<string, readonly number[]>();
  const forms = record.advances.split(' ');
  let index = 0;
  for (const character of expandRanges(characters)) {
    advances.set(character, readForms(forms[index] ?? '0'));
    index += 1;
  }
  const ligatures = Object.entries(record.ligatures ?? {});
  for (const [ligature, widths] of ligatures) advances.set(ligature, readForms(widths));
  return {
    advances,
    ligatureStarts: new Set(ligatures.map(([ligature]) => ligature.charAt(0))),
    pairs: new Map(Object.entries(record.pairs ?? {})),
  };
}

function readForms(text: string): readonly number[] {
  return text.split('/').map(Number);
}

function* expandRanges(text: string): Generator<string> {
  for (const range of text.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((point) => parseInt(point, 16));
    for (let point = first; point <= last; point += 1) yield String.fromCodePoint(point);
  }
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The functions of HarfBuzz that we call: numbers are places in its own memory. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  malloc(length: number): number;
  _initialize(): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, free: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, member: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const writable = 2;
const sets = { nameIds: 4, features: 6 };
/** Copyright and licence. A font that was changed may not bear the name that its makers have reserved. */
const keptNames = [0, 13, 14];
/** Our interface has figures of one width; kerning, ligatures and marks are kept anyway. */
const tabularFigures = 'tnum';

const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');

/** A font (TrueType or OpenType, not packed) with nothing but these characters; the same bytes each time. */
export function subsetFont(font: Uint8Array, characters: readonly number[]): Uint8Array {
  // A memory of its own for each font is let go of as a whole.
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const harfBuzz = exports as unknown as HarfBuzz;
  harfBuzz._initialize();
  const data = harfBuzz.malloc(font.length);
  new Uint8Array(harfBuzz.memory.buffer, data, font.length).set(font);
  const face = harfBuzz.hb_face_create(
    harfBuzz.hb_blob_create(data, font.length, writable, 0, 0),
    0,
  );
  const part = harfBuzz.hb_subset_or_fail(face, wish(harfBuzz, characters));
  if (part === 0) throw new Error('HarfBuzz could not make a part of this font. Is it TrueType?');
  const blob = harfBuzz.hb_face_reference_blob(part);
  const start = harfBuzz.hb_blob_get_data(blob, 0);
  return new Uint8Array(harfBuzz.memory.buffer).slice(
    start,
    start + harfBuzz.hb_blob_get_length(blob),
  );
}

/** What is to be left of a font. */
function wish(harfBuzz: HarfBuzz, characters: readonly number[]): number {
  const input = harfBuzz.hb_subset_input_create_or_fail();
  const fill = (set: number, members: readonly number[]) =>
    members.forEach((member) => harfBuzz.hb_set_add(set, member));
  fill(harfBuzz.hb_subset_input_unicode_set(input), characters);
  const names = harfBuzz.hb_subset_input_set(input, sets.nameIds);
  harfBuzz.hb_set_clear(names);
  fill(names, keptNames);
  fill(harfBuzz.hb_subset_input_set(input, sets.features), [tagOf(tabularFigures)]);
  return input;
}

/** A tag of four letters as the number that OpenType makes of it. */
function tagOf(letters: string): number {
  return Buffer.from(letters, 'latin1').readUInt32BE();
}

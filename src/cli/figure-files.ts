import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontsFor, type FontLoader } from '../figure/fonts.ts';
import { FigureError } from '../model/errors.ts';

const { resolve } = createRequire(import.meta.url);

/** The command line's loader of fonts: the files of the installed packages. */
export const loadFonts: FontLoader = (scripts) =>
  Promise.all(fontsFor(scripts).map(async ({ file }) => new Uint8Array(await readInstalled(file))));

/** The program that draws pictures. */
export async function loadDrawingProgram(): Promise<BufferSource> {
  return new Uint8Array(await readInstalled('@resvg/resvg-wasm/index_bg.wasm'));
}

/** The SVG text of each flag, by its key, such as `1x1/ru`: our own before those of flag-icons. */
export async function loadFlags(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(keys.map(readFlag));
  return new Map(keys.map((key, index) => [key, texts[index] ?? '']));
}

/** The built program and its source lie equally deep, so one address leads to our own flags from both. */
async function readFlag(key: string): Promise<string> {
  const own = new URL(`../../static/flags/${key}.svg`, import.meta.url);
  try {
    return await readFile(own, 'utf8');
  } catch {
    return (await readInstalled(`flag-icons/flags/${key}.svg`)).toString('utf8');
  }
}

async function readInstalled(file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(file));
  } catch {
    throw new FigureError(
      `The file ${file} is not installed.`,
      'Run npm ci where the program lies.',
    );
  }
}

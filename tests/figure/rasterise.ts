import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import { drawPng } from '../../src/figure/draw-png.ts';
import { fontsFor } from '../../src/figure/fonts.ts';
import type { Script } from '../../src/scene/scripts.ts';

const { resolve } = createRequire(import.meta.url);
const readBytes = (file: string) => new Uint8Array(readFileSync(resolve(file)));

/** resvg's program. */
export const wasm = readBytes('@resvg/resvg-wasm/index_bg.wasm');

/** The font files of figures. */
export function readFonts(scripts: readonly Script[] = ['european']): readonly Uint8Array[] {
  return fontsFor(scripts).map(({ file }) => readBytes(file));
}

/** An SVG drawn at its own size, as pixels. Throws for what is not well-formed XML. */
export async function rasterise(svg: string, fonts: readonly Uint8Array[] = readFonts()) {
  await drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', {
    width: 1,
    fonts,
    wasm,
  });
  const image = new Resvg(svg, { font: { fontBuffers: [...fonts] } }).render();
  return { width: image.width, height: image.height, pixels: image.pixels };
}

/** How many pixels are of another colour than the first, upper left one. */
export function inkedPixels(pixels: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if ([0, 1, 2, 3].some((channel) => pixels[at + channel] !== pixels[channel])) count += 1;
  }
  return count;
}

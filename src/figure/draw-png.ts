import type * as Resvg from '@resvg/resvg-wasm';
import { FigureError } from '../model/errors.ts';
import { checkPictureSize, largestWidth } from './picture-size.ts';

/** What the drawing of a PNG needs beside the SVG. */
export interface PngOptions {
  /** Of the picture, in pixels; its height follows. */
  readonly width: number;
  /** Whole font files, in the order in which a character is looked for in them. */
  readonly fonts: readonly Uint8Array[];
  /** resvg's program, as bytes or compiled; only the first drawing uses it. */
  readonly wasm: BufferSource | WebAssembly.Module;
}

type Library = typeof Resvg;

let library: Promise<Library> | undefined;

/**
 * Draws an SVG as a PNG of a width, by resvg. Throws a FigureError for a picture that is too large, with
 * the largest width that can be drawn: it never gives a blank one.
 */
export async function drawPng(
  svg: string,
  { width, fonts, wasm }: PngOptions,
): Promise<Uint8Array> {
  // Without fonts resvg draws no letter, and says nothing of it.
  if (fonts.length === 0)
    throw new FigureError('No font was given.', 'Load the fonts that fontsFor names.');
  const { Resvg } = await (library ??= loadLibrary(wasm));
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fonts] },
    fitTo: { mode: 'width', value: width },
  });
  const ratio = drawing.height / drawing.width;
  checkPictureSize(width, ratio);
  const picture = paint(drawing, width, ratio);
  drawing.free();
  return picture;
}

async function loadLibrary(wasm: PngOptions['wasm']): Promise<Library> {
  try {
    const loaded = await import('@resvg/resvg-wasm');
    await loaded.initWasm(wasm);
    return loaded;
  } catch (error) {
    library = undefined;
    throw error;
  }
}

type Drawing = InstanceType<Library['Resvg']>;

/** What ends in a trap stays as it is: its memory cannot be freed any more. */
function paint(drawing: Drawing, width: number, ratio: number): Uint8Array {
  try {
    const image = drawing.render();
    const picture = image.asPng();
    image.free();
    return picture;
  } catch (error) {
    // Mostly memory has run out; half the width needs a quarter of it.
    const most = largestWidth(ratio, width / 2);
    throw new FigureError(
      `A picture ${width} pixels wide could not be drawn (${String(error)}).`,
      `Choose a width of ${most} or less.`,
    );
  }
}

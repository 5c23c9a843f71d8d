import wasmAddress from '@resvg/resvg-wasm/index_bg.wasm?url';
import { drawPng as drawWithFonts } from '../../figure/draw-png.ts';
import { loadFonts } from '../../figure/font-files.ts';
import { FigureError } from '../../model/errors.ts';
import { scriptsOf } from '../../scene/scripts.ts';

/** A figure that is to be drawn, as plain values. */
export interface DrawingRequest {
  readonly svg: string;
  /** Of the picture, in pixels. */
  readonly width: number;
}

/** Draws a PNG with fonts and program from our own site. Throws a FigureError that says why it cannot. */
export async function drawPng(
  { svg, width }: DrawingRequest,
  progress: (share: number) => void,
): Promise<Uint8Array> {
  const [wasm, fonts] = await Promise.all([loadProgram(), loadFonts(scriptsOf([svg]))]);
  progress(0.3);
  const picture = await drawWithFonts(svg, { width, fonts, wasm });
  progress(1);
  return picture;
}

async function loadProgram(): Promise<ArrayBuffer> {
  const response = await fetch(wasmAddress);
  if (!response.ok) {
    throw new FigureError(
      `The program that draws pictures did not load: the server answered ${response.status}.`,
      'Reload the page and try again.',
    );
  }
  return response.arrayBuffer();
}

import { composeFigure } from '../figure/compose.ts';
import { drawPng } from '../figure/draw-png.ts';
import { drawSvg } from '../figure/draw-svg.ts';
import { figurePage } from '../figure/figure-page.ts';
import { flagKeysOf } from '../figure/flag-keys.ts';
import { layOut } from '../graph/layout/layouts.ts';
import { placeNewcomers } from '../graph/layout/place-newcomers.ts';
import type { Archive } from '../graph/asking.ts';
import { makeScene } from '../scene/make-scene.ts';
import { scriptsOf } from '../scene/scripts.ts';
import { questionOf, scopeQuestionOf, titlesOf, type View } from '../state/view.ts';
import type { Command, CommandIo } from './command.ts';
import { loadDrawingProgram, loadFlags, loadFonts } from './figure-files.ts';
import { openFiles, tellUnknown } from './open-files.ts';
import { readRenderArguments, type RenderArguments } from './render-arguments.ts';

/** Draws a figure of dossiers, the same as the browser's. */
export const render = {
  name: 'render',
  usage: 'render FILE… --out FIGURE [options]',
  summary: 'Draw a figure of dossiers as SVG or PNG, byte for byte what the browser exports.',
  options: [
    ['--out FIGURE', 'the file to write; its name ends in .svg or .png'],
    ['--where QUERY', 'draw what the query selects'],
    ['--group states', 'lift envoys and institutions to the states they act for'],
    ['--address ADDRESS', 'draw what this address of the browser shows: the text after #'],
    ['--title TITLE', 'the heading, instead of the dossier’s own'],
    ['--subtitle TEXT', 'the line under it, instead of the dossier’s summary'],
    ['--theme dark', 'light letters on dark paper'],
    ['--width PIXELS', 'of a PNG; 2400 where it is not given'],
  ],
  async run(args, io) {
    const given = readRenderArguments(args);
    const archive = await (await openFiles(given.files, io)).publish();
    const svg = await drawView(archive, given, io);
    await io.save(given.out, given.format === 'svg' ? svg : await drawPicture(svg, given.width));
    return 0;
  },
} as const satisfies Command;

/** The steps of the browser, one after the other: ask, lay out, look, compose, draw. */
async function drawView(archive: Archive, given: RenderArguments, io: CommandIo): Promise<string> {
  const { view, choice } = given;
  const answer = await archive.ask(questionOf(view));
  tellUnknown(answer, io);
  const positions = placeNewcomers(answer, await scopePositions(archive, view));
  const scene = makeScene(answer, positions, archive.heading);
  const figure = composeFigure(
    scene,
    figurePage(answer, archive.heading, { ...titlesOf(view), ...choice }),
  );
  return drawSvg(figure, await loadFlags(flagKeysOf(scene.marks)));
}

async function scopePositions(archive: Archive, view: View) {
  const whole = await archive.ask(scopeQuestionOf(view));
  return layOut(whole, view);
}

async function drawPicture(svg: string, width: number): Promise<Uint8Array> {
  const [fonts, wasm] = await Promise.all([loadFonts(scriptsOf([svg])), loadDrawingProgram()]);
  return drawPng(svg, { width, fonts, wasm });
}

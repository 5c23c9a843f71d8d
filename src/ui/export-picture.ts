import { composeFigure } from '../figure/compose.ts';
import { drawSvg } from '../figure/draw-svg.ts';
import { figurePage, type FigureChoice } from '../figure/figure-page.ts';
import { flagKeysOf } from '../figure/flag-keys.ts';
import type { Answer, Heading } from '../graph/answer.ts';
import type { FlagShape } from '../scene/flags.ts';
import type { Scene } from '../scene/scene.ts';
import { loadFlags } from './flag-files.ts';

/** What is on the screen as a figure in SVG, byte for byte what the command line makes of the same view. */
export async function pictureSvg(
  scene: Scene,
  answer: Answer,
  heading: Heading,
  choice: FigureChoice,
): Promise<string> {
  const figure = composeFigure(scene, figurePage(answer, heading, choice));
  return drawSvg(figure, await flagsOf(scene));
}

async function flagsOf({ marks }: Scene): Promise<ReadonlyMap<string, string>> {
  const keys = flagKeysOf(marks);
  const load = async (shape: FlagShape): Promise<[string, string][]> => {
    const names = keys.flatMap((key) => (key.startsWith(`${shape}/`) ? [key.slice(4)] : []));
    return [...(await loadFlags(names, shape))].map(([name, text]) => [`${shape}/${name}`, text]);
  };
  return new Map([...(await load('1x1')), ...(await load('4x3'))]);
}

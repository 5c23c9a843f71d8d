import { FigureError } from '../model/errors.ts';
import { flagPath, type FlagShape } from '../scene/flags.ts';

/** The address of a flag's file on this site, which the page fetches when it is shown. */
export function flagAddress(name: string, shape: FlagShape): string {
  return new URL(`${import.meta.env.BASE_URL}${flagPath(name, shape)}`, document.baseURI).href;
}

/** The SVG text of each flag, by name, to be drawn into a figure. Throws a FigureError for one that did not come. */
export async function loadFlags(
  flagNames: Iterable<string>,
  shape: FlagShape,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(flagNames)].sort();
  const texts = await Promise.all(wanted.map((name) => loadFlag(name, shape)));
  return new Map(wanted.map((name, index) => [name, texts[index] ?? '']));
}

async function loadFlag(name: string, shape: FlagShape): Promise<string> {
  const response = await fetch(flagAddress(name, shape));
  if (!response.ok) {
    throw new FigureError(
      `The flag ${name} did not load: the server answered ${response.status}.`,
      'Reload the page and try again.',
    );
  }
  return response.text();
}

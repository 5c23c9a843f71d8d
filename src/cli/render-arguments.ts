import type { FigureChoice } from '../figure/figure-page.ts';
import { parseQuery } from '../graph/query/parse.ts';
import { UsageError } from '../model/errors.ts';
import { readAddress } from '../state/address.ts';
import type { View } from '../state/view.ts';
import { readOptions, type GivenOptions } from './read-options.ts';

/** What `render` is told. */
export interface RenderArguments {
  readonly files: readonly string[];
  readonly out: string;
  readonly format: 'svg' | 'png';
  readonly view: View;
  readonly choice: FigureChoice;
  /** Of a PNG, in pixels. */
  readonly width: number;
}

const names = ['out', 'where', 'group', 'address', 'title', 'subtitle', 'theme', 'width'] as const;
type Given = GivenOptions<(typeof names)[number]>['given'];

const usualWidth = 2400;

/** Reads the arguments of `render`; throws a UsageError for the first that is wrong. */
export function readRenderArguments(args: readonly string[]): RenderArguments {
  const { files, given } = readOptions('render', names, args);
  if (files.length === 0)
    throw new UsageError(
      'render needs a file.',
      'Write: backchannel render FILE… --out figure.svg',
    );
  const out = given.out ?? fail('render needs --out.', 'Add: --out figure.svg');
  const format = formatOf(out);
  return {
    files,
    out,
    format,
    view: readView(given),
    choice: readChoice(given),
    width: readWidth(given.width, format),
  };
}

function fail(message: string, mend: string): never {
  throw new UsageError(message, mend);
}

function formatOf(out: string): 'svg' | 'png' {
  const end = /\.(svg|png)$/iu.exec(out)?.[1]?.toLowerCase();
  return end === 'svg' || end === 'png'
    ? end
    : fail(`${out} does not say what to draw.`, 'Let its name end in .svg or .png.');
}

/** What the address shows, changed by what is told beside it. */
function readView({ address = '', where, group }: Given): View {
  const { view, dropped } = readAddress(address.slice(address.indexOf('#') + 1));
  const [wrong] = dropped;
  if (wrong !== undefined)
    fail(`The address cannot be read: ${wrong}`, 'Copy it again from the browser.');
  const query = where === undefined ? view.query : parseQuery(where);
  if (group === undefined) return { ...view, query };
  if (group !== 'states' && group !== 'actors')
    fail(`--group cannot be ${group}.`, 'It is states or actors.');
  return { ...view, query, group };
}

function readChoice({ title, subtitle, theme = 'light' }: Given): FigureChoice {
  if (theme !== 'light' && theme !== 'dark')
    fail(`--theme cannot be ${theme}.`, 'It is light or dark.');
  return {
    theme,
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
  };
}

function readWidth(width: string | undefined, format: 'svg' | 'png'): number {
  if (width === undefined) return usualWidth;
  if (format === 'svg')
    fail('An SVG has no width in pixels.', 'Leave out --width, or write a .png.');
  const pixels = Number(width);
  return Number.isInteger(pixels) && pixels > 0
    ? pixels
    : fail(`--width cannot be ${width}.`, 'Give a whole number of pixels, such as 2400.');
}

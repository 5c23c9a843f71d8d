import { countryCode, flagFile } from '../model/countries.ts';
import files from './flag-names.json' with { type: 'json' };

/** The name of a flag file that exists, such as `ru` or `sy-1980`. */
export type FlagName = string & { readonly flag: true };

/** Square for a state's mark, 4:3 for a chip. */
export type FlagShape = '1x1' | '4x3';

const names: ReadonlySet<string> = new Set(
  [files['flag-icons'], files.drawn].flatMap((list) => list.split(' ')),
);

/**
 * The flag of a flag file's name (`sy-1980`), or else of a country code (`RUS`, `ru`, `SUN`). Undefined
 * where there is none: then the code is shown.
 */
export function flagOf(text: string): FlagName | undefined {
  if (isFlag(text)) return text;
  const code = countryCode(text);
  if (code === undefined) return undefined;
  const name = flagFile(code);
  return name !== undefined && isFlag(name) ? name : undefined;
}

/** Whether there is a flag file of this name. */
function isFlag(name: string): name is FlagName {
  return names.has(name);
}

/** Where a flag stands below the site's address, and below the folder of the built site. */
export function flagPath(name: string, shape: FlagShape): string {
  return `flags/${shape}/${name}.svg`;
}

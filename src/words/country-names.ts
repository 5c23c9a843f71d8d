import { historicCountries } from '../model/historic-countries.ts';
import assigned from './country-names.json' with { type: 'json' };

const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(assigned),
  ...historicCountries.map(({ code, name }) => [code, name] as const),
]);

/**
 * The short English name of an alpha-3 code, as a newspaper prints it; the code itself where ISO has
 * none, as for one that a dossier declares. A committed table, since browsers name countries unlike.
 */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}

/** Every country that we have a name for. */
export const namedCountries: readonly { readonly code: string; readonly name: string }[] = [
  ...names,
].map(([code, name]) => ({ code, name }));

import assigned from './country-codes.json' with { type: 'json' };
import { historicCountries } from './historic-countries.ts';

const alpha2ByCode: ReadonlyMap<string, string> = new Map([
  ...Object.entries(assigned),
  ...historicCountries.map(({ code, alpha2 }) => [code, alpha2] as const),
]);

const historic: ReadonlySet<string> = new Set(historicCountries.map(({ code }) => code));

const codeByAlpha2 = indexByAlpha2();

/**
 * The upper-case alpha-3 of an ISO 3166-1 or 3166-3 code, alpha-2 or alpha-3, in any case; undefined
 * for any other text. An alpha-2 that was given anew means today's country (`BY` is Belarus), and
 * `CS`, which two vanished countries had, means neither.
 */
export function countryCode(text: string): string | undefined {
  const code = text.toUpperCase();
  return alpha2ByCode.has(code) ? code : codeByAlpha2.get(code);
}

/** The upper-case alpha-2 of an alpha-3 (of a historic one, the withdrawn one); undefined for no code. */
export function alpha2(code: string): string | undefined {
  return alpha2ByCode.get(code);
}

/** Whether an alpha-3 is one of ISO 3166-3: of a country, or a code, that is no more. */
export function isHistoric(code: string): boolean {
  return historic.has(code);
}

function indexByAlpha2(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { code, alpha2 } of historicCountries) {
    if (codes.has(alpha2)) ambiguous.add(alpha2);
    codes.set(alpha2, code);
  }
  for (const alpha2 of ambiguous) codes.delete(alpha2);
  for (const [code, alpha2] of Object.entries(assigned)) codes.set(alpha2, code);
  return codes;
}

/**
 * The vanished countries that had one flag. Not `YUG`: kingdom, socialist and federal republic had one
 * each, so a dossier names `yu` (1946 to 1992) or `yu-1992` itself.
 */
const historicFlags: Readonly<Record<string, string>> = {
  CSK: 'cs',
  DDR: 'dd',
  SCG: 'yu-1992',
  SUN: 'su',
};

/** The name of the flag file of an alpha-3 code: its alpha-2 in small letters, or that of a vanished country. */
export function flagFile(code: string): string | undefined {
  return isHistoric(code) ? historicFlags[code] : alpha2(code)?.toLowerCase();
}

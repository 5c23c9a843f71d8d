import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** The library's codes that ISO has not assigned: a dossier declares such countries itself. */
const unassigned: readonly string[] = ['XKK'];

/** The names that we say otherwise than the library: the short ones that a newspaper prints. */
export const ownNames: Readonly<Record<string, string>> = {
  ALA: 'Åland',
  BES: 'Caribbean Netherlands',
  BRN: 'Brunei',
  CCK: 'Cocos Islands',
  CHN: 'China',
  CIV: 'Ivory Coast',
  COD: 'DR Congo',
  FLK: 'Falkland Islands',
  FSM: 'Micronesia',
  GMB: 'Gambia',
  IRN: 'Iran',
  LAO: 'Laos',
  MAF: 'Saint Martin',
  MDA: 'Moldova',
  MKD: 'North Macedonia',
  PCN: 'Pitcairn Islands',
  PSE: 'Palestine',
  REU: 'Réunion',
  RUS: 'Russia',
  STP: 'São Tomé and Príncipe',
  SXM: 'Sint Maarten',
  SYR: 'Syria',
  TUR: 'Turkey',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  UMI: 'U.S. Minor Outlying Islands',
  USA: 'United States',
  VAT: 'Holy See',
  VGB: 'British Virgin Islands',
  VIR: 'U.S. Virgin Islands',
};

/** Every assigned ISO 3166-1 code, alpha-3 to alpha-2, in order of alpha-3. */
export function assignedCodes(): Record<string, string> {
  const pairs = Object.entries(countries.getAlpha3Codes());
  return Object.fromEntries(
    pairs.filter(([code]) => !unassigned.includes(code)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The English name of every assigned code: ours where we depart, else the library's. */
export function assignedNames(): Record<string, string> {
  countries.registerLocale(english);
  const name = (code: string) => ownNames[code] ?? countries.getName(code, 'en') ?? '';
  return Object.fromEntries(Object.keys(assignedCodes()).map((code) => [code, name(code)]));
}

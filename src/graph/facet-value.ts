import type { FacetValue } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { flagFile } from '../model/countries.ts';
import type { FindMark } from './picture.ts';

/** What is drawn beside a value: the name, kind and flag of a record; the flag of a country. */
export type Description = Pick<FacetValue, 'name' | 'kind' | 'flag'>;

/** Gives the description of a value of a key. */
export type DescribeValue = (key: string, value: string) => Description;

/** Describes each value once. */
export function valueDescriber(index: ArchiveIndex, findMark: FindMark): DescribeValue {
  const known = new Map<string, Map<string, Description>>();
  return (key, value) => {
    const ofKey = known.get(key) ?? new Map<string, Description>();
    known.set(key, ofKey);
    const description = ofKey.get(value) ?? describeValue(key, value, index, findMark);
    ofKey.set(value, description);
    return description;
  };
}

function describeValue(
  key: string,
  value: string,
  { records }: ArchiveIndex,
  findMark: FindMark,
): Description {
  if (records.nodes.has(value) && namesRecords.has(key)) {
    const { name, kind, flag } = findMark(value);
    return { name, kind, ...(flag === undefined ? {} : { flag }) };
  }
  const name = nameElsewhere(key, value, records);
  const flag = namesCountries.has(key) ? flagOfCountry(value, records) : undefined;
  return { ...(name === undefined ? {} : { name }), ...(flag === undefined ? {} : { flag }) };
}

const namesRecords: ReadonlySet<string> = new Set([
  'actor',
  'acts-for',
  'place',
  'meeting',
  'agreement',
  'said-by',
]);
const namesCountries: ReadonlySet<string> = new Set(['country', 'acts-for', 'place']);

function nameElsewhere(
  key: string,
  value: string,
  { sources, voices, dossiers }: ArchiveIndex['records'],
): string | undefined {
  if (key === 'source') return sources.get(value)?.title;
  if (key === 'said-by') return voices.get(value)?.description;
  if (key === 'dossier') return dossiers.find(({ id }) => id === value)?.title;
  if (key !== 'relation') return undefined;
  return dossiers.flatMap(({ relationKinds }) => relationKinds).find(({ id }) => id === value)
    ?.label;
}

/** The flag of the state of that code in the dossier, in its own time; else of the country of today. */
function flagOfCountry(code: string, { dossiers }: ArchiveIndex['records']): string | undefined {
  for (const { countries, actors } of dossiers) {
    const declared = countries.find((country) => country.code.toUpperCase() === code)?.flag;
    const own = actors.find(({ country }) => country?.toUpperCase() === code)?.flag;
    if (own !== undefined || declared !== undefined) return own ?? declared;
  }
  return flagFile(code);
}

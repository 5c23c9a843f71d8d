import { queryKeys } from '../graph/query/keys.ts';
import type { QueryKey } from '../graph/query/keys.ts';
import type { NamedValue } from '../graph/suggest-values.ts';
import { namedCountries } from './country-names.ts';
import { valueLabel, type OwnNames } from './facet-labels.ts';
import { lineKinds } from './labels.ts';

const keysOfCountries = ['country', 'acts-for', 'place'];

/** The words for values that a dossier has as codes, so that a query is completed by them too. */
export function namedValues(own: OwnNames): readonly NamedValue[] {
  const named = (key: string, value: string): NamedValue => ({
    key,
    value,
    name: valueLabel(key, { value }, own),
  });
  const codes = new Set([...namedCountries, ...own.countries].map(({ code }) => code));
  const closed = queryKeys.flatMap(({ id, values = [] }: QueryKey) =>
    values.map((value) => named(id, value)),
  );
  return [
    ...keysOfCountries.flatMap((key) => [...codes].map((code) => named(key, code))),
    ...lineKinds.map((kind) => named('relation', kind)),
    ...own.relationKinds.map(({ id }) => named('relation', id)),
    ...closed,
  ];
}

import * as v from 'valibot';
import { countryCode } from '../countries.ts';
import { limits } from '../limits.ts';
import { boundedArray } from './bounded-array.ts';

/** What a reference may point at. A state is an actor too; it may also stand where a place is asked for. */
export type Target =
  'actor' | 'state' | 'place' | 'meeting' | 'agreement' | 'relation' | 'source' | 'voice' | 'any';

/** What the text of a field stands for, beside being a text; the checks go by it. */
export type Meaning =
  | { readonly kind: 'id' }
  | { readonly kind: 'reference'; readonly to: readonly Target[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'country' };

/** Notes on a schema what its text stands for; valibot itself pays no heed to it. */
function meaning<Schema extends v.GenericSchema<string, string>>(
  schema: Schema,
  means: Meaning,
): Schema {
  return { ...schema, meaning: means };
}

const idText = v.pipe(
  v.string(),
  v.maxLength(limits.idLength),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
);

export const Id = meaning(idText, { kind: 'id' });
export const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.nameLength));
export const Text = v.pipe(v.string(), v.maxLength(limits.textLength));
export const Edtf = meaning(
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(limits.dateLength),
    v.description(
      'A date in EDTF: 2017-07, 2017-07-07~, 2017-07/2017-08, [2017-07-01..2017-07-07]',
    ),
  ),
  { kind: 'date' },
);
export const Day = meaning(v.pipe(v.string(), v.isoDate('a day such as 2026-11-22')), {
  kind: 'date',
});
/** Alpha-2 is brought to alpha-3; a code that ISO does not know is kept, and checked later. */
export const CountryCode = meaning(
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]{2,3}$/, 'an ISO 3166-1 code of three letters'),
    v.description('ISO 3166-1 alpha-3, such as JOR'),
    v.transform((code) => countryCode(code) ?? code.toUpperCase()),
  ),
  { kind: 'country' },
);
export const FlagFile = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a flag file, such as sy-1980'),
);
export const WebAddress = v.pipe(
  v.string(),
  v.maxLength(limits.textLength),
  v.url('an address that begins with http'),
  v.regex(/^[hH][tT][tT][pP][sS]?:/, 'an address that begins with http'),
);

export const optional = v.exactOptional;

/** The id of a record of one of these sorts. */
export function referTo(...to: readonly Target[]) {
  return meaning(
    v.pipe(idText, v.description(`The id of ${to.includes('any') ? 'a record' : listed(to)}`)),
    { kind: 'reference', to },
  );
}

function listed(targets: readonly Target[]): string {
  return targets
    .map((target) => (/^[ai]/.test(target) ? `an ${target}` : `a ${target}`))
    .join(' or ');
}

/** A record, which keeps the fields that we do not know. Unlike valibot's own, a list is none. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.looseObject(entries);
  const run: (typeof schema)['~run'] = (dataset, config) =>
    Array.isArray(dataset.value)
      ? refuse(schema, dataset, config)
      : schema['~run'](dataset, config);
  return { ...schema, '~run': run };
}

/** One of several schemas: the one that is chosen by a look at the value, so that its issues are the value's. */
export function either<const Options extends v.UnionOptions>(
  options: Options,
  choose: (given: unknown) => Options[number] | undefined,
) {
  const schema = v.union(options);
  const run: (typeof schema)['~run'] = (dataset, config) => {
    const chosen = choose(dataset.value);
    if (chosen === undefined) return refuse(schema, dataset, config);
    return chosen['~run'](dataset, config) as ReturnType<typeof run>;
  };
  return { ...schema, '~run': run };
}

type Run = v.GenericSchema['~run'];

function refuse<Schema extends v.GenericSchema>(
  schema: Schema,
  dataset: Parameters<Run>[0],
  config: Parameters<Run>[1],
): ReturnType<Schema['~run']> {
  v._addIssue(schema, 'type', dataset, config);
  return dataset as ReturnType<Schema['~run']>;
}

/** A list that may be left out. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(boundedArray(item), []);
}

/** One, or a list of them: always a list once read. */
function oneOrMany<const Item extends v.GenericSchema>(item: Item) {
  const many = boundedArray(item);
  return v.pipe(
    either([item, many], (given) => (Array.isArray(given) ? many : item)),
    v.transform((given) => (Array.isArray(given) ? given : [given]) as v.InferOutput<Item>[]),
  );
}

/** One, or a list of one or more: always a list once read. */
export function oneOrMore<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(oneOrMany(item), v.minLength(1));
}

/** One, or a list of them, or nothing: always a list once read. */
export function someOf<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(oneOrMany(item), []);
}

/** Someone or somewhere that the source leaves unnamed. */
export const Unnamed = record({ name: Name });

/** A record by its id, or an unnamed one. */
export function referToOrName(...to: readonly Target[]) {
  const id = referTo(...to);
  return either([id, Unnamed], (given) =>
    typeof given === 'string' ? id : isRecord(given) ? Unnamed : undefined,
  );
}

export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** Fields of everything that has an id of its own. */
export const noted = { note: optional(Text), private: optional(v.boolean()) };

import * as v from 'valibot';
import { limits } from './limits.ts';
import * as words from './vocabulary.ts';

/**
 * The one schema of a dossier: the types, the check of shapes and `dossier.schema.json` come from it.
 * Its input is the file, with short forms; its output the full form, where every list is a list.
 * The order of the fields here is the order in which they are written.
 */

const Id = v.pipe(
  v.string(),
  v.maxLength(limits.idLength),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'lower-case letters, digits and hyphens'),
);
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.nameLength));
const Text = v.pipe(v.string(), v.maxLength(limits.textLength));
const Edtf = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.dateLength), v.title('EDTF'));
const CountryCode = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}$/u, 'an ISO 3166-1 code'));

const optional = v.exactOptional;
function list<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.array(item), []);
}
/** One, or a list of them: always a list once read. */
function oneOrMany<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.union([item, v.array(item)]),
    v.transform((given) => (Array.isArray(given) ? given : [given]) as v.InferOutput<Item>[]),
  );
}
function someOf<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(oneOrMany(item), []);
}

/** Someone or somewhere that the source leaves unnamed. */
const Unnamed = v.looseObject({ name: Name });
/** A record by its id, or an unnamed one. */
const Reference = v.union([Id, Unnamed]);

const Evidence = v.looseObject({
  source: v.optional(v.union([Id, v.literal('')]), ''),
  locator: optional(Text),
  stance: optional(v.picklist(words.stances)),
  attribution: someOf(Id),
  paraphrase: optional(Text),
  quote: optional(Text),
  on: optional(Edtf),
  gives: list(Name),
  note: optional(Text),
  private: optional(v.boolean()),
});

const Order = v.looseObject({
  is: v.picklist(words.orderRelations),
  of: Name,
  withinDays: optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  evidence: list(Evidence),
});

/** Fields of every claim. */
const claim = {
  when: optional(Edtf),
  order: list(Order),
  modality: optional(v.picklist(words.modalities)),
  certainty: optional(v.picklist(words.certainties)),
  evidence: list(Evidence),
};
/** Fields of everything that has an id of its own. */
const recorded = { note: optional(Text), private: optional(v.boolean()) };

const NameForm = v.looseObject({
  text: Name,
  lang: optional(Name),
  when: optional(Edtf),
  kind: optional(v.picklist(words.nameKinds)),
});

const Affiliation = v.looseObject({
  id: optional(Id),
  to: Id,
  kind: v.picklist(words.affiliationKinds),
  role: optional(Text),
  ...claim,
  ...recorded,
});

const Actor = v.looseObject({
  id: Id,
  kind: v.picklist(words.actorKinds),
  name: Name,
  short: optional(Name),
  names: list(NameForm),
  existed: optional(Edtf),
  succeeds: someOf(Id),
  country: optional(CountryCode),
  flag: optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'the name of a flag file'))),
  wikidata: optional(v.pipe(v.string(), v.regex(/^Q[1-9][0-9]*$/u, 'a Wikidata id such as Q801'))),
  description: optional(Text),
  affiliations: list(Affiliation),
  ...recorded,
});

const Place = v.looseObject({
  id: Id,
  name: Name,
  names: list(NameForm),
  countries: someOf(CountryCode),
  lat: optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  within: optional(Id),
  ...recorded,
});

const Participation = v.looseObject({
  id: optional(Id),
  actor: Reference,
  for: someOf(Id),
  role: optional(Text),
  part: optional(v.picklist(words.participationParts)),
  ...claim,
  ...recorded,
});
/** A bare id or an unnamed one stands for a participation in which nothing more is said. */
const ShortParticipation = v.pipe(
  v.union([Id, Participation, Unnamed]),
  v.transform((given): v.InferOutput<typeof Participation> =>
    typeof given === 'object' && 'actor' in given
      ? (given as v.InferOutput<typeof Participation>)
      : { actor: given, for: [], order: [], evidence: [] },
  ),
);

const Meeting = v.looseObject({
  id: Id,
  title: optional(Name),
  form: optional(v.picklist(words.meetingForms)),
  partOf: optional(Id),
  place: optional(Reference),
  mode: optional(v.picklist(words.meetingModes)),
  publicity: optional(v.picklist(words.publicities)),
  topics: someOf(Name),
  participants: list(ShortParticipation),
  ...claim,
  ...recorded,
});

const Party = v.looseObject({
  id: optional(Id),
  actor: Reference,
  role: optional(v.picklist(words.partyRoles)),
  ...claim,
  ...recorded,
});
const ShortParty = v.pipe(
  v.union([Id, Party, Unnamed]),
  v.transform((given): v.InferOutput<typeof Party> =>
    typeof given === 'object' && 'actor' in given
      ? (given as v.InferOutput<typeof Party>)
      : { actor: given, order: [], evidence: [] },
  ),
);
const Stage = v.looseObject({
  id: optional(Id),
  kind: v.picklist(words.stageKinds),
  place: optional(Reference),
  ...claim,
  ...recorded,
});
const Provision = v.looseObject({
  id: optional(Id),
  text: Text,
  mentions: someOf(Id),
  omits: someOf(Id),
  ...claim,
  ...recorded,
});

const Agreement = v.looseObject({
  id: Id,
  title: Name,
  names: list(NameForm),
  about: someOf(Id),
  parties: list(ShortParty),
  stages: list(Stage),
  provisions: list(Provision),
  ...claim,
  ...recorded,
});

const Relation = v.looseObject({
  id: Id,
  kind: Id,
  from: oneOrMany(Reference),
  to: oneOrMany(Reference),
  for: someOf(Id),
  addressees: someOf(Reference),
  via: someOf(Reference),
  through: someOf(Reference),
  at: someOf(Id),
  about: someOf(Id),
  place: optional(Reference),
  publicity: optional(v.picklist(words.publicities)),
  condition: optional(Text),
  statement: optional(Text),
  ...claim,
  ...recorded,
});

const Source = v.looseObject({
  id: Id,
  title: Name,
  publisher: optional(Name),
  authors: list(Name),
  created: optional(Edtf),
  published: optional(Edtf),
  url: optional(
    v.pipe(v.string(), v.url(), v.regex(/^https?:/iu, 'an address that begins with http')),
  ),
  archived: optional(
    v.pipe(v.string(), v.url(), v.regex(/^https?:/iu, 'an address that begins with http')),
  ),
  doi: optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/u, 'a DOI such as 10.1000/182'))),
  isbn: optional(Name),
  language: optional(Name),
  basedOn: someOf(Id),
  ...recorded,
});

const Voice = v.looseObject({
  id: Id,
  description: Name,
  country: optional(CountryCode),
  anonymous: optional(v.boolean()),
  ...recorded,
});

const Country = v.looseObject({
  code: CountryCode,
  name: Name,
  existed: optional(Edtf),
  flag: optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'the name of a flag file'))),
});

const RelationKind = v.looseObject({
  id: Id,
  label: Name,
  inverse: optional(Name),
  family: v.picklist(words.lineFamilies),
  directed: optional(v.boolean()),
  cameo: optional(Name),
  plover: optional(Name),
});

const SavedView = v.looseObject({ id: Id, title: Name, view: Text });

/** The schema of one dossier. */
export const DossierSchema = v.looseObject({
  $schema: optional(Name),
  version: v.literal(1),
  id: Id,
  title: Name,
  summary: optional(Text),
  language: optional(Name),
  licence: optional(Name),
  authors: list(Name),
  updated: optional(v.pipe(v.string(), v.isoDate('a day such as 2026-11-22'))),
  ...recorded,
  countries: list(Country),
  relationKinds: list(RelationKind),
  actors: list(Actor),
  places: list(Place),
  voices: list(Voice),
  sources: list(Source),
  meetings: list(Meeting),
  agreements: list(Agreement),
  relations: list(Relation),
  views: list(SavedView),
});

import * as v from 'valibot';
import * as words from '../vocabulary.ts';
import { claim } from './claims.ts';
import {
  CountryCode,
  Edtf,
  FlagFile,
  Id,
  list,
  Name,
  noted,
  optional,
  record,
  referTo,
  someOf,
  Text,
} from './parts.ts';

/** Another form of a name: in another script, a former one, an alias. */
export const NameForm = record({
  text: Name,
  lang: optional(Name),
  when: optional(Edtf),
  kind: optional(v.picklist(words.nameKinds)),
});

export const Affiliation = record({
  id: optional(Id),
  to: referTo('actor', 'place'),
  kind: v.picklist(words.affiliationKinds),
  role: optional(Text),
  ...claim,
  ...noted,
});

export const Actor = record({
  id: Id,
  kind: v.picklist(words.actorKinds),
  name: Name,
  short: optional(v.pipe(Name, v.description('A short form of the name, for labels'))),
  names: list(NameForm),
  existed: optional(Edtf),
  succeeds: someOf(referTo('actor')),
  country: optional(v.pipe(CountryCode, v.description('Of a state only: ISO 3166-1 alpha-3'))),
  flag: optional(FlagFile),
  wikidata: optional(v.pipe(v.string(), v.regex(/^Q[1-9][0-9]*$/, 'a Wikidata id such as Q801'))),
  description: optional(Text),
  affiliations: list(Affiliation),
  ...noted,
});

export const Place = record({
  id: Id,
  name: Name,
  names: list(NameForm),
  countries: someOf(CountryCode),
  lat: optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  within: optional(referTo('place', 'state')),
  ...noted,
});

export const Voice = record({
  id: Id,
  description: Name,
  country: optional(CountryCode),
  anonymous: optional(v.boolean()),
  ...noted,
});

export const Country = record({
  code: CountryCode,
  name: Name,
  existed: optional(Edtf),
  flag: optional(FlagFile),
});

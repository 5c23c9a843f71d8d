import * as v from 'valibot';
import { Actor, Country, Place, Voice } from './schema/actors.ts';
import {
  Day,
  Edtf,
  Id,
  list,
  Name,
  noted,
  optional,
  record,
  referTo,
  someOf,
  Text,
  WebAddress,
} from './schema/parts.ts';
import { Agreement, Meeting, Relation } from './schema/statements.ts';
import * as words from './vocabulary.ts';

export const Source = record({
  id: Id,
  title: Name,
  publisher: optional(Name),
  authors: list(Name),
  created: optional(Edtf),
  published: optional(Edtf),
  url: optional(WebAddress),
  archived: optional(WebAddress),
  doi: optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI such as 10.1000/182'))),
  isbn: optional(Name),
  language: optional(Name),
  basedOn: someOf(referTo('source')),
  ...noted,
});

export const RelationKind = record({
  id: Id,
  label: Name,
  inverse: optional(Name),
  family: v.picklist(words.lineFamilies),
  directed: optional(v.boolean()),
  cameo: optional(Name),
  plover: optional(Name),
});

/** As far from the middle as an address can say, in px of the picture. */
const Coordinate = v.pipe(v.number(), v.minValue(-999_999), v.maxValue(999_999));

export const SavedView = record({
  id: Id,
  title: Name,
  view: v.pipe(Text, v.description('The text of the address after #')),
  pins: list(
    record({
      mark: v.pipe(Name, v.description('The id of what is drawn there')),
      x: Coordinate,
      y: Coordinate,
    }),
  ),
});

/**
 * The one schema of a dossier: the types, the check of shapes, the order of writing and
 * `dossier.schema.json` come from it. Its input is the file, with short forms; its output the
 * full form, where every list is a list. The order of the fields is that in which they are written.
 */
export const DossierSchema = record({
  $schema: optional(Name),
  version: v.pipe(v.literal(1), v.description('The version of this format: 1')),
  id: Id,
  title: Name,
  summary: optional(Text),
  language: optional(v.pipe(Name, v.description('BCP 47, such as en'))),
  licence: optional(Name),
  authors: list(Name),
  updated: optional(Day),
  ...noted,
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

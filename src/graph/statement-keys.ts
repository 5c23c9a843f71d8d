import type { Id, Meeting, Reference } from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';
import { lineKinds } from '../model/relation-kinds.ts';
import type { Standing } from '../model/vocabulary.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { contactKind, hasContact, wantAll } from './contacts.ts';
import type { Wanted } from './contacts.ts';
import { formOf, modeOf } from './delegation.ts';
import type { QueryKeyId } from './query/keys.ts';
import { normalCode } from './reach.ts';
import { actorOf, meetingOf, placeOf, walkWholes, withWholes } from './records.ts';
import { standingOf } from './standing.ts';
import type { StatementEntry } from './statements.ts';

/** Gives the values that a statement has under a key, each once or more. */
type ValuesOf = (entry: StatementEntry, index: ArchiveIndex) => readonly string[];

/** The keys under which a statement has values of its own, whoever stands in it, in the order of facets. */
export const statementKeys = {
  actor: ({ slots }) => slots.map(({ actor }) => actor),
  relation: relationsOf,
  form: (entry) => (entry.sort === 'meeting' ? [formOf(entry.record)] : []),
  mode: (entry) => (entry.sort === 'meeting' ? [modeOf(entry.record)] : []),
  place: placesOf,
  meeting: (entry, index) => meetingsOf(entry, index),
  agreement: agreementsOf,
  topic: (entry) => (entry.sort === 'meeting' ? entry.record.topics : []),
  publicity: publicityOf,
  modality: ({ vouching }) => [vouching.modality],
  certainty: ({ vouching }) => [vouching.certainty],
  disputed: ({ evidence }) => (evidence.some(({ stance }) => stance === 'disputes') ? ['yes'] : []),
  attribution: attributionsOf,
  source: ({ evidence }) => evidence.map(({ source }) => source),
  'said-by': ({ evidence }) => evidence.flatMap(({ attribution }) => attribution),
  dossier: ({ dossier }) => [dossier],
} as const satisfies Partial<Record<QueryKeyId, ValuesOf>>;

/** A key under which a statement has values of its own. */
export type StatementKey = keyof typeof statementKeys;

function relationsOf(entry: StatementEntry, { records }: ArchiveIndex): readonly string[] {
  switch (entry.sort) {
    case 'relation':
    case 'affiliation':
      return [entry.record.kind];
    case 'agreement':
      return entry.record.parties.some(({ role = 'party' }) => role === 'party')
        ? ['party-to']
        : [];
    case 'meeting': {
      const { record, attendees, isCrowd } = entry;
      const contact = isCrowd ? undefined : contactOf(entry, { records });
      const attended = attendees.some(({ listed, part }) => listed && part !== 'absent');
      return [
        ...(contact === undefined ? [] : [contact]),
        ...(attended ? ['took-part-in'] : []),
        ...(record.partOf === undefined ? [] : ['held-within']),
      ];
    }
  }
}

/** The contact that a meeting makes between any two who were there, if it makes one. */
export function contactOf(
  { record, attendees }: Extract<StatementEntry, { sort: 'meeting' }>,
  { records }: Pick<ArchiveIndex, 'records'>,
  named?: ReadonlySet<Id>,
): string | undefined {
  const kind = contactKind(record, records);
  if (kind === undefined) return undefined;
  const wanted: Wanted = named ? { asks: ({ actor }) => named.has(actor), who: 'either' } : wantAll;
  return hasContact(record, attendees, wanted) ? kind : undefined;
}

/** A meeting, what it is part of, and the meetings of which a relation speaks. */
function meetingsOf(entry: StatementEntry, { records }: ArchiveIndex): readonly Id[] {
  if (entry.sort === 'meeting') return withWholes(records, entry.record).map(({ id }) => id);
  if (entry.sort !== 'relation') return [];
  const { at, about, to } = entry.record;
  const found = new Set<Meeting>();
  for (const id of [...at, ...about, ...to.flatMap(idsOf)]) {
    const meeting = meetingOf(records, id);
    if (meeting === undefined) continue;
    for (const whole of walkWholes(records, meeting)) {
      // What follows has been found by another way.
      if (found.has(whole)) break;
      found.add(whole);
    }
  }
  return [...found].map(({ id }) => id);
}

function agreementsOf(entry: StatementEntry, { records: { nodes } }: ArchiveIndex): readonly Id[] {
  const ids =
    entry.sort === 'agreement'
      ? [entry.record.id, ...entry.record.about]
      : entry.sort === 'relation'
        ? [...entry.record.about, ...entry.record.to.flatMap(idsOf)]
        : [];
  return ids.filter((id) => nodes.get(id)?.sort === 'agreement');
}

function publicityOf(entry: StatementEntry, { records }: ArchiveIndex): readonly string[] {
  if (entry.sort === 'relation') return entry.record.publicity ? [entry.record.publicity] : [];
  if (entry.sort !== 'meeting') return [];
  const publicity = publicityOfMeeting(entry.record, records);
  return publicity === undefined ? [] : [publicity];
}

/** A meeting's publicity: its own, else that of the whole of which it is a part. */
export function publicityOfMeeting(
  meeting: Meeting,
  records: ArchiveIndex['records'],
): Meeting['publicity'] | undefined {
  return withWholes(records, meeting).find(({ publicity }) => publicity !== undefined)?.publicity;
}

/** The standing of a statement, and those of its parts that have evidence of their own. */
function attributionsOf(entry: StatementEntry, { records }: ArchiveIndex): readonly string[] {
  const parts = partsOf(entry).filter(({ evidence }) => evidence.length > 0);
  const standings = parts.map(({ evidence }) => standingOf(evidence, records.voices));
  return [entry.vouching.standing, ...standings].map((standing) => attributions[standing]);
}

/** How the query calls each standing. */
const attributions: Readonly<Record<Standing, string>> = {
  'on-record': 'named',
  'own-word': 'source',
  anonymous: 'anonymous',
  none: 'none',
};

/** The parts of a statement: participations, parties, stages and provisions. */
export function partsOf(entry: StatementEntry): readonly StatementEntry['claim'][] {
  if (entry.sort === 'meeting') return entry.record.participants;
  if (entry.sort !== 'agreement') return [];
  return [...entry.record.parties, ...entry.record.stages, ...entry.record.provisions];
}

const placeKinds: ReadonlySet<string> = new Set(
  lineKinds.filter(({ to }) => to === 'place').map(({ id }) => id),
);

/** Where it was, and what that lies in: places by id, states by id, countries by code. */
function placesOf(entry: StatementEntry, { records }: ArchiveIndex): readonly string[] {
  return referencesToPlaces(entry, records).flatMap((reference) => {
    const id = idOf(reference);
    return id === undefined ? [] : placeAndCountries(id, records);
  });
}

function referencesToPlaces(
  entry: StatementEntry,
  records: ArchiveIndex['records'],
): readonly Reference[] {
  switch (entry.sort) {
    case 'meeting':
      return entry.record.place === undefined ? [] : [entry.record.place];
    case 'agreement':
      return entry.record.stages.flatMap(({ place = [] }) => place);
    case 'affiliation':
      return entry.record.kind === 'based-in' ? [entry.record.to] : [];
    case 'relation': {
      const { place, to } = entry.record;
      const targets = placeKinds.has(entry.record.kind)
        ? to
        : to.filter((end) => typeof end === 'string' && placeOf(records, end) !== undefined);
      return [...(place === undefined ? [] : [place]), ...targets];
    }
  }
}

function placeAndCountries(id: Id, records: ArchiveIndex['records']): readonly string[] {
  const country = actorOf(records, id)?.country;
  if (country !== undefined) return [normalCode(country), id];
  const found = new Set<string>();
  for (let at: Id | undefined = id; at !== undefined && !found.has(at);) {
    found.add(at);
    const place = placeOf(records, at);
    for (const code of place?.countries ?? []) found.add(normalCode(code));
    at = place?.within;
  }
  return [...found];
}

function idsOf(reference: Reference): readonly Id[] {
  const id = idOf(reference);
  return id === undefined ? [] : [id];
}

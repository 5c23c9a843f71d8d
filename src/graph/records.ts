import type {
  Actor,
  Agreement,
  Dossier,
  Id,
  Meeting,
  Place,
  Source,
  Voice,
} from '../model/dossier.ts';
import { gatherNodes } from './nodes.ts';
import type { Nodes } from './nodes.ts';

/** The records of a list of dossiers, to be looked up by id. */
export interface Records {
  readonly dossiers: readonly Dossier[];
  readonly nodes: Nodes;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly voices: ReadonlyMap<Id, Voice>;
  /** Meetings by the series or conference that they are part of. */
  readonly parts: ReadonlyMap<Id, readonly Meeting[]>;
}

/** The records of a list of dossiers; of two with one id, the first. */
export function indexRecords(dossiers: readonly Dossier[]): Records {
  return {
    dossiers,
    nodes: gatherNodes(dossiers),
    sources: byId(dossiers.flatMap(({ sources }) => sources)),
    voices: byId(dossiers.flatMap(({ voices }) => voices)),
    parts: groupParts(dossiers.flatMap(({ meetings }) => meetings)),
  };
}

function byId<Record extends { readonly id: Id }>(
  records: readonly Record[],
): ReadonlyMap<Id, Record> {
  const found = new Map<Id, Record>();
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record);
  return found;
}

function groupParts(meetings: readonly Meeting[]): ReadonlyMap<Id, readonly Meeting[]> {
  const parts = new Map<Id, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.partOf === undefined) continue;
    const siblings = parts.get(meeting.partOf);
    if (siblings) siblings.push(meeting);
    else parts.set(meeting.partOf, [meeting]);
  }
  return parts;
}

/** The actor of an id, if there is one. */
export function actorOf({ nodes }: Records, id: Id): Actor | undefined {
  const node = nodes.get(id);
  return node?.sort === 'actor' ? node.record : undefined;
}

/** The meeting of an id, if there is one. */
export function meetingOf({ nodes }: Records, id: Id): Meeting | undefined {
  const node = nodes.get(id);
  return node?.sort === 'meeting' ? node.record : undefined;
}

/** The agreement of an id, if there is one. */
export function agreementOf({ nodes }: Records, id: Id): Agreement | undefined {
  const node = nodes.get(id);
  return node?.sort === 'agreement' ? node.record : undefined;
}

/** The place of an id, if there is one. */
export function placeOf({ nodes }: Records, id: Id): Place | undefined {
  const node = nodes.get(id);
  return node?.sort === 'place' ? node.record : undefined;
}

/** The meeting and the wholes that it is part of, innermost first; a circle ends where it closes. */
export function withWholes(records: Records, meeting: Meeting): readonly Meeting[] {
  return [...walkWholes(records, meeting)];
}

/** Walks from a meeting to the wholes that it is part of, as far as it is asked to. */
export function* walkWholes(records: Records, meeting: Meeting): Iterable<Meeting> {
  const seen = new Set<Meeting>();
  for (let at: Meeting | undefined = meeting; at && !seen.has(at); at = wholeOf(records, at)) {
    seen.add(at);
    yield at;
  }
}

function wholeOf(records: Records, { partOf }: Meeting): Meeting | undefined {
  return partOf === undefined ? undefined : meetingOf(records, partOf);
}

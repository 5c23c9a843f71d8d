import type { Meeting, Reference, Relation } from '../../model/dossier.ts';
import type { DelegationContext } from '../delegation.ts';
import { meetingOf } from '../records.ts';
import type { Mention, Statement } from '../sheet.ts';
import type { StatementEntry } from '../statements.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { MentionOf } from './mentions.ts';

/** What is needed to say a statement in a list. */
export interface StatementContext extends Pick<DelegationContext, 'records'> {
  readonly mention: MentionOf;
}

/** A statement as a list or a table shows it, its evidence and that of its parts cited in the book. */
export function statementOf(
  entry: StatementEntry,
  context: StatementContext,
  book: EvidenceBook,
): Statement {
  return {
    id: entry.id,
    kind: entry.sort === 'meeting' || entry.sort === 'agreement' ? entry.sort : entry.record.kind,
    ...entry.vouching,
    ...contentOf(entry, context),
    evidence: book.cite(entry.evidence),
  };
}

type Content = Pick<Statement, 'from' | 'to' | 'title' | 'when' | 'place' | 'note'>;

function contentOf(entry: StatementEntry, context: StatementContext): Content {
  const { mention } = context;
  switch (entry.sort) {
    case 'meeting': {
      const { title, when, place, note, participants } = entry.record;
      const from = participants.map(({ actor }) => mention(actor));
      return { from, to: [], ...present({ title, when, place: placed(place, mention), note }) };
    }
    case 'agreement': {
      const { title, when, note, parties } = entry.record;
      const from = parties.map(({ actor }) => mention(actor));
      return { from, to: [], ...present({ title, when, note }) };
    }
    case 'affiliation': {
      const { to, role, note, when } = entry.record;
      const ends = { from: [mention(entry.owner.id)], to: [mention(to)] };
      return { ...ends, ...present({ when, note: role ?? note }) };
    }
    case 'relation': {
      const { from, to, place, statement, note } = entry.record;
      return {
        from: from.map(mention),
        to: to.map(mention),
        ...present({
          when: whenOf(entry.record, context),
          place: placed(place, mention),
          note: statement ?? note,
        }),
      };
    }
  }
}

/** The written date of a relation; that of the one meeting at which it was made, where it has none. */
export function whenOf(
  { when, at }: Pick<Relation, 'when' | 'at'>,
  { records }: Pick<StatementContext, 'records'>,
): string | undefined {
  if (when !== undefined) return when;
  const meetings: readonly Meeting[] = at.flatMap((id) => meetingOf(records, id) ?? []);
  return meetings.length === 1 ? meetings[0]?.when : undefined;
}

/** The mention of a place, where there is one. */
export function placed(place: Reference | undefined, mention: MentionOf): Mention | undefined {
  return place === undefined ? undefined : mention(place);
}

/** The fields that have a value. */
export function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}

import type { Question } from '../answer.ts';
import type { Desk } from '../ask.ts';
import { isContact } from '../contact-kinds.ts';
import { nodeOf } from '../nodes.ts';
import type { RecordNode } from '../nodes.ts';
import type { Mention, Sheet } from '../sheet.ts';
import type { StatementEntry } from '../statements.ts';
import type { Behind } from './behind.ts';
import { contactsAt, contactsOfActor } from './count-contacts.ts';
import type { EvidenceBook } from './evidence-book.ts';
import {
  factsOfActor,
  factsOfAgreement,
  factsOfMeeting,
  factsOfPlace,
  factsOfRelation,
} from './facts.ts';
import { vouchingOfLine } from './line-rows.ts';
import type { LineName } from './line-rows.ts';
import type { MentionOf } from './mentions.ts';
import { sayNear } from './say-near.ts';
import { partiesOf, whoWasThere } from './who-was-there.ts';

/** A sheet without the statements and the evidence that stand below. */
export type Head = Omit<Sheet, 'statements' | 'statementCount' | 'evidence' | 'independentSources'>;

/** What a head is made from: the question, what stands behind the id, and where it is looked up. */
export interface HeadContext {
  readonly question: Question;
  readonly behind: Behind;
  readonly desk: Desk;
  readonly mention: MentionOf;
  readonly book: EvidenceBook;
}

const nothing = {
  names: [],
  facts: [],
  from: [],
  to: [],
  delegations: [],
  near: [],
  contacts: [],
} satisfies Partial<Head>;

/** The head of the sheet of a record. */
export function headOfMark(id: string, context: HeadContext): Head {
  const { desk, book, question, behind, mention } = context;
  const node = nodeOf(desk.index.records.nodes, id);
  const { kind, name, flag, modality, certainty, standing, disputed } = desk.findMark(id);
  if (node.sort === 'meeting' || node.sort === 'agreement') book.cite(node.record.evidence);
  return {
    ...nothing,
    id,
    sort: node.sort,
    kind,
    title: name,
    ...(flag === undefined ? {} : { flag }),
    modality,
    certainty,
    standing,
    disputed,
    names: namesOf(node),
    facts: factsOfNode(node, context),
    delegations: delegationsOf(node, context),
    ...(node.sort === 'meeting' ? { near: sayNear(id, context) } : {}),
    ...(node.sort === 'actor'
      ? { contacts: contactsOfActor(id, question, behind.kept, desk, mention) }
      : {}),
  };
}

function namesOf(node: RecordNode): Sheet['names'] {
  if (node.sort === 'meeting') return [];
  return node.record.names.map(({ text, lang, kind }) => ({
    text,
    ...(lang === undefined ? {} : { lang }),
    ...(kind === undefined ? {} : { kind }),
  }));
}

function factsOfNode(node: RecordNode, { question, desk, mention }: HeadContext): Sheet['facts'] {
  switch (node.sort) {
    case 'actor':
      return factsOfActor(node.record, question.query, desk, mention);
    case 'meeting':
      return factsOfMeeting(node.record, desk, mention);
    case 'agreement':
      return factsOfAgreement(node.record, mention);
    case 'place':
      return factsOfPlace(node.record, mention);
  }
}

function delegationsOf(
  node: RecordNode,
  { desk, mention, book }: HeadContext,
): Sheet['delegations'] {
  if (node.sort === 'meeting') return whoWasThere(node.record, desk.index, mention, book);
  return node.sort === 'agreement' ? partiesOf(node.record, desk.index, mention, book) : [];
}

/**
 * The head of the sheet of a line. One of a single relation says what that relation says; nothing
 * where no kept statement draws it.
 */
export function headOfLine(
  id: string,
  { kind, from, to }: LineName,
  context: HeadContext,
): Head | undefined {
  const { behind, desk, mention, question } = context;
  const vouching = vouchingOfLine(behind.rows);
  const { nodes } = desk.index.records;
  if (!vouching || !nodes.has(from) || !nodes.has(to)) return undefined;
  const ends = [mention(from), mention(to)] as const;
  const rows = behind.rows.map(({ row }) => row);
  return {
    ...nothing,
    ...headOfEnds(id, kind, [ends[0]], [ends[1]]),
    ...vouching,
    facts: rows.length === 1 ? factsOfRow(rows[0], context) : [],
    contacts: isContact(kind) ? contactsAt(rows, id, question, desk, mention) : [],
  };
}

function factsOfRow(row: number | undefined, { desk, mention }: HeadContext): Sheet['facts'] {
  const entry = desk.index.statements[row ?? -1];
  return entry?.sort === 'relation' ? factsOfRelation(entry.record, desk, mention) : [];
}

/** The head of the sheet of a relation or an affiliation by its own address; nothing for another id. */
export function headOfStatement(
  id: string,
  { desk, mention, book }: HeadContext,
): Head | undefined {
  const entry = desk.index.statements.find((statement) => statement.id === id);
  if (entry?.sort !== 'relation' && entry?.sort !== 'affiliation') return undefined;
  book.cite(entry.evidence);
  const [from, to] = endsOf(entry).map((list) => list.map(mention));
  return {
    ...nothing,
    ...headOfEnds(id, entry.record.kind, from ?? [], to ?? []),
    ...entry.vouching,
    facts: entry.sort === 'relation' ? factsOfRelation(entry.record, desk, mention) : [],
  };
}

function endsOf(entry: Extract<StatementEntry, { sort: 'relation' | 'affiliation' }>) {
  return entry.sort === 'relation'
    ? [entry.record.from, entry.record.to]
    : [[entry.owner.id], [entry.record.to]];
}

function headOfEnds(
  id: string,
  kind: string,
  from: readonly Mention[],
  to: readonly Mention[],
): Pick<Head, 'id' | 'sort' | 'kind' | 'title' | 'from' | 'to'> {
  const [one, other] = [from, to].map((list) => list.map(({ name }) => name).join(', '));
  return { id, sort: 'line', kind, title: `${one} – ${other}`, from, to };
}

import type { Question } from '../answer.ts';
import type { Desk } from '../ask.ts';
import type { NodeAttributes } from '../build.ts';
import { independentSources } from '../standing.ts';
import type { Range, Sheet, Statement } from '../sheet.ts';
import { findBehind } from './behind.ts';
import type { Behind, SayStatement } from './behind.ts';
import { openBook } from './evidence-book.ts';
import type { EvidenceBook } from './evidence-book.ts';
import {
  factsOfActor,
  factsOfAgreement,
  factsOfMeeting,
  factsOfPlace,
  factsOfRelation,
} from './facts.ts';
import { readLineId, vouchingOfLine } from './line-rows.ts';
import type { LineName } from './line-rows.ts';
import { mentioner } from './mentions.ts';
import type { MentionOf } from './mentions.ts';
import { partiesOf, whoWasThere } from './who-was-there.ts';

/** Statements that a sheet lists; the others come by page. */
const statementsOfSheet = 25;

/** The statements behind a mark, a line, a relation or an affiliation, from the first of a range on. */
export function pageBehind(
  id: string,
  question: Question,
  { first, count }: Range,
  desk: Desk,
): readonly Statement[] {
  const mention = mentioner(desk.index.records, desk.findMark);
  const context = { records: desk.index.records, mention };
  const { statements } = findBehind(id, question, desk, context);
  const book = openBook(desk.index.records, mention);
  // Those before the page are said too, so that a passage has the number that it has in the sheet.
  return statements
    .slice(0, first + count)
    .map((say) => say(book))
    .slice(first);
}

/** All that the inspector says of a mark, a line, a relation or an affiliation; nothing for another id. */
export function inspectRecord(id: string, question: Question, desk: Desk): Sheet | undefined {
  const { records } = desk.index;
  const mention = mentioner(records, desk.findMark);
  const behind = findBehind(id, question, desk, { records, mention });
  const book = openBook(records, mention);
  const line = readLineId(id);
  const head = records.graph.hasNode(id)
    ? headOfMark(id, desk, mention, book)
    : line
      ? headOfLine(id, line, behind, desk, mention)
      : headOfStatement(id, behind, desk, mention);
  return head && { ...head, ...bodyOf(behind, desk, book) };
}

type Head = Omit<Sheet, 'statements' | 'statementCount' | 'evidence' | 'independentSources'>;

function bodyOf(
  { rows, statements }: Behind,
  { index }: Desk,
  book: EvidenceBook,
): Pick<Sheet, 'statements' | 'statementCount' | 'evidence' | 'independentSources'> {
  const supporting = rows.flatMap(({ row }) =>
    (index.statements[row]?.evidence ?? []).filter(({ stance }) => stance !== 'disputes'),
  );
  const sources = new Set(supporting.map(({ source }) => source));
  return {
    statements: statements.slice(0, statementsOfSheet).map((say: SayStatement) => say(book)),
    statementCount: statements.length,
    evidence: book.cards(),
    independentSources: independentSources(sources, index.records.sources).size,
  };
}

function headOfMark(id: string, desk: Desk, mention: MentionOf, book: EvidenceBook): Head {
  const node = desk.index.records.graph.getNodeAttributes(id);
  const { kind, name, flag, modality, certainty, standing, disputed } = desk.findMark(id);
  if (node.sort === 'meeting' || node.sort === 'agreement') book.cite(node.record.evidence);
  return {
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
    facts: factsOfNode(node, desk, mention),
    delegations:
      node.sort === 'meeting'
        ? whoWasThere(node.record, desk.index, mention, book)
        : node.sort === 'agreement'
          ? partiesOf(node.record, desk.index, mention, book)
          : [],
  };
}

function namesOf(node: NodeAttributes): Sheet['names'] {
  if (node.sort === 'meeting') return [];
  return node.record.names.map(({ text, lang, kind }) => ({
    text,
    ...(lang === undefined ? {} : { lang }),
    ...(kind === undefined ? {} : { kind }),
  }));
}

function factsOfNode(node: NodeAttributes, desk: Desk, mention: MentionOf): Sheet['facts'] {
  switch (node.sort) {
    case 'actor':
      return factsOfActor(node.record, desk, mention);
    case 'meeting':
      return factsOfMeeting(node.record, desk, mention);
    case 'agreement':
      return factsOfAgreement(node.record, mention);
    case 'place':
      return factsOfPlace(node.record, mention);
  }
}

/** A line of a single relation says what that relation says; one of several lists them. */
function headOfLine(
  id: string,
  { kind, from, to }: LineName,
  behind: Behind,
  desk: Desk,
  mention: MentionOf,
): Head | undefined {
  const vouching = vouchingOfLine(behind.rows);
  const { graph } = desk.index.records;
  if (!vouching || !graph.hasNode(from) || !graph.hasNode(to)) return undefined;
  const ends = { from: mention(from), to: mention(to) };
  return {
    id,
    sort: 'line',
    kind,
    title: `${ends.from.name} – ${ends.to.name}`,
    ...vouching,
    ...ends,
    names: [],
    facts: behind.rows.length === 1 ? factsOfOnly(behind, desk, mention) : [],
    delegations: [],
  };
}

function factsOfOnly({ rows: [first] }: Behind, desk: Desk, mention: MentionOf): Sheet['facts'] {
  const entry = first && desk.index.statements[first.row];
  return entry?.sort === 'relation' ? factsOfRelation(entry.record, desk, mention) : [];
}

function headOfStatement(
  id: string,
  behind: Behind,
  desk: Desk,
  mention: MentionOf,
): Head | undefined {
  const entry = desk.index.statements.find((statement) => statement.id === id);
  if (entry?.sort !== 'relation' && entry?.sort !== 'affiliation') return undefined;
  const froms = entry.sort === 'relation' ? entry.record.from : [entry.owner.id];
  const tos = entry.sort === 'relation' ? entry.record.to : [entry.record.to];
  const [from, to] = [froms, tos].map((list) => list.map(mention));
  const names = [from, to].map((list) => (list ?? []).map(({ name }) => name).join(', '));
  return {
    id,
    sort: 'line',
    kind: entry.record.kind,
    title: names.join(' – '),
    ...entry.vouching,
    ...(from?.[0] ? { from: from[0] } : {}),
    ...(to?.[0] ? { to: to[0] } : {}),
    names: [],
    facts: factsOfOnly(behind, desk, mention),
    delegations: [],
  };
}

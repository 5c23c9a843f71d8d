import { sortKey } from '../../model/dates/sort-key.ts';
import type { Agreement, Id } from '../../model/dossier.ts';
import type { Desk } from '../ask.ts';
import type { Question } from '../answer.ts';
import { evidenceOfPart, vouchingOfPart } from '../claims.ts';
import { countIn, maskOf } from '../columns.ts';
import { isContact } from '../contacts.ts';
import { lookUpValues } from '../known-values.ts';
import { agreementOf } from '../records.ts';
import { select } from '../select.ts';
import type { Statement } from '../sheet.ts';
import type { EvidenceBook } from './evidence-book.ts';
import { readLineId, rowsOfLine } from './line-rows.ts';
import type { LineRow } from './line-rows.ts';
import { placed, present, statementOf } from './statement-of.ts';
import type { StatementContext } from './statement-of.ts';

/** Says one statement of a list, citing its evidence in a book. */
export type SayStatement = (book: EvidenceBook) => Statement;

/** The statements behind a mark or a line, in order of time; each is said only when it is shown. */
export interface Behind {
  readonly rows: readonly LineRow[];
  readonly statements: readonly SayStatement[];
}

/**
 * The kept statements behind an id: of an actor those in which it stands (rolled up, those in which
 * its people do), of a meeting, agreement or place those that speak of it, of a line those that draw
 * it, of a relation or affiliation itself; of an empty id all that are kept. An agreement's stages and
 * provisions come first.
 */
export function findBehind(
  id: string,
  question: Question,
  desk: Desk,
  context: StatementContext,
): Behind {
  const { index } = desk;
  const line = readLineId(id);
  const kept = keptBy(question, desk);
  const rows = line
    ? rowsOfLine(index, desk.projectionOf(question.group), kept, question.group, line)
    : rowsOfRecord(id, question, desk, kept);
  const inTime = sortedByTime(rows, desk);
  const agreement = agreementOf(index.records, id);
  return {
    rows: inTime,
    statements: [
      ...(agreement ? partsOfAgreement(agreement, desk, context) : []),
      ...inTime.map(({ row, vouching }) => (book: EvidenceBook): Statement => {
        const entry = index.statements[row];
        if (entry === undefined) throw new RangeError(`There is no statement ${row}.`);
        const said = statementOf(entry, context, book);
        if (!line || !isContact(line.kind)) return said;
        return { ...said, counted: vouching.certainty === 'certain' ? 'certain' : 'possible' };
      }),
    ],
  };
}

function keptBy({ query }: Question, { index, queries }: Desk): Uint8Array {
  return select(lookUpValues(query, index, queries).query, index, queries).kept;
}

function rowsOfRecord(
  id: Id,
  question: Question,
  desk: Desk,
  kept: Uint8Array,
): readonly LineRow[] {
  const speaksOf = speakingOf(id, question, desk);
  const rows: LineRow[] = [];
  desk.index.statements.forEach(({ vouching, id: own }, row) => {
    if (kept[row] === 1 && (own === id || speaksOf(row))) rows.push({ row, vouching });
  });
  return rows;
}

function speakingOf(id: Id, question: Question, desk: Desk): (row: number) => boolean {
  const { index, queries, projectionOf } = desk;
  const { graph } = index.records;
  if (id === '') return () => true;
  if (!graph.hasNode(id)) return () => false;
  const sort = graph.getNodeAttribute(id, 'sort');
  if (sort !== 'actor') {
    const column = queries.columns[sort];
    const mask = maskOf(column, [id]);
    return (row) => countIn(column, row, mask) > 0;
  }
  const { shows, nodeNumbers } = projectionOf(question.group);
  const node = nodeNumbers.get(id);
  return (row) => {
    for (let at = shows.starts[row] ?? 0; at < (shows.starts[row + 1] ?? 0); at++) {
      if (shows.items[at] === node) return true;
    }
    return false;
  };
}

function sortedByTime(rows: readonly LineRow[], { index }: Desk): readonly LineRow[] {
  const keyed = rows.map((row) => {
    const bounds = index.statements[row.row]?.bounds;
    return { row, key: bounds === undefined ? '' : sortKey(bounds) };
  });
  return keyed
    .sort((one, other) =>
      one.key === other.key ? one.row.row - other.row.row : one.key < other.key ? -1 : 1,
    )
    .map(({ row }) => row);
}

function partsOfAgreement(
  agreement: Agreement,
  { index }: Desk,
  { mention }: StatementContext,
): readonly SayStatement[] {
  const { voices } = index.records;
  const whole = index.statements.find(({ claim }) => claim === agreement)?.vouching;
  if (!whole) return [];
  const stages = agreement.stages.map((stage) => (book: EvidenceBook): Statement => ({
    id: stage.id ?? `${agreement.id}.${stage.kind}`,
    kind: stage.kind,
    ...vouchingOfPart(stage, whole, voices),
    from: [],
    to: [],
    ...present({ when: stage.when, place: placed(stage.place, mention), note: stage.note }),
    evidence: book.cite(evidenceOfPart(stage, agreement)),
  }));
  const provisions = agreement.provisions.map(
    (provision, at) =>
      (book: EvidenceBook): Statement => ({
        id: provision.id ?? `${agreement.id}.provision.${at + 1}`,
        kind: 'provision',
        title: provision.text,
        ...vouchingOfPart(provision, whole, voices),
        from: [],
        to: provision.mentions.map(mention),
        ...(provision.omits.length > 0 ? { omits: provision.omits.map(mention) } : {}),
        ...present({ when: provision.when, note: provision.note }),
        evidence: book.cite(evidenceOfPart(provision, agreement)),
      }),
  );
  return [...stages, ...provisions];
}

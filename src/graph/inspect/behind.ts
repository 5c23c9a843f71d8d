import { sortKey } from '../../model/dates/sort-key.ts';
import type { Agreement, Id } from '../../model/dossier.ts';
import type { Desk } from '../ask.ts';
import type { Question } from '../answer.ts';
import { evidenceOfPart, vouchingOfPart } from '../claims.ts';
import { countIn, maskOf } from '../columns.ts';
import { isContact } from '../contact-kinds.ts';
import { lookUpValues } from '../known-values.ts';
import { agreementOf } from '../records.ts';
import { select } from '../select.ts';
import type { Statement } from '../sheet.ts';
import { addressesOfParts } from './claim-addresses.ts';
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
  /** 1 for each statement that the query keeps. */
  readonly kept: Uint8Array;
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
  const kept = keptBy(question, desk);
  const rows = sortedByTime(rowsBehind(id, question, desk, kept), desk);
  const agreement = agreementOf(desk.index.records, id);
  const line = readLineId(id);
  return {
    rows,
    statements: [
      ...(agreement ? partsOfAgreement(agreement, desk, context) : []),
      ...sayRows(rows, line !== undefined && isContact(line.kind), desk, context),
    ],
    kept,
  };
}

/** The kept statements that stand behind each of several ids, in order of time. */
export function findCommon(
  ids: readonly string[],
  question: Question,
  desk: Desk,
  context: StatementContext,
): Behind {
  const kept = keptBy(question, desk);
  const [first = [], ...others] = ids.map((id) => rowsBehind(id, question, desk, kept));
  const sets = others.map((rows) => new Set(rows.map(({ row }) => row)));
  const rows = sortedByTime(
    first.filter(({ row }) => sets.every((set) => set.has(row))),
    desk,
  );
  return { rows, statements: sayRows(rows, false, desk, context), kept };
}

function rowsBehind(
  id: string,
  question: Question,
  desk: Desk,
  kept: Uint8Array,
): readonly LineRow[] {
  const line = readLineId(id);
  return line
    ? rowsOfLine(desk.index, desk.projectionOf(question.group), kept, question.group, line)
    : rowsOfRecord(id, question, desk, kept);
}

function sayRows(
  rows: readonly LineRow[],
  counted: boolean,
  { index }: Desk,
  context: StatementContext,
): readonly SayStatement[] {
  return rows.map(({ row, vouching }) => (book: EvidenceBook): Statement => {
    const entry = index.statements[row];
    if (entry === undefined) throw new RangeError(`There is no statement ${row}.`);
    const said = statementOf(entry, context, book);
    if (!counted) return said;
    return { ...said, counted: vouching.certainty === 'certain' ? 'certain' : 'possible' };
  });
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
  if (id === '') return () => true;
  const sort = index.records.nodes.get(id)?.sort;
  if (sort === undefined) return () => false;
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
  const addresses = addressesOfParts(index.records, { agreements: [agreement] });
  const whole = index.statements.find(({ claim }) => claim === agreement)?.vouching;
  if (!whole) return [];
  const stages = agreement.stages.map((stage) => (book: EvidenceBook): Statement => ({
    id: addresses.get(stage) ?? '',
    kind: stage.kind,
    ...vouchingOfPart(stage, whole, voices),
    from: [],
    to: [],
    ...present({ when: stage.when, place: placed(stage.place, mention), note: stage.note }),
    evidence: book.cite(evidenceOfPart(stage, agreement)),
  }));
  const provisions = agreement.provisions.map((provision) => (book: EvidenceBook): Statement => ({
    id: addresses.get(provision) ?? '',
    kind: 'provision',
    title: provision.text,
    ...vouchingOfPart(provision, whole, voices),
    from: [],
    to: provision.mentions.map(mention),
    ...(provision.omits.length > 0 ? { omits: provision.omits.map(mention) } : {}),
    ...present({ when: provision.when, note: provision.note }),
    evidence: book.cite(evidenceOfPart(provision, agreement)),
  }));
  return [...stages, ...provisions];
}

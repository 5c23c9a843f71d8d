import type { Question } from '../answer.ts';
import type { Desk } from '../ask.ts';
import { independentSources } from '../standing.ts';
import type { Range, SelectedItem, Sheet, Statement } from '../sheet.ts';
import { findBehind, findCommon } from './behind.ts';
import type { Behind, SayStatement } from './behind.ts';
import { wholeOfClaim } from './claim-addresses.ts';
import { openBook } from './evidence-book.ts';
import type { EvidenceBook } from './evidence-book.ts';
import { headOfLine, headOfMark, headOfStatement } from './heads.ts';
import type { Head, HeadContext } from './heads.ts';
import { readLineId } from './line-rows.ts';
import { mentioner } from './mentions.ts';

/** Statements that a sheet lists; the others come by page. */
const statementsOfSheet = 25;

/** Of several that are selected, a sheet names so many. */
const mostSelected = 50;

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

/**
 * All that the inspector says of a mark, a line or a claim by its address; nothing for another id. A
 * part (a participation, a party, a stage, a provision) is shown with its statement. Where the question
 * has several selected, what they have in common.
 */
export function inspectRecord(id: string, question: Question, desk: Desk): Sheet | undefined {
  const { records } = desk.index;
  const mention = mentioner(records, desk.findMark);
  const book = openBook(records, mention);
  const context = { question, desk, mention, book };
  if (question.selected.length > 1 && question.selected.includes(id)) {
    return inspectSeveral(question.selected, context);
  }
  const behind = findBehind(id, question, desk, { records, mention });
  const head = headOf(id, { ...context, behind });
  if (head) return { ...head, ...bodyOf(behind, desk, book) };
  const whole = wholeOfClaim(id, records);
  const sheet = whole === undefined ? undefined : inspectRecord(whole, question, desk);
  return sheet && { ...sheet, claim: id };
}

function headOf(id: string, context: HeadContext): Head | undefined {
  const line = readLineId(id);
  if (context.desk.index.records.nodes.has(id)) return headOfMark(id, context);
  return line ? headOfLine(id, line, context) : headOfStatement(id, context);
}

/** What several have in common, under the head of the first that is there; one alone is shown itself. */
function inspectSeveral(
  ids: readonly string[],
  context: Omit<HeadContext, 'behind'>,
): Sheet | undefined {
  const { question, desk, mention, book } = context;
  const records = desk.index.records;
  const sheets = ids
    .slice(0, mostSelected)
    .flatMap((id) => inspectRecord(id, { ...question, selected: [id] }, desk) ?? []);
  const [first] = sheets;
  if (!first || sheets.length === 1) return first;
  const common = findCommon(
    sheets.map(({ id }) => id),
    question,
    desk,
    { records, mention },
  );
  return { ...first, ...bodyOf(common, desk, book), selection: sheets.map(itemOf) };
}

function itemOf({ id, claim, kind, title, flag, sort }: Sheet): SelectedItem {
  return {
    id: claim ?? id,
    kind,
    name: title,
    ...(flag === undefined ? {} : { flag }),
    isLine: sort === 'line',
  };
}

function bodyOf(
  { rows, statements }: Behind,
  { index }: Desk,
  book: EvidenceBook,
): Pick<Sheet, 'statements' | 'statementCount' | 'evidence' | 'independentSources'> {
  const said = statements.slice(0, statementsOfSheet).map((say: SayStatement) => say(book));
  const supporting = rows.flatMap(({ row }) =>
    (index.statements[row]?.evidence ?? []).filter(({ stance }) => stance !== 'disputes'),
  );
  // What the head cites counts too, where the query keeps no statement behind it.
  const cited = book.cards().filter(({ stance }) => stance !== 'disputes');
  const sources = new Set([
    ...supporting.map(({ source }) => source),
    ...cited.map(({ source }) => source.id),
  ]);
  return {
    statements: said,
    statementCount: statements.length,
    evidence: book.cards(),
    independentSources: independentSources(sources, index.records.sources).size,
  };
}

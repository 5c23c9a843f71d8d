import type { Answer, Grouping, Question, Totals } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { citedSources } from './cited-sources.ts';
import { namedActors } from './crowd-links.ts';
import { countOnes } from './columns.ts';
import { countFacets } from './facets.ts';
import type { DescribeValue } from './facet-value.ts';
import type { FindByName } from './find.ts';
import type { FindPassages } from './find-passages.ts';
import { lookUpValues } from './known-values.ts';
import type { BareMark } from './marks.ts';
import { drawPicture } from './picture.ts';
import type { FindMark, Picture } from './picture.ts';
import type { Projection } from './projection.ts';
import type { QueryIndex } from './query-index.ts';
import { emptyQuery, isEmpty } from './query/query.ts';
import { select } from './select.ts';
import type { ValueSuggester } from './suggest-values.ts';
import { tallyUp } from './tally.ts';

/** What an answer is drawn from: an index, and what has been worked out from it so far. */
export interface DrawingDesk {
  readonly index: ArchiveIndex;
  readonly findMark: FindMark;
  /** The mark of every node, by its number. */
  readonly marks: () => readonly BareMark[];
  readonly projectionOf: (group: Grouping) => Projection;
}

/** An open archive. */
export interface Desk extends DrawingDesk {
  readonly queries: QueryIndex;
  readonly describe: DescribeValue;
  /** How many marks and lines the whole dossier has, as a question draws it. */
  readonly wholeOf: (question: Pick<Question, 'group' | 'meetings'>) => Whole;
  readonly find: FindByName;
  readonly findPassages: FindPassages;
  readonly suggestValues: ValueSuggester;
}

/** How many marks and lines there are when nothing is left out. */
export type Whole = Pick<Picture, 'allMarks' | 'allLines'>;

/** Answers a question. Statements are kept or not; everything else adds up what the kept ones say. */
export function answerQuestion(desk: Desk, question: Question): Answer {
  const { index, queries, describe } = desk;
  const { query, unknown } = lookUpValues(question.query, index, queries);
  const selection = select(query, index, queries);
  const { kept } = selection;
  const picture = drawAnswer(desk, { ...question, query }, kept);
  return {
    question,
    marks: picture.marks,
    lines: picture.lines,
    more: picture.allMarks - picture.marks.length,
    facets:
      question.facets === false ? [] : countFacets(query, selection, index, queries, describe),
    totals: totalsOf(desk, question, kept, picture),
    sources: citedSources(queries.citations, kept),
    unknown,
  };
}

/** How many marks and lines a grouping has when nothing is asked. */
export function countWhole(
  desk: DrawingDesk,
  { group, meetings }: Pick<Question, 'group' | 'meetings'>,
): Whole {
  const kept = new Uint8Array(desk.index.statements.length).fill(1);
  const question = { query: emptyQuery, group, meetings, most: 0, selected: [] };
  const { allMarks, allLines } = drawAnswer(desk, question, kept);
  return { allMarks, allLines };
}

/** The marks and lines of kept statements (1 in `kept`), for a question whose values are looked up. */
export function drawAnswer(
  { index, marks, projectionOf }: DrawingDesk,
  question: Question,
  kept: Uint8Array,
): Picture {
  const projection = projectionOf(question.group);
  const tally = tallyUp(index, projection, kept, question, namedBy(question));
  if (isEmpty(question.query)) for (const node of projection.idle) tally.shown[node] = 1;
  return drawPicture(index, projection, tally, question, marks());
}

/** Actors that the query names or the reader selects, the ends of selected lines among them. */
function namedBy({ query, selected }: Pick<Question, 'query' | 'selected'>): ReadonlySet<string> {
  const ends = selected.flatMap((id) => id.slice(id.indexOf(':') + 1).split('>'));
  return new Set([...namedActors(query), ...ends]);
}

function totalsOf(desk: Desk, question: Question, kept: Uint8Array, picture: Picture): Totals {
  const { anonymous } = desk.queries;
  return {
    statements: countOnes(kept),
    allStatements: kept.length,
    marks: picture.allMarks,
    lines: picture.allLines,
    ...desk.wholeOf(question),
    anonymous: kept.reduce((sum, is, row) => sum + (is & (anonymous[row] ?? 0)), 0),
  };
}

import type { Answer, CitedSource, Grouping, Question, Totals } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { drawPicture } from './picture.ts';
import type { FindMark, Picture } from './picture.ts';
import type { Projection } from './projection.ts';
import { isEmpty } from './query/query.ts';
import { tallyUp } from './tally.ts';
import type { Tally } from './tally.ts';

/** An open archive: its index, and what has been worked out from it so far. */
export interface Desk {
  readonly index: ArchiveIndex;
  readonly findMark: FindMark;
  readonly projectionOf: (group: Grouping) => Projection;
}

/** Answers a question. Statements are kept or not; everything else adds up what the kept ones say. */
export function answerQuestion(desk: Desk, question: Question): Answer {
  const { index } = desk;
  const kept = new Uint8Array(index.statements.length).fill(1);
  const picture = pictureOf(desk, question, kept);
  return {
    question,
    marks: picture.marks,
    lines: picture.lines,
    more: picture.allMarks - picture.marks.length,
    facets: [],
    totals: totalsOf(desk, question, kept, picture),
    sources: citedSources(index, kept),
    unknown: [],
  };
}

function pictureOf(desk: Desk, question: Question, kept: Uint8Array): Picture {
  const { index, findMark, projectionOf } = desk;
  const projection = projectionOf(question.group);
  const tally = tallyUp(index, projection, kept, question, namedBy(question));
  if (isEmpty(question.query)) showIdle(tally, projection);
  return drawPicture(index, projection, tally, question, findMark);
}

function showIdle(tally: Tally, { idle }: Projection): void {
  for (const node of idle) tally.shown[node] = 1;
}

/** Actors that the query names or the reader selects, the ends of selected lines among them. */
export function namedBy({ query, selected }: Question): ReadonlySet<string> {
  const named = query.terms
    .filter(({ key, sense }) => key === 'actor' && sense !== 'without')
    .flatMap(({ values }) => values);
  const ends = selected.flatMap((id) => id.slice(id.indexOf(':') + 1).split('>'));
  return new Set([...named, ...ends]);
}

function totalsOf(desk: Desk, question: Question, kept: Uint8Array, picture: Picture): Totals {
  const { statements } = desk.index;
  const all = isEmpty(question.query)
    ? picture
    : pictureOf(
        desk,
        { ...question, query: { terms: [], words: [], withoutWords: [] } },
        new Uint8Array(statements.length).fill(1),
      );
  return {
    statements: kept.reduce((sum, is) => sum + is, 0),
    allStatements: statements.length,
    marks: picture.allMarks,
    lines: picture.allLines,
    allMarks: all.allMarks,
    allLines: all.allLines,
    anonymous: statements.filter(
      ({ vouching }, row) => kept[row] === 1 && vouching.standing === 'anonymous',
    ).length,
  };
}

/** The sources of kept statements and their parts, those that support most claims first. */
function citedSources(
  { statements, records }: ArchiveIndex,
  kept: Uint8Array,
): readonly CitedSource[] {
  const claims = new Map<string, number>();
  statements.forEach(({ evidence }, row) => {
    if (kept[row] !== 1) return;
    for (const { source, stance } of evidence) {
      if (stance !== 'disputes') claims.set(source, (claims.get(source) ?? 0) + 1);
    }
  });
  return [...claims]
    .flatMap(([id, count]) => {
      const source = records.sources.get(id);
      if (!source) return [];
      const { title, publisher, authors, published } = source;
      return [
        {
          id,
          title,
          ...(publisher === undefined ? {} : { publisher }),
          authors,
          ...(published === undefined ? {} : { published }),
          claims: count,
        },
      ];
    })
    .sort((one, other) => other.claims - one.claims || (one.id < other.id ? -1 : 1));
}

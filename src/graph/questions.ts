import type { Question } from './answer.ts';
import { answerQuestion } from './ask.ts';
import { askCompletions, askFind } from './ask-search.ts';
import type { Desk } from './ask.ts';
import { inspectRecord, pageBehind } from './inspect/inspect.ts';
import { askMatrix } from './matrix/ask-matrix.ts';
import type { Range, Sheet, Statement } from './sheet.ts';
import { pageOfTable } from './tables/table-page.ts';
import { askTimeline } from './timeline/ask-timeline.ts';

/**
 * Everything that an open archive can be asked, by name: a pure function of what is open and of one
 * plain value, which gives a plain value. What stands here can be asked in the page and of a worker.
 */
export const questions = {
  /** What is to be drawn, with its facets. */
  ask: answerQuestion,
  /** The statements behind a mark or a line, a page at a time; with an empty id all that are kept. */
  page: (desk: Desk, { id, question, range }: PageRequest): readonly Statement[] =>
    pageBehind(id, question, range, desk),
  /** All that the inspector says of a mark or a line; nothing for an id that is not there. */
  inspect: (desk: Desk, { id, question }: InspectRequest): Sheet | undefined =>
    inspectRecord(id, question, desk),
  /** Some rows of a list of the table, in the order that is asked for. */
  rows: pageOfTable,
  /** Actors, meetings, agreements and passages, best first. */
  find: askFind,
  /** How to go on writing a query. */
  complete: askCompletions,
  /** What happened when, of what a query keeps but for its terms about time. */
  timeline: askTimeline,
  /** Who met whom, of what a query keeps. */
  matrix: askMatrix,
} as const satisfies Readonly<Record<string, (desk: Desk, input: never) => unknown>>;

interface PageRequest {
  readonly id: string;
  readonly question: Question;
  readonly range: Range;
}

interface InspectRequest {
  readonly id: string;
  readonly question: Question;
}

import type { Question } from './answer.ts';
import { answerQuestion } from './ask.ts';
import type { Desk } from './ask.ts';
import type { Range, Sheet, Statement } from './sheet.ts';

/** A question whose code is loaded when it is first asked: the first picture does without. */
function onDemand<Input, Result>(load: () => Promise<(desk: Desk, input: Input) => Result>) {
  return async (desk: Desk, input: Input): Promise<Result> => (await load())(desk, input);
}

/**
 * Everything that an open archive can be asked, by name: a pure function of what is open and of one
 * plain value, which gives a plain value. What stands here can be asked in the page and of a worker.
 */
export const questions = {
  /** What is to be drawn, with its facets. */
  ask: answerQuestion,
  /** The statements behind a mark or a line, a page at a time; with an empty id all that are kept. */
  page: onDemand(async () => {
    const { pageBehind } = await import('./inspect/inspect.ts');
    return (desk, { id, question, range }: PageRequest): readonly Statement[] =>
      pageBehind(id, question, range, desk);
  }),
  /** All that the inspector says of a mark or a line; nothing for an id that is not there. */
  inspect: onDemand(async () => {
    const { inspectRecord } = await import('./inspect/inspect.ts');
    return (desk, { id, question }: InspectRequest): Sheet | undefined =>
      inspectRecord(id, question, desk);
  }),
  /** Some rows of a list of the table, in the order that is asked for. */
  rows: onDemand(async () => (await import('./tables/table-page.ts')).pageOfTable),
  /** Actors, meetings, agreements and passages, best first. */
  find: onDemand(async () => (await import('./ask-search.ts')).askFind),
  /** How to go on writing a query. */
  complete: onDemand(async () => (await import('./ask-search.ts')).askCompletions),
  /** What happened when, of what a query keeps but for its terms about time. */
  timeline: onDemand(async () => (await import('./timeline/ask-timeline.ts')).askTimeline),
  /** Who met whom, of what a query keeps. */
  matrix: onDemand(async () => (await import('./matrix/ask-matrix.ts')).askMatrix),
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

import type { Heading } from './answer.ts';
import type { questions } from './questions.ts';

/** The name of a question. */
export type QuestionName = keyof typeof questions;

/** Every question by name; what asks elsewhere than in the page needs no more than the names. */
const names: Readonly<Record<QuestionName, true>> = {
  ask: true,
  page: true,
  inspect: true,
  rows: true,
  find: true,
  complete: true,
  matrix: true,
  timeline: true,
};

type Asking = {
  readonly [Name in QuestionName]: (
    input: Parameters<(typeof questions)[Name]>[1],
    signal?: AbortSignal,
  ) => Promise<Awaited<ReturnType<(typeof questions)[Name]>>>;
};

/**
 * The only way to the records: in the page, in a worker, or before an archive of another make. Every
 * question rejects with the reason of a signal that is aborted before it is answered.
 */
export interface Archive extends Asking {
  readonly heading: Heading;
  /** The archive of what may leave: without anything private; itself where nothing is. */
  publish(): Promise<Archive>;
  /** Lets go of what it holds outside of the page; it is not asked again. */
  close?(): void;
}

/** Every question, asked in a way of one's own. */
export function askEach(
  ask: (name: QuestionName, input: unknown, signal: AbortSignal | undefined) => Promise<unknown>,
): Asking {
  const asking = Object.keys(names).map((name) => [
    name,
    (input: unknown, signal?: AbortSignal) => ask(name as QuestionName, input, signal),
  ]);
  return Object.fromEntries(asking) as Asking;
}

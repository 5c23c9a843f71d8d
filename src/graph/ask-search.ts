import type { Finding } from './answer.ts';
import type { Desk } from './ask.ts';
import { complete } from './query/complete.ts';
import type { Completion } from './query/complete.ts';
import type { NamedValue } from './suggest-values.ts';

/** What is typed into the search field. */
export interface FindRequest {
  readonly text: string;
  /** At most so many actors, meetings, agreements and places. */
  readonly most: number;
  /** At most so many passages; none where it is left out. */
  readonly passages?: number;
}

/** A query that is being written. */
export interface CompletionRequest {
  readonly text: string;
  /** Before which character the caret stands. */
  readonly caret: number;
  readonly most: number;
  /** Names of values that the dossier only has as codes; the first that are given are kept. */
  readonly named: readonly NamedValue[];
}

/** Records by name, best first, then passages in which the words are said. */
export function askFind(desk: Desk, { text, most, passages = 0 }: FindRequest): readonly Finding[] {
  return [...desk.find(text, most), ...desk.findPassages(text, passages)];
}

/** How to go on writing a query. */
export function askCompletions(
  desk: Desk,
  { text, caret, most, named }: CompletionRequest,
): readonly Completion[] {
  return complete(text, caret, (key, typed, sure) =>
    desk.suggestValues(key, typed, { sure, named }),
  ).slice(0, most);
}

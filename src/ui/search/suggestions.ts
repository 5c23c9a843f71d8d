import type { Finding } from '../../graph/answer.ts';
import { fold, holdsWord } from '../../graph/fold.ts';
import type { Completion } from '../../graph/query/complete.ts';
import type { texts } from '../../words/texts.ts';

/** Something that the workbench does, as the search field offers it. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** On which keys it lies, as they are written. */
  readonly keys?: string;
  readonly run: () => void;
}

/** One line of the list under the search field. */
export type Suggestion =
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'completion'; readonly completion: Completion }
  | { readonly is: 'command'; readonly command: Command };

/** Suggestions of one sort under a heading, numbered through the whole list. */
export interface SuggestionGroup {
  readonly id: keyof typeof texts.search.groups;
  readonly first: number;
  readonly suggestions: readonly Suggestion[];
}

const groupOf = (kind: Finding['kind']): SuggestionGroup['id'] =>
  kind === 'passage'
    ? 'passages'
    : kind === 'meeting' || kind === 'agreement'
      ? 'meetings'
      : 'actors';

/** Puts what was found into groups; empty ones are left out. */
export function groupSuggestions(
  findings: readonly Finding[],
  completions: readonly Completion[],
  commands: readonly Command[],
): readonly SuggestionGroup[] {
  const found = (id: SuggestionGroup['id']): readonly Suggestion[] =>
    findings.flatMap((finding) =>
      groupOf(finding.kind) === id ? [{ is: 'finding', finding }] : [],
    );
  const all: readonly (readonly [SuggestionGroup['id'], readonly Suggestion[]])[] = [
    ['actors', found('actors')],
    ['meetings', found('meetings')],
    ['passages', found('passages')],
    ['filters', completions.map((completion) => ({ is: 'completion', completion }))],
    ['commands', commands.map((command) => ({ is: 'command', command }))],
  ];
  let first = 0;
  return all.flatMap(([id, suggestions]) => {
    if (suggestions.length === 0) return [];
    const group = { id, first, suggestions };
    first += suggestions.length;
    return [group];
  });
}

/** The commands of whose names all words begin a word, at most so many. */
export function findCommands(
  commands: readonly Command[],
  text: string,
  most: number,
): readonly Command[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return commands
    .filter(({ label }) => words.every((word) => holdsWord(fold(label), word)))
    .slice(0, most);
}

import type { Finding } from '../../graph/answer.ts';
import type { Completion } from '../../graph/query/complete.ts';
import { parseQuery, readQuery } from '../../graph/query/parse.ts';
import { printQuery } from '../../graph/query/print.ts';
import { QueryError } from '../../graph/query/query-error.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { namedValues } from '../../words/named-values.ts';
import { findCommands, groupSuggestions } from './suggestions.ts';
import type { Command, Suggestion } from './suggestions.ts';

/** How many of each are offered: more nobody reads, and one more letter finds the rest. */
const most = { names: 8, passages: 4, completions: 8, commands: 4 } as const;

/** What is typed into the search field, what is offered for it, and what is done with it. */
export class Search {
  text = $state('');
  open = $state(false);
  active = $state(-1);
  /** What is wrong with the text as a query, once it was asked for. */
  problem = $state.raw<QueryError>();

  #findings = $state.raw<readonly Finding[]>([]);
  #completions = $state.raw<readonly Completion[]>([]);
  #found = $state.raw<readonly Command[]>([]);
  readonly groups = $derived(groupSuggestions(this.#findings, this.#completions, this.#found));
  readonly suggestions = $derived(this.groups.flatMap(({ suggestions }) => suggestions));

  #explorer: Explorer;
  #latest = new AbortController();

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Looks for what is typed. A newer text aborts the older one. */
  async look(caret: number, commands: readonly Command[]): Promise<void> {
    this.#latest.abort();
    const { signal } = (this.#latest = new AbortController());
    this.problem = undefined;
    const { archive } = this.#explorer;
    const { text } = this;
    if (text.trim() === '' || archive === undefined) return this.clear();
    try {
      const named = namedValues(archive.heading);
      const [findings, completions] = await Promise.all([
        archive.find({ text: wordsOf(text), most: most.names, passages: most.passages }, signal),
        archive.complete({ text, caret, most: most.completions, named }, signal),
      ]);
      if (signal.aborted) return;
      this.#findings = findings;
      this.#completions = completions;
      this.#found = findCommands(commands, text, most.commands);
      this.active = -1;
      this.open = true;
    } catch (error) {
      if (!signal.aborted) this.#explorer.error = error;
    }
  }

  /** Goes to the next suggestion or the one before; round the ends. */
  step(by: 1 | -1): void {
    const count = this.suggestions.length;
    if (count === 0) return;
    const from = this.active === -1 && by === -1 ? 0 : this.active;
    this.active = (from + by + count) % count;
    this.open = true;
  }

  /** What Enter takes: what is marked, or the first name where only words are typed. */
  get chosen(): Suggestion | undefined {
    const [first] = this.suggestions;
    const marked = this.suggestions[this.active];
    if (marked !== undefined) return marked;
    const isName = first?.is === 'finding' && first.finding.kind !== 'passage';
    return isName && !this.text.includes(':') ? first : undefined;
  }

  /** The completion that Tab takes: what is marked, or the first where nothing has such a name. */
  get completion(): Completion | undefined {
    const offered = this.suggestions[this.active] ?? this.suggestions[0];
    return this.open && offered?.is === 'completion' ? offered.completion : undefined;
  }

  /** Selects what was found, or adds it to the selection; gives a key of the query in which to go on. */
  choose(suggestion: Suggestion, add = false): Completion | undefined {
    if (suggestion.is === 'completion') {
      const { completion } = suggestion;
      if (completion.offers !== 'value') return completion;
      this.text = replaced(this.text, completion);
      this.filter();
    } else if (suggestion.is === 'command') {
      this.clear();
      suggestion.command.run();
    } else {
      const { selected } = this.#explorer.view;
      const { id } = suggestion.finding;
      this.clear();
      if (!add) void this.#explorer.select(id);
      else if (!selected.includes(id)) void this.#explorer.select(...selected, id);
    }
    return undefined;
  }

  /** Adds what is typed to the filter: its terms and words join those that are set. */
  filter(): void {
    if (this.text.trim() === '') return;
    try {
      parseQuery(this.text);
      const query = parseQuery(`${printQuery(this.#explorer.view.query)} ${this.text}`.trim());
      this.clear();
      void this.#explorer.change({ query });
    } catch (error) {
      if (error instanceof QueryError) this.problem = error;
      else this.#explorer.error = error;
      this.open = true;
      this.active = -1;
    }
  }

  /** Puts a completion into the text; gives the place behind it. */
  accept(completion: Completion): number {
    this.text = replaced(this.text, completion);
    return completion.from + completion.text.length;
  }

  /** Empties the field and the list. */
  clear(): void {
    this.#latest.abort();
    this.text = '';
    this.#findings = [];
    this.#completions = [];
    this.#found = [];
    this.problem = undefined;
    this.active = -1;
    this.open = false;
  }
}

function replaced(text: string, { from, to, text: by }: Completion): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** What is looked for among names: of a query its words alone. */
function wordsOf(text: string): string {
  return text.includes(':') ? readQuery(text).query.words.join(' ') : text;
}

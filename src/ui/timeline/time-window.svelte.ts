import { timeSpanOf, withTimeSpan } from '../../graph/query/time-span.ts';
import type { DayRange } from '../../model/dates/window.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { newestWins, type InFrame } from './newest-wins.ts';

/** The time that is chosen, as a hand or playing moves it: seen at once, asked as fast as answers come. */
export class TimeWindow {
  #explorer: Explorer;
  /** What a hand has chosen, until the query says the same. */
  #held = $state.raw<{ readonly span: DayRange | undefined }>();
  #sender;
  #gesture = 'brush';

  readonly #asked = $derived.by(() => timeSpanOf(this.#explorer.view.query));
  /** The period that is chosen; undefined where none is. */
  readonly span = $derived(this.#held ? this.#held.span : this.#asked);

  constructor(explorer: Explorer, frame?: InFrame) {
    this.#explorer = explorer;
    this.#sender = newestWins<DayRange | undefined>((span) => {
      const query = withTimeSpan(explorer.view.query, span);
      if (query === explorer.view.query) return Promise.resolve();
      return explorer.change({ query }, { gesture: this.#gesture });
    }, frame);
  }

  /** Chooses a period; all of one gesture, by its name, is one step of Back. */
  choose(span: DayRange | undefined, gesture = 'brush'): void {
    this.#gesture = gesture;
    this.#held = { span };
    this.#sender.put(span);
  }

  /** Resolves when what was chosen last is shown. */
  async settle(): Promise<void> {
    await this.#sender.settle();
    this.#held = undefined;
  }

  /** Ends a gesture: what is chosen next is a step of its own. */
  async release(): Promise<void> {
    await this.settle();
    this.#explorer.endGesture();
  }

  /** Chooses all the time again. */
  async clear(): Promise<void> {
    if (this.span === undefined) return;
    this.#explorer.endGesture();
    this.choose(undefined);
    await this.release();
  }
}

import type { Answer, Facet } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import { printQuery } from '../graph/query/print.ts';
import { scopeQuestionOf, type View } from './view.ts';

/** The facets of everything within a scope, whose order the filters keep: asked for once. */
export class ScopeFacets {
  #known:
    | { readonly archive: Archive; readonly scope: string; readonly facets: readonly Facet[] }
    | undefined;

  /** Whether an archive has been asked for any: its first picture does not wait for them. */
  knows(archive: Archive): boolean {
    return this.#known?.archive === archive;
  }

  /** The facets of the scope of a view; where an answer is about just that scope, they are its own. */
  async facetsFor(
    answer: Answer,
    view: View,
    archive: Archive,
    signal: AbortSignal,
  ): Promise<readonly Facet[]> {
    const scope = printQuery(view.scope);
    if (!this.#known || !this.knows(archive) || this.#known.scope !== scope) {
      const isOwn = printQuery(answer.question.query) === scope;
      // Facets are the same however many marks are drawn.
      const about = { ...scopeQuestionOf(view), most: 0 };
      const { facets } = isOwn ? answer : await archive.ask(about, signal);
      this.#known = { archive, scope, facets };
    }
    return this.#known.facets;
  }
}

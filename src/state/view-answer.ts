import type { Answer, Facet } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import type { Positions } from '../graph/positions.ts';
import type { Sheet } from '../graph/sheet.ts';
import { Placement, type Place } from './placement.ts';
import { ScopeFacets } from './scope-facets.ts';
import { askForTab, type TabData } from './tab-data.ts';
import { questionOf, type View } from './view.ts';

/** Everything that is shown of a view. */
export interface ViewAnswer {
  readonly answer: Answer;
  readonly positions: Positions;
  readonly data: TabData;
  /** What is said of the first that is selected; nothing for an id that is not there. */
  readonly sheet: Sheet | undefined;
  /** The facets of everything within the scope; absent where the picture comes before them. */
  readonly whole?: readonly Facet[];
}

/** Asks an archive for all that a view shows. */
export class ViewAsker {
  #placement: Placement;
  #scopeFacets = new ScopeFacets();

  constructor(place: Place) {
    this.#placement = new Placement(place);
  }

  /** Forgets all places, as another dossier is opened. */
  clear(): void {
    this.#placement.clear();
  }

  /** All that a view shows; the first picture of an archive is there before its facets. */
  async ask(archive: Archive, view: View, signal: AbortSignal): Promise<ViewAnswer> {
    const question = questionOf(view);
    const isFirst = !this.#scopeFacets.knows(archive);
    const [id] = view.selected;
    const asked = archive.ask(isFirst ? { ...question, facets: false } : question, signal);
    const [answer, positions, data, sheet] = await Promise.all([
      asked,
      // Marks are placed in a worker of their own, while the rest is asked for.
      asked.then((answer) => this.#placement.placeFor(answer, view, archive, signal)),
      askForTab(archive, view, signal),
      id === undefined ? undefined : archive.inspect({ id, question }, signal),
    ]);
    const shown = { answer, positions, data, sheet };
    if (isFirst) return shown;
    return { ...shown, whole: await this.#scopeFacets.facetsFor(answer, view, archive, signal) };
  }

  /** What was shown without facets, with them. */
  async addFacets(
    shown: ViewAnswer,
    archive: Archive,
    view: View,
    signal: AbortSignal,
  ): Promise<ViewAnswer> {
    const answer = await archive.ask(questionOf(view), signal);
    const whole = await this.#scopeFacets.facetsFor(answer, view, archive, signal);
    signal.throwIfAborted();
    return { ...shown, answer, whole };
  }
}

import type { Answer } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import type { Arrangement } from '../graph/layout/arrangement.ts';
import { placeNewcomers } from '../graph/layout/place-newcomers.ts';
import type { Positions } from '../graph/positions.ts';
import { printQuery } from '../graph/query/print.ts';
import { printAddress } from './address.ts';
import { plainView, scopeQuestionOf, type View } from './view.ts';

/** Places the marks of an answer, in a worker: it takes longer than a frame may. */
export type Place = (
  answer: Answer,
  arrangement: Arrangement,
  signal: AbortSignal,
) => Promise<Positions>;

/** Where the marks of a scope stand. */
interface Placed {
  readonly key: string;
  readonly positions: Positions;
}

/** Where marks stand. Filtering moves nothing: only another scope, layout, grouping or pin does. */
export class Placement {
  #place: Place;
  #placed: Placed | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Forgets all places, as another dossier is opened. */
  clear(): void {
    this.#placed = undefined;
  }

  /** The positions of the marks of an answer, laid out for the scope of a view. */
  async placeFor(
    answer: Answer,
    view: View,
    archive: Archive,
    signal: AbortSignal,
  ): Promise<Positions> {
    const key = keyOf(view);
    if (this.#placed?.key !== key) {
      const whole = isOfScope(answer, view)
        ? answer
        : await archive.ask({ ...scopeQuestionOf(view), facets: false }, signal);
      this.#placed = { key, positions: await this.#place(whole, view, signal) };
    }
    return placeNewcomers(answer, this.#placed.positions);
  }
}

/** Whether an answer is that of the scope itself. */
function isOfScope({ question: { query, selected } }: Answer, { scope }: View): boolean {
  return selected.length === 0 && printQuery(query) === printQuery(scope);
}

/** All that places hang on, as an address without the rest. */
function keyOf({ scope, group, meetings, most, pins, layout, centre }: View): string {
  const arranged = {
    ...plainView,
    query: scope,
    group,
    meetings,
    most,
    ...(layout === undefined ? {} : { layout }),
    ...(centre === undefined ? {} : { centre }),
  };
  const places = [...pins].map(([id, { x, y }]) => `${id}:${x},${y}`).join(';');
  return `${printAddress(arranged)} ${places}`;
}

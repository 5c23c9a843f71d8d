import type { BareMark } from '../marks.ts';
import type { Counts } from './matrix.ts';

/** An actor to be put in order, with its meetings. */
export interface OrderedActor extends Counts {
  readonly mark: BareMark;
}

/** Everyone within the scope, strongest first, and how often each two of them met, as positions. */
export interface OrderedMeetings {
  readonly actors: readonly OrderedActor[];
  readonly links: readonly {
    readonly one: number;
    readonly other: number;
    readonly weight: number;
  }[];
}

/** What an actor is sorted by: the first that differs decides. */
export type SortKey = readonly (number | string)[];

/**
 * A way to put actors in order. What it works out comes from the scope alone, so that filtering moves
 * nobody; it gives a key for those too whom the scope does not have.
 */
export interface MatrixOrder {
  readonly id: string;
  /** Whether actors of one country stand together. */
  readonly grouped: boolean;
  readonly keyOf: (scope: OrderedMeetings) => (mark: BareMark) => SortKey;
}

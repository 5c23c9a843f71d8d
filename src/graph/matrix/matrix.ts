import type { MarkKind, Vouching } from '../answer.ts';
import type { ContactKind } from '../contact-kinds.ts';
import type { Id } from '../../model/dossier.ts';
import type { Modality } from '../../model/vocabulary.ts';

/** Who met whom: the same actors down and across. A bounded plain value. */
export interface Matrix {
  readonly contact: ContactKind;
  /** The id of the order in which the rows stand. */
  readonly order: string;
  /** Whether rows of one country stand together. */
  readonly grouped: boolean;
  readonly rows: readonly MatrixRow[];
  /** Pairs that met, or are said to have been going to; every other pair is empty. */
  readonly cells: readonly MatrixCell[];
  /** Pairs of one delegation that did not meet, as positions of rows, the smaller first. */
  readonly together: readonly (readonly [number, number])[];
  /** Actors with a contact that found no room. */
  readonly more: number;
  /** Actors in what is kept, with a contact or without. */
  readonly actors: number;
  /** Distinct meetings that make such a contact. */
  readonly meetings: Counts;
  /** Meetings among what is kept that make each kind of contact. */
  readonly kinds: Readonly<Record<ContactKind, number>>;
  /** Meetings of so many that they count only for whom the query names or the reader selects. */
  readonly crowds: number;
  /** The first and last day (since 1970-01-01) that the dates of these meetings allow, where they have one. */
  readonly days?: { readonly first: number; readonly last: number };
}

/** Distinct meetings, the certain and those only possible. Disjoint. */
export interface Counts {
  readonly certain: number;
  readonly possible: number;
}

/** An actor, with all its meetings, also those with actors that found no room. */
export interface MatrixRow extends Counts {
  readonly id: Id;
  readonly kind: MarkKind;
  readonly name: string;
  readonly label: string;
  readonly flag?: string;
  readonly code?: string;
}

/** Two that met. How firmly it is vouched for is the best among their meetings. */
export interface MatrixCell extends Counts, Omit<Vouching, 'modality'> {
  /** Positions of rows, the smaller first. */
  readonly one: number;
  readonly other: number;
  readonly unheld?: Unheld;
  /** Whether a selected meeting is one of theirs. */
  readonly marked: boolean;
}

/** Meetings that did not take place, as far as is said: planned, called off or denied. */
export interface Unheld {
  readonly count: number;
  /** The firmest of the three, and the first meeting that has it. */
  readonly modality: Modality;
  readonly meeting: Id;
}

import type { Id } from '../../model/dossier.ts';
import type { Positions } from '../positions.ts';

/** How a reader wants the marks of an answer arranged. A view is one. */
export interface Arrangement {
  /** The id of a layout; an unknown one, or none, is the one that suits. */
  readonly layout?: string;
  /** The mark that a layout with a centre goes round; where it is not there, the one with most lines. */
  readonly centre?: Id;
  /** Where marks stand that the reader has put there. */
  readonly pins: Positions;
}

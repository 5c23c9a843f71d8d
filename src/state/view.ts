import type { Grouping, MeetingsAs, Question } from '../graph/answer.ts';
import type { Positions } from '../graph/positions.ts';
import { emptyQuery, type Query } from '../graph/query/query.ts';

/** What a reader has chosen to see: a plain value, kept in the page's address. */
export interface View {
  /** The id of a shipped dossier; absent for a file of the reader's own. */
  readonly dossier?: string;
  readonly query: Query;
  /** The query that the positions are laid out for. */
  readonly scope: Query;
  readonly group: Grouping;
  readonly meetings: MeetingsAs;
  /** At most so many marks are drawn. */
  readonly most: number;
  /** The id of a layout; absent for the one that suits. */
  readonly layout?: string;
  /** Ids of marks or lines. */
  readonly selected: readonly string[];
  readonly pins: Positions;
}

/** More marks than this do not stay legible on one screen. */
export const usualMost = 90;

/** A view in which nothing has been chosen. */
export const plainView: View = {
  query: emptyQuery,
  scope: emptyQuery,
  group: 'actors',
  meetings: 'both',
  most: usualMost,
  selected: [],
  pins: new Map(),
};

/** The question that a view asks of its dossier. */
export function questionOf(view: View): Question {
  const { query, group, meetings, most, selected } = view;
  return { query, group, meetings, most, selected };
}

/** The question whose answer the layout places: the scope, with nothing selected. */
export function scopeQuestionOf(view: View): Question {
  return { ...questionOf(view), query: view.scope, selected: [] };
}

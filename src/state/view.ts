import type { Grouping, MeetingsAs, Question } from '../graph/answer.ts';
import type { Arrangement } from '../graph/layout/arrangement.ts';
import { emptyQuery, type Query } from '../graph/query/query.ts';

/** The views of one dossier, which show the same filter and the same selection. */
export const tabs = ['graph', 'matrix', 'timeline', 'table'] as const;

export type Tab = (typeof tabs)[number];

/** What a reader has chosen to see: a plain value, kept in the page's address. */
export interface View extends Arrangement {
  /** The id of a shipped dossier; absent for a file of the reader's own. */
  readonly dossier?: string;
  /** The key of a file of the reader's own, made from its bytes. */
  readonly file?: string;
  /** The id of a saved view that this one starts from. */
  readonly saved?: string;
  readonly tab: Tab;
  readonly query: Query;
  /** The query that the positions are laid out for. */
  readonly scope: Query;
  readonly group: Grouping;
  readonly meetings: MeetingsAs;
  /** At most so many marks are drawn. */
  readonly most: number;
  /** Ids of marks or lines. */
  readonly selected: readonly string[];
  /** What heads the picture; absent for the dossier's own title. */
  readonly title?: string;
  readonly subtitle?: string;
  /** The days that the timeline shows (EDTF, a/b); absent for those that suit the dossier. */
  readonly axis?: string;
  /** How the matrix is ordered; absent for the usual order. */
  readonly order?: string;
  /** Which contacts the matrix shows; absent for the usual ones. */
  readonly contact?: string;
  /** Which list the table shows; how it is sorted, "-when" for the last first; which columns it has, with commas. */
  readonly list?: string;
  readonly sort?: string;
  readonly columns?: string;
}

/** More marks than this do not stay legible on one screen. */
export const usualMost = 90;

/** A view in which nothing has been chosen. */
export const plainView: View = {
  tab: 'graph',
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

/** The titles that a reader has given to what is shown. */
export function titlesOf({ title, subtitle }: View): Pick<View, 'title' | 'subtitle'> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
  };
}

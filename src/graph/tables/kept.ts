import { printQuery } from '../query/print.ts';
import type { Grouping, Question } from '../answer.ts';
import { drawAnswer } from '../ask.ts';
import type { Desk } from '../ask.ts';
import { mentioner } from '../inspect/mentions.ts';
import type { MentionOf } from '../inspect/mentions.ts';
import { lookUpValues } from '../known-values.ts';
import type { Picture } from '../picture.ts';
import type { Query } from '../query/query.ts';
import { select } from '../select.ts';
import type { StatementEntry } from '../statements.ts';

/** What a question keeps of an archive, for all lists of the table. */
export interface Kept {
  readonly desk: Desk;
  readonly mention: MentionOf;
  readonly group: Grouping;
  /** Its values as the archive has them. */
  readonly query: Query;
  /** 1 for each statement that is kept; and those statements. */
  readonly mask: Uint8Array;
  readonly statements: readonly StatementEntry[];
  /** All marks and lines, however many: those of the picture, with meetings both as marks and as lines. */
  readonly picture: () => Picture;
}

/** What of a question the table goes by. */
export type KeptQuestion = Pick<Question, 'query' | 'group'>;

/** What a question keeps; its marks and lines are drawn when they are first asked for. */
export function keep(desk: Desk, { query: asked, group }: KeptQuestion): Kept {
  const { index, queries, findMark } = desk;
  const { query } = lookUpValues(asked, index, queries);
  const { kept: mask } = select(query, index, queries);
  let picture: Picture | undefined;
  const question = { query, group, meetings: 'both', most: Infinity, selected: [] } as const;
  return {
    desk,
    mention: mentioner(index.records, findMark),
    group,
    query,
    mask,
    statements: index.statements.filter((_, row) => mask[row] === 1),
    picture: () => (picture ??= drawAnswer(desk, question, mask)),
  };
}

/** Two questions with the same key keep the same. */
export function keyOfKept({ query, group }: KeptQuestion): string {
  return `${group} ${printQuery(query)}`;
}

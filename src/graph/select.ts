import type { ArchiveIndex } from './archive-index.ts';
import { conditionsOf } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { withCrowdLinks } from './crowd-links.ts';
import type { QueryIndex } from './query-index.ts';
import type { Query } from './query/query.ts';

/** Which statements a query keeps; and for those that miss one condition only, which. */
export interface Selection {
  /** The columns as this query sees them. */
  readonly queries: QueryIndex;
  readonly conditions: readonly Condition[];
  /** 1 for each statement that is kept. */
  readonly kept: Uint8Array;
  /** For each statement: how many conditions it misses (0, 1, or 2 for more), and the position of the first missed. */
  readonly misses: Uint8Array;
  readonly missed: Int16Array;
}

/** Holds every statement against every condition of a query. */
export function select(query: Query, index: ArchiveIndex, columns: QueryIndex): Selection {
  const queries = withCrowdLinks(query, index, columns);
  const conditions = conditionsOf(query, queries);
  const count = index.statements.length;
  const misses = new Uint8Array(count);
  const missed = new Int16Array(count).fill(-1);
  conditions.forEach(({ test }, position) => {
    for (let row = 0; row < count; row++) {
      if (misses[row] === 2 || test(row)) continue;
      if (misses[row] === 0) missed[row] = position;
      misses[row] = (misses[row] ?? 0) + 1;
    }
  });
  return { queries, conditions, kept: misses.map((many) => (many === 0 ? 1 : 0)), misses, missed };
}

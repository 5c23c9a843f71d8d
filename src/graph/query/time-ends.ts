import { addValue, withoutTerm } from './edit.ts';
import { termOf } from './query.ts';
import type { Query } from './query.ts';
import { timeSpanOf } from './time-span.ts';

/** The keys of the two ends of a time. */
export type TimeEnd = 'after' | 'before';

const ends: readonly TimeEnd[] = ['after', 'before'];

/** The date, in EDTF, at an end of the time that a query asks for; of `during:` it is at both. */
export function dateAtEnd(query: Query, end: TimeEnd): string | undefined {
  return (termOf(query, end) ?? termOf(query, 'during'))?.values[0];
}

/**
 * A query with another date at one end, as it is written, or with none; where it asked for a time by
 * `during:`, the other end stays by its own key. The same query where nothing changes.
 */
export function withDateAtEnd(query: Query, end: TimeEnd, date: string | undefined): Query {
  if (dateAtEnd(query, end) === date) return query;
  const bare = withoutTerm(query, 'during', 'with');
  return ends.reduce((next, key) => {
    const own = key === end ? date : dateAtEnd(query, key);
    return own === undefined ? withoutTerm(next, key, 'with') : addValue(next, key, own);
  }, bare);
}

/** Whether the time that a query asks for ends before it begins, so that nothing can fall into it. */
export function endsBeforeItBegins(query: Query): boolean {
  const span = timeSpanOf(query);
  return span !== undefined && span.first > span.last;
}

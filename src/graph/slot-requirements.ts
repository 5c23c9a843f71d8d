import { countIn, maskOf } from './columns.ts';
import type { QueryIndex, SlotKey } from './query-index.ts';
import type { Term } from './query/query.ts';

/** Whether a slot, by number, is what is asked. */
export type SlotTest = (slot: number) => boolean;

/**
 * What slots a statement must have: one that has a value of every term; where the values of a term
 * are joined by `+`, one such for each of its values.
 */
export function slotRequirements(terms: readonly Term[], queries: QueryIndex): readonly SlotTest[] {
  const tests = terms
    .filter(({ join }) => join === 'any')
    .map((term) => hasOneOf(term.key as SlotKey, term.values, queries));
  const [first = () => true] = tests;
  const meetsAll: SlotTest = tests.length < 2 ? first : (slot) => tests.every((test) => test(slot));
  const joined = terms.filter(({ join }) => join === 'all');
  if (joined.length === 0) return [meetsAll];
  return joined.flatMap(({ key, values }) =>
    values.map((value): SlotTest => {
      const has = hasOneOf(key as SlotKey, [value], queries);
      return (slot) => has(slot) && meetsAll(slot);
    }),
  );
}

function hasOneOf(key: SlotKey, values: readonly string[], queries: QueryIndex): SlotTest {
  const column = queries.slotColumns[key];
  const mask = maskOf(column, values);
  return (slot) => countIn(column, slot, mask) > 0;
}

import { UNKNOWN_BOUNDS } from '../model/dates/bounds.ts';
import type { Facet, FacetValue } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { countOnes } from './columns.ts';
import type { Column } from './columns.ts';
import { isSlotKey } from './conditions.ts';
import type { DescribeValue } from './facet-value.ts';
import { pickFirst } from './pick-first.ts';
import { slotKeys } from './query-index.ts';
import type { QueryIndex, SlotKey } from './query-index.ts';
import { addValue } from './query/edit.ts';
import { termOf } from './query/query.ts';
import type { Query, Term } from './query/query.ts';
import { countriesAskedFor } from './reach.ts';
import { select } from './select.ts';
import type { Selection } from './select.ts';
import { slotRequirements } from './slot-requirements.ts';
import type { SlotTest } from './slot-requirements.ts';
import { statementKeys } from './statement-keys.ts';
import type { StatementKey } from './statement-keys.ts';

/** Values that a facet lists: the most frequent. More nobody reads; they are found by search. */
const mostFacetValues = 200;

/**
 * Every facet of a query: for each value the statements that would be left if it were added. Where
 * the values of a key are joined by *or*, its own other values are left out of account; an excluded or
 * *only* value is counted as if it were asked for instead.
 */
export function countFacets(
  query: Query,
  selection: Selection,
  index: ArchiveIndex,
  columns: QueryIndex,
  describe: DescribeValue,
): readonly Facet[] {
  const isDoubled = (key: string, value: string): boolean =>
    (key === 'acts-for' || key === 'place') && columns.coded.has(value);
  const tieOf = tieFinder(query, columns, describe);
  const recount = (key: string, value: string): number =>
    countOnes(select(addValue(query, key, value), index, columns).kept);
  const facetOf = (key: StatementKey | SlotKey, column: Column, counts: Uint32Array): Facet => {
    // A state that is also listed by its code is listed by its id only where the query uses that.
    const values = valuesOf(key, column, counts, query, recount).filter(
      ({ value, state }) => state !== 'off' || !isDoubled(key, value),
    );
    return {
      key,
      join: termOf(query, key)?.join ?? 'any',
      values: values.map((counted) => ({
        ...counted,
        ...describe(key, counted.value),
        ...(key === 'actor' ? tieOf(counted.value) : {}),
      })),
    };
  };
  const { queries } = selection;
  const bySlot = slotKeys.map((key) =>
    facetOf(key, queries.slotColumns[key], countSlotValues(key, query, selection)),
  );
  const byStatement = (Object.keys(statementKeys) as StatementKey[]).map((key) =>
    facetOf(key, queries.columns[key], countStatementValues(key, query, selection)),
  );
  return [...bySlot, ...byStatement].filter(({ values }) => values.length > 0);
}

/** Finds the tie by which an actor reaches a country that the query asks for, where it is not its own. */
function tieFinder(
  query: Query,
  { reach }: QueryIndex,
  describe: DescribeValue,
): (actor: string) => Pick<FacetValue, 'tie'> {
  const asked = countriesAskedFor(query);
  return (actor) => {
    if (asked.size === 0) return {};
    const reached = reach.countriesOf(actor, UNKNOWN_BOUNDS).filter(({ code }) => asked.has(code));
    const [first] = reached;
    if (!first?.through || reached.some(({ through }) => !through)) return {};
    const { kind, id } = first.through;
    return { tie: { kind, name: describe('place', id).name ?? id } };
  };
}

/** Whether a statement is counted in the facet of a key: it is kept, or misses only what that key asks. */
function isCounted(
  { misses, missed, conditions }: Selection,
  row: number,
  key: StatementKey | 'slots',
  join: Term['join'],
): boolean {
  if (misses[row] === 0) return true;
  return misses[row] === 1 && join === 'any' && conditions[missed[row] ?? -1]?.key === key;
}

function countStatementValues(key: StatementKey, query: Query, selection: Selection): Uint32Array {
  const { values, rows } = selection.queries.columns[key];
  const counts = new Uint32Array(values.length);
  const join = termOf(query, key)?.join ?? 'any';
  for (let row = 0; row < selection.kept.length; row++) {
    if (!isCounted(selection, row, key, join)) continue;
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const value = rows.items[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * Counts, for each value, the statements with a slot that has it and is all else that is asked of a
 * participant; where another key asks for several (`+`), with such a slot for each.
 */
function countSlotValues(key: SlotKey, query: Query, selection: Selection): Uint32Array {
  const { queries, kept } = selection;
  const { values } = queries.slotColumns[key];
  const counts = new Uint32Array(values.length);
  const hits = new Uint16Array(values.length);
  const hitBy = new Int32Array(values.length).fill(-1);
  const terms = query.terms.filter(({ sense }) => sense === 'with');
  const others = terms.filter((term) => term.key !== key && isSlotKey(term.key));
  const requirements = slotRequirements(others, queries);
  const join = termOf(query, key)?.join ?? 'any';
  let row = 0;
  let number = 0;
  const hit = (value: number): void => {
    const rowStamp = row * requirements.length;
    if (hitBy[value] === rowStamp + number) return;
    hits[value] = (hitBy[value] ?? -1) < rowStamp ? 1 : (hits[value] ?? 0) + 1;
    hitBy[value] = rowStamp + number;
    if (hits[value] === requirements.length) counts[value] = (counts[value] ?? 0) + 1;
  };
  for (row = 0; row < kept.length; row++) {
    // Whatever is asked of a participant is one condition: without this key it is asked again below.
    if (!isCounted(selection, row, 'slots', join)) continue;
    for (number = 0; number < requirements.length; number++) {
      visitSlotValues(queries, key, row, requirements[number] as SlotTest, hit);
    }
  }
  return counts;
}

/** Not a generator: this is the innermost loop of every answer. */
function visitSlotValues(
  { slotStarts, slotColumns }: QueryIndex,
  key: SlotKey,
  row: number,
  meets: SlotTest,
  visit: (value: number) => void,
): void {
  const { starts, items } = slotColumns[key].rows;
  for (let slot = slotStarts[row] ?? 0; slot < (slotStarts[row + 1] ?? 0); slot++) {
    if (!meets(slot)) continue;
    for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at++) visit(items[at] ?? 0);
  }
}

type CountedValue = Pick<FacetValue, 'value' | 'count' | 'state'>;

/** The values that are listed, most frequent first: those that leave something, and what the query speaks of. */
function valuesOf(
  key: StatementKey | SlotKey,
  column: Column,
  counts: Uint32Array,
  query: Query,
  recount: (key: string, value: string) => number,
): readonly CountedValue[] {
  const states = statesOf(query, key);
  const spokenOf = [...states].map(([value, state]): CountedValue => {
    const number = column.numbers.get(value);
    const isOwn = state !== 'not' && state !== 'only';
    return {
      value,
      count: number === undefined ? 0 : isOwn ? (counts[number] ?? 0) : recount(key, value),
      state,
    };
  });
  const frequent = mostFrequent(column, counts, states).map((number): CountedValue => ({
    value: column.values[number] ?? '',
    count: counts[number] ?? 0,
    state: 'off',
  }));
  const listed = [...spokenOf, ...frequent].sort(mostFrequentFirst);
  return listed.filter(({ state }, rank) => rank < mostFacetValues || state !== 'off');
}

/** The numbers of the values that leave most, without those of which the query speaks; values are numbered in order. */
function mostFrequent(
  { values, numbers }: Column,
  counts: Uint32Array,
  states: ReadonlyMap<string, unknown>,
): readonly number[] {
  const spokenOf = new Set([...states.keys()].map((value) => numbers.get(value)));
  const left: number[] = [];
  for (let number = 0; number < values.length; number++) {
    if ((counts[number] ?? 0) > 0 && !spokenOf.has(number)) left.push(number);
  }
  return pickFirst(
    left,
    mostFacetValues,
    (one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other,
  );
}

function statesOf(query: Query, key: string): Map<string, FacetValue['state']> {
  const states = new Map<string, FacetValue['state']>();
  const names = { with: 'on', only: 'only', without: 'not' } as const;
  for (const term of query.terms) {
    if (term.key !== key) continue;
    for (const value of term.values) states.set(value, names[term.sense]);
  }
  return states;
}

function mostFrequentFirst(one: CountedValue, other: CountedValue): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}

import { beginsBy, endsFrom, overlaps } from '../model/dates/answers.ts';
import type { Likelihood } from '../model/dates/answers.ts';
import { periodsOf } from '../model/dates/period.ts';
import { readDate } from './claim-dates.ts';
import { countIn, maskOf } from './columns.ts';
import type { Column } from './columns.ts';
import { fold, holdsWord } from './fold.ts';
import type { QueryIndex, SlotKey } from './query-index.ts';
import { slotKeys } from './query-index.ts';
import type { Query, Term } from './query/query.ts';
import { slotRequirements } from './slot-requirements.ts';
import type { SlotTest } from './slot-requirements.ts';
import type { StatementKey } from './statement-keys.ts';

/** Something that a statement must meet to be kept. */
export interface Condition {
  /** The key whose values are asked for: a facet of this key may leave it out of account. */
  readonly key: StatementKey | 'slots' | undefined;
  readonly test: (row: number) => boolean;
}

/** What a query asks, as conditions that must all be met. */
export function conditionsOf(query: Query, queries: QueryIndex): readonly Condition[] {
  const certainly = query.terms.some(
    ({ key, values }) => key === 'dates' && values[0] === 'certainly',
  );
  const asked = query.terms.filter(({ key }) => key !== 'dates');
  const slotTerms = asked.filter(({ key, sense }) => isSlotKey(key) && sense === 'with');
  return [
    ...(slotTerms.length > 0 ? [slotCondition(slotTerms, queries)] : []),
    ...asked
      .filter((term) => !slotTerms.includes(term))
      .map((term) => termCondition(term, queries, certainly)),
    ...query.words.map((word) => wordCondition(word, queries, true)),
    ...query.withoutWords.map((word) => wordCondition(word, queries, false)),
  ];
}

/** Whether a key is one of those that together describe one participant. */
export function isSlotKey(key: string): key is SlotKey {
  return (slotKeys as readonly string[]).includes(key);
}

/** One participant must be all that is asked; with `+`, one such for each value. */
function slotCondition(terms: readonly Term[], queries: QueryIndex): Condition {
  const requirements = slotRequirements(terms, queries);
  return {
    key: 'slots',
    test: (row) => requirements.every((meets) => someSlot(queries, row, meets)),
  };
}

/** Whether one of a statement's slots passes. */
function someSlot({ slotStarts }: QueryIndex, row: number, meets: SlotTest): boolean {
  const end = slotStarts[row + 1] ?? 0;
  for (let slot = slotStarts[row] ?? 0; slot < end; slot++) if (meets(slot)) return true;
  return false;
}

function everySlot({ slotStarts }: QueryIndex, row: number, meets: SlotTest): boolean {
  const start = slotStarts[row] ?? 0;
  const end = slotStarts[row + 1] ?? 0;
  for (let slot = start; slot < end; slot++) if (!meets(slot)) return false;
  return end > start;
}

function termCondition(term: Term, queries: QueryIndex, certainly: boolean): Condition {
  if (term.sense === 'only') return { key: undefined, test: onlyTest(term, queries) };
  const test = matchTest(term, queries, certainly);
  if (term.sense === 'without') return { key: undefined, test: (row) => !test(row) };
  return { key: term.key in queries.columns ? (term.key as StatementKey) : undefined, test };
}

function matchTest(term: Term, queries: QueryIndex, certainly: boolean): (row: number) => boolean {
  const { key, values } = term;
  if (isSlotKey(key)) return slotCondition([term], queries).test;
  if (key === 'after' || key === 'before' || key === 'during') {
    return timeTest(key, values[0], certainly, queries);
  }
  const column: Column = queries.columns[key as StatementKey];
  const mask = maskOf(column, values);
  const wanted = term.join === 'all' ? values.length : 1;
  return (row) => countIn(column, row, mask) >= wanted;
}

/** All the actors must match; who takes part without a name is left out of account. */
function onlyTest({ key, values }: Term, queries: QueryIndex): (row: number) => boolean {
  if (isSlotKey(key)) {
    const column = queries.slotColumns[key];
    const mask = maskOf(column, values);
    return (row) => everySlot(queries, row, (slot) => countIn(column, slot, mask) > 0);
  }
  const column: Column | undefined = queries.columns[key as StatementKey];
  if (column === undefined) return () => true;
  const mask = maskOf(column, values);
  const { starts } = column.rows;
  return (row) => {
    const count = (starts[row + 1] ?? 0) - (starts[row] ?? 0);
    return count > 0 && countIn(column, row, mask) === count;
  };
}

const timeQuestions = {
  after: endsFrom,
  before: beginsBy,
  during: overlaps,
} as const;

/** Many statements share their bounds, so that each is asked once. */
function timeTest(
  key: keyof typeof timeQuestions,
  value: string | undefined,
  certainly: boolean,
  { bounds, boundsNumbers }: QueryIndex,
): (row: number) => boolean {
  const date = readDate(value);
  if (date === undefined) return () => true;
  const periods = periodsOf(date);
  const ask = timeQuestions[key];
  const isEnough = (likelihood: Likelihood): boolean =>
    certainly ? likelihood === 'certainly' : likelihood !== 'not';
  const holds = bounds.map((each) => periods.some((period) => isEnough(ask(each, period))));
  return (row) => holds[boundsNumbers[row] ?? -1] === true;
}

/** Each text is looked through once, in however many statements it stands. */
function wordCondition(word: string, queries: QueryIndex, wanted: boolean): Condition {
  const folded = fold(word);
  const texts = queries.texts();
  const mask = Uint8Array.from(texts.values, (text) => (holdsWord(text, folded) ? 1 : 0));
  return { key: undefined, test: (row) => countIn(texts, row, mask) > 0 === wanted };
}

import {
  actorKinds,
  certainties,
  meetingForms,
  meetingModes,
  modalities,
  standings,
} from '../../model/vocabulary.ts';
import type { Cell, ToldClaim, Vocabulary } from './cells.ts';

/** Which column a list is sorted by, and whether the last comes first. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Reads `when` or `-when`. */
export function readSorting(text: string): Sorting {
  return text.startsWith('-')
    ? { column: text.slice(1), descending: true }
    : { column: text, descending: false };
}

/** What a cell is compared by; nothing where the cell is empty, which comes last either way. */
export type SortKey = string | number | undefined;

/** More letters of a text than this do not change its place. */
const comparedLetters = 120;

/** Words that have an order of their own, which is not that of the alphabet. */
const orders: { readonly [Key in Vocabulary]?: readonly string[] } = {
  kind: actorKinds,
  form: meetingForms,
  mode: meetingModes,
  modality: modalities,
  certainty: certainties,
  standing: standings,
};

/** What a cell is compared by: numbers as such, dates by time, words by their order, texts folded. */
export function keyOfCell(cell: Cell | undefined, fold: (text: string) => string): SortKey {
  if (cell === undefined) return undefined;
  switch (cell.sort) {
    case 'number':
      return cell.number;
    case 'date':
      return cell.key;
    case 'yes':
      return 0;
    case 'text':
      return foldedStart(cell.text, fold);
    case 'mentions':
      return cell.mentions
        .slice(0, 4)
        .map(({ name }) => fold(name))
        .join(' ');
    case 'word':
      return orders[cell.vocabulary]?.indexOf(cell.word) ?? cell.word;
    case 'claim':
      return keyOfClaim(cell.claim, fold);
    case 'path':
      return cell.path
        .map((step) => (typeof step === 'number' ? String(step).padStart(9, '0') : step))
        .join('.');
  }
}

function foldedStart(text: string, fold: (text: string) => string): string {
  return fold(text.length > comparedLetters ? text.slice(0, comparedLetters) : text);
}

function keyOfClaim(
  { title, from, kind, to, part }: ToldClaim,
  fold: (text: string) => string,
): string {
  const names = [...from.slice(0, 2), ...to.slice(0, 2)].map(({ name }) => fold(name));
  const said = title === undefined ? [...names, kind] : [foldedStart(title, fold)];
  return [...said, foldedStart(part?.name ?? '', fold)].join(' ');
}

/** Rows by rank: those with the same key have the same one, from 0; those without a key have −1. */
export interface Ranks {
  readonly of: Int32Array;
  readonly count: number;
}

/** Ranks rows by their keys. Keys are compared once each, however many rows have them. */
export function rankKeys(keys: readonly SortKey[]): Ranks {
  const distinct = [...new Set(keys)].filter((key) => key !== undefined);
  distinct.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const numbers = new Map<SortKey, number>(distinct.map((key, rank) => [key, rank]));
  return {
    of: Int32Array.from(keys, (key) => numbers.get(key) ?? -1),
    count: distinct.length,
  };
}

/**
 * Positions of rows in order of their ranks, in time linear in their number (a counting sort). Those
 * alike stay in the order in which they were; those without a key come last, whichever way it goes.
 */
export function sortPositions({ of: ranks, count }: Ranks, descending: boolean): Uint32Array {
  const placeOf = (rank: number): number =>
    rank < 0 ? count : descending ? count - 1 - rank : rank;
  const starts = new Uint32Array(count + 2);
  for (const rank of ranks) {
    const next = placeOf(rank) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const order = new Uint32Array(ranks.length);
  ranks.forEach((rank, position) => {
    const place = placeOf(rank);
    const at = starts[place] ?? 0;
    order[at] = position;
    starts[place] = at + 1;
  });
  return order;
}

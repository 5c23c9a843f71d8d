import type { ArchiveIndex } from '../archive-index.ts';
import { sortKey } from '../../model/dates/sort-key.ts';
import type { StatementEntry } from '../statements.ts';
import type { Cell } from './cells.ts';
import { whenCell } from './date-cell.ts';

const known = new WeakMap<ArchiveIndex, Int32Array>();

/** Statements by time: for each its position in that order, −1 for one of which no day is known. */
function ranksByTime(index: ArchiveIndex): Int32Array {
  const ranks = known.get(index) ?? rankByTime(index);
  known.set(index, ranks);
  return ranks;
}

function rankByTime({ statements }: ArchiveIndex): Int32Array {
  const keys = statements.map(({ bounds }) => (isDated(bounds) ? sortKey(bounds) : ''));
  const dated = [...keys.keys()].filter((row) => keys[row] !== '');
  dated.sort((one, other) => {
    const [a = '', b = ''] = [keys[one], keys[other]];
    return a < b ? -1 : a > b ? 1 : one - other;
  });
  const ranks = new Int32Array(statements.length).fill(-1);
  dated.forEach((row, rank) => (ranks[row] = rank));
  return ranks;
}

function isDated({ startEarliest, endLatest }: StatementEntry['bounds']): boolean {
  return Number.isFinite(startEarliest) || Number.isFinite(endLatest);
}

/** The first and the last of the statements in which each of some things stands. */
export class Spans {
  readonly #index: ArchiveIndex;
  readonly #ranks: Int32Array;
  readonly #first = new Map<string, number>();
  readonly #last = new Map<string, number>();

  constructor(index: ArchiveIndex) {
    this.#index = index;
    this.#ranks = ranksByTime(index);
  }

  /** Takes in that a thing stands in a statement. */
  add(id: string, row: number): void {
    const rank = this.#ranks[row] ?? -1;
    if (rank < 0) return;
    const first = this.#first.get(id);
    const last = this.#last.get(id);
    if (first === undefined || rank < (this.#ranks[first] ?? 0)) this.#first.set(id, row);
    if (last === undefined || rank > (this.#ranks[last] ?? 0)) this.#last.set(id, row);
  }

  /** When the first, or the last, was. */
  cell(id: string, which: 'first' | 'last'): Cell | undefined {
    const row = (which === 'first' ? this.#first : this.#last).get(id);
    const entry = row === undefined ? undefined : this.#index.statements[row];
    return entry && whenCell(entry, this.#index);
  }
}

/** A function whose value is worked out when it is first asked for. */
export function workedOutOnce<Value>(workOut: () => Value): () => Value {
  let value: { readonly of: Value } | undefined;
  return () => (value ??= { of: workOut() }).of;
}

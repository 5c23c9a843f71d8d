import { countryOf } from '../../graph/matrix/country-order.ts';
import type { Matrix, MatrixRow } from '../../graph/matrix/matrix.ts';
import { measureText } from '../../scene/measure-text.ts';

/** Rows that stand together, in px along the axis. */
export interface Group {
  /** The rows, from a position to before another. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly flag?: string;
  readonly code?: string;
}

/** Where rows and columns stand, in px from the first; both axes are alike. */
export interface Geometry {
  readonly size: number;
  readonly starts: readonly number[];
  readonly extent: number;
  /** Empty where rows are not grouped. */
  readonly groups: readonly Group[];
}

/** Positions from the first to before the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Between groups, in px: less where cells are small. */
function gapOf(size: number): number {
  return size < 32 ? 6 : 9;
}

/** Lays rows out, those of one country together, with a gap between groups. */
export function layOutRows({ rows, grouped }: Matrix, size: number): Geometry {
  const starts: number[] = [];
  const groups: Group[] = [];
  const gap = gapOf(size);
  let end = 0;
  rows.forEach((row, at) => {
    const opens = grouped && opensGroup(row, rows[at - 1]);
    if (opens && at > 0) end += gap;
    starts.push(end);
    if (opens) groups.push({ from: at, to: at, start: end, end, ...emblemOf(row) });
    end += size;
    const group = groups.at(-1);
    if (group) groups[groups.length - 1] = { ...group, to: at + 1, end };
  });
  return { size, starts, extent: end, groups };
}

function emblemOf({ flag, code }: MatrixRow): Pick<Group, 'flag' | 'code'> {
  return { ...(flag === undefined ? {} : { flag }), ...(code === undefined ? {} : { code }) };
}

/** The row at a distance from the first; nothing in a gap or beyond. */
export function rowAt({ starts, size }: Geometry, distance: number): number | undefined {
  const at = firstBeyond(starts, distance) - 1;
  const start = starts[at];
  return start !== undefined && distance < start + size ? at : undefined;
}

/** The rows between two distances, in steps of a few, so that it seldom changes while one scrolls. */
export function rowsWithin({ starts, size }: Geometry, from: number, to: number): Span {
  const step = 6;
  const first = firstBeyond(starts, from - size) - step;
  const last = firstBeyond(starts, to) + step;
  return {
    first: Math.max(0, Math.floor(first / step) * step),
    last: Math.min(starts.length, Math.ceil(last / step) * step),
  };
}

/** The position of the first start that is greater, in an ascending list. */
function firstBeyond(starts: readonly number[], distance: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= distance) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How wide the widest name is, in px. */
export function widestName(rows: readonly MatrixRow[]): number {
  return rows.reduce((widest, { label, kind }) => {
    const isState = kind === 'state';
    const style = { weight: isState ? 600 : 400, size: isState ? 14 : 13 } as const;
    return Math.max(widest, measureText(label, { family: 'condensed', ...style }));
  }, 0);
}

/** The size of a cell: as large as fits the room, within what one can hit and read. */
export function cellSize(rows: number, groups: number, room: number, touch: boolean): number {
  if (touch) return 44;
  const fitting = Math.floor((room - gapOf(0) * Math.max(0, groups - 1)) / Math.max(1, rows));
  return Math.min(39, Math.max(24, fitting));
}

/** How many groups rows fall into. */
export function countGroups({ rows, grouped }: Matrix): number {
  return grouped ? rows.filter((row, at) => opensGroup(row, rows[at - 1])).length : 0;
}

function opensGroup(row: MatrixRow, before: MatrixRow | undefined): boolean {
  return !before || countryOf(before) !== countryOf(row);
}

import { boundsOf } from '../../model/dates/bounds.ts';
import type { Bounds } from '../../model/dates/bounds.ts';
import { printDay } from '../../model/dates/calendar.ts';
import { sortKey } from '../../model/dates/sort-key.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { readDate } from '../claim-dates.ts';
import { whenOf } from '../inspect/statement-of.ts';
import type { StatementEntry } from '../statements.ts';
import type { Cell } from './cells.ts';

/** A statement stands in many rows, as one of those behind a line, an actor or a piece of evidence. */
const known = new WeakMap<StatementEntry, { readonly cell: Cell | undefined }>();

/** When a statement was: as it is written, else as far as it can be worked out; nothing where it cannot. */
export function whenCell(entry: StatementEntry, index: ArchiveIndex): Cell | undefined {
  const found = known.get(entry) ?? { cell: dateCell(writtenDate(entry, index), entry.bounds) };
  known.set(entry, found);
  return found.cell;
}

function writtenDate(entry: StatementEntry, index: ArchiveIndex): string | undefined {
  return entry.sort === 'relation' ? whenOf(entry.record, index) : entry.record.when;
}

/** The cell of a date that stands by itself. */
export function writtenCell(edtf: string | undefined): Cell | undefined {
  return edtf === undefined ? undefined : dateCell(edtf, boundsOf(readDate(edtf)));
}

function dateCell(edtf: string | undefined, bounds: Bounds): Cell | undefined {
  const { startEarliest, endLatest } = bounds;
  const [first, last] = [startEarliest, endLatest].map((day) =>
    Number.isFinite(day) ? printDay(day) : undefined,
  );
  if (edtf === undefined && first === undefined && last === undefined) return undefined;
  return {
    sort: 'date',
    edtf: edtf ?? (first === last ? (first ?? '') : `[${first ?? ''}..${last ?? ''}]`),
    ...(edtf === undefined ? { derived: true } : {}),
    key: sortKey(bounds),
    ...(first === undefined ? {} : { earliest: first }),
    ...(last === undefined ? {} : { latest: last }),
  };
}

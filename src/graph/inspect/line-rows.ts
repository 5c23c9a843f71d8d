import { certainties, modalities, standings } from '../../model/vocabulary.ts';
import type { Modality } from '../../model/vocabulary.ts';
import type { Grouping, Vouching } from '../answer.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { askedForStrokes } from '../asked-for.ts';
import { lineId } from '../projection.ts';
import type { Projection } from '../projection.ts';
import { together } from '../standing.ts';

/** What the id of a line says. */
export interface LineName {
  readonly kind: string;
  readonly modality: Modality;
  readonly from: string;
  readonly to: string;
}

/** A statement that draws a line, by number, and how firmly it does. */
export interface LineRow {
  readonly row: number;
  readonly vouching: Vouching;
}

/** Reads the id of a line; nothing for what is not one. */
export function readLineId(id: string): LineName | undefined {
  const [, kind, modality = 'asserted', from, to] =
    /^([a-z0-9-]+)(?:\.([a-z-]+))?:([^>]+)>([^>]+)$/u.exec(id) ?? [];
  const known = modalities.find((word) => word === modality);
  if (kind === undefined || from === undefined || to === undefined || !known) return undefined;
  return { kind, modality: known, from, to };
}

/** The kept statements that draw a line in a grouping, in the order of the files. */
export function rowsOfLine(
  index: ArchiveIndex,
  projection: Projection,
  kept: Uint8Array,
  group: Grouping,
  { kind, modality, from, to }: LineName,
): readonly LineRow[] {
  const id = lineId(kind, modality, from, to);
  const { strokes, vouchings, lineNumbers } = projection;
  const line = lineNumbers.get(id);
  const rows: LineRow[] = [];
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] !== 1) continue;
    for (let at = strokes.starts[row] ?? 0; at < (strokes.starts[row + 1] ?? 0); at++) {
      if (strokes.items[at] === line) rows.push({ row, vouching: unpack(vouchings[at], modality) });
    }
  }
  // A link of someone who is no head, or was in a crowd, is drawn because it is selected.
  const named = new Set([from, to]);
  const askedFor = askedForStrokes(index, projection, kept, group, named);
  for (const { row, line: number, vouching } of askedFor.strokes) {
    const shape = projection.lines[number] ?? askedFor.lines[number - projection.lines.length];
    if (shape?.id === id) rows.push({ row, vouching: unpack(vouching, modality) });
  }
  return rows.sort((one, other) => one.row - other.row);
}

/** How firmly a line is vouched for: the best among what draws it. */
export function vouchingOfLine(rows: readonly LineRow[]): Vouching | undefined {
  const [first, ...others] = rows;
  return others.reduce(
    (best, { vouching }) => (best ? together(best, vouching) : best),
    first?.vouching,
  );
}

function unpack(packed = 0, modality: Modality): Vouching {
  return {
    modality,
    certainty: certainties[packed & 3] ?? 'possible',
    standing: standings[(packed >> 2) & 3] ?? 'none',
    disputed: packed >= 16,
  };
}

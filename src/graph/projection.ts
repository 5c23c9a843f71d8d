import type { Id } from '../model/dossier.ts';
import { certainties, standings } from '../model/vocabulary.ts';
import type { Modality } from '../model/vocabulary.ts';
import type { Grouping, Vouching } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { isContact } from './contact-kinds.ts';
import { packRows } from './rows.ts';
import type { Rows } from './rows.ts';
import { attendedBy, pointedAtBy, shownBy } from './shown-by.ts';
import type { StatementEntry } from './statements.ts';
import { strokesOf } from './strokes.ts';
import type { Stroke } from './strokes.ts';

/** A line of the whole dossier, before it is known how often it is drawn. */
export interface LineShape {
  readonly id: string;
  readonly kind: string;
  readonly modality: Modality;
  /** Numbers of nodes. */
  readonly from: number;
  readonly to: number;
}

/**
 * What every statement draws in one grouping, numbered: worked out once, so that an answer only adds
 * up what the kept statements draw. Rows are statements.
 */
export interface Projection {
  readonly nodes: readonly Id[];
  readonly nodeNumbers: ReadonlyMap<Id, number>;
  readonly lines: readonly LineShape[];
  readonly lineNumbers: ReadonlyMap<string, number>;
  /** 1 for each line that is a contact. */
  readonly contacts: Uint8Array;
  /** Numbers of the lines that a statement draws; beside each, how it is vouched for. */
  readonly strokes: Rows;
  readonly vouchings: Uint8Array;
  /** Nodes that a statement shows. */
  readonly shows: Rows;
  /** Nodes of those who certainly were at a meeting that took place. */
  readonly attends: Rows;
  /** Nodes at which a relation points. */
  readonly pointsAt: Rows;
  /** Actors that no statement names, as far as they are shown in this grouping. */
  readonly idle: readonly number[];
}

/** Certainty, standing and dispute of a stroke, in one small number. */
export function packVouching({ certainty, standing, disputed }: Vouching): number {
  return certainties.indexOf(certainty) + 4 * standings.indexOf(standing) + (disputed ? 16 : 0);
}

/** The id of a line: the same line has the same one in every answer. */
export function lineId(kind: string, modality: Modality, from: Id, to: Id): string {
  return `${kind}${modality === 'asserted' ? '' : `.${modality}`}:${from}>${to}`;
}

/** Projects every statement of an archive, in time linear in what is drawn. */
export function projectAll(index: ArchiveIndex, group: Grouping): Projection {
  const nodes = [...index.records.nodes.keys()];
  const nodeNumbers = new Map(nodes.map((id, number) => [id, number]));
  const rowsOf = (idsOf: (entry: StatementEntry) => readonly Id[]): Rows =>
    packRows(
      index.statements.map((entry) => [
        ...new Set(idsOf(entry).flatMap((id) => nodeNumbers.get(id) ?? [])),
      ]),
    );
  return {
    nodes,
    nodeNumbers,
    ...numberStrokes(index, group, nodeNumbers),
    shows: rowsOf((entry) => shownBy(entry, group, index)),
    attends: rowsOf((entry) => attendedBy(entry, group)),
    pointsAt: rowsOf((entry) => pointedAtBy(entry, index)),
    idle: idleActors(index, nodeNumbers),
  };
}

/** Gives each line a number, in the order in which statements draw them; an end that no dossier has is left out. */
function numberStrokes(
  index: ArchiveIndex,
  group: Grouping,
  nodeNumbers: ReadonlyMap<Id, number>,
): Pick<Projection, 'lines' | 'lineNumbers' | 'contacts' | 'strokes' | 'vouchings'> {
  const lines: LineShape[] = [];
  const lineNumbers = new Map<string, number>();
  const vouchings: number[] = [];
  const strokes = index.statements.map((entry) => {
    const numbers: number[] = [];
    for (const { kind, from, to, vouching } of mergeStrokes(strokesOf(entry, group, index))) {
      const ends = { from: nodeNumbers.get(from), to: nodeNumbers.get(to) };
      if (ends.from === undefined || ends.to === undefined) continue;
      const { modality } = vouching;
      const id = lineId(kind, modality, from, to);
      const number = lineNumbers.get(id) ?? lines.length;
      if (number === lines.length) lines.push({ id, kind, modality, from: ends.from, to: ends.to });
      lineNumbers.set(id, number);
      numbers.push(number);
      vouchings.push(packVouching(vouching));
    }
    return numbers;
  });
  return {
    lines,
    lineNumbers,
    contacts: Uint8Array.from(lines, ({ kind }) => (isContact(kind) ? 1 : 0)),
    strokes: packRows(strokes),
    vouchings: Uint8Array.from(vouchings),
  };
}

/** One statement draws a line once; where parts of it draw it differently, the firmest counts. */
function mergeStrokes(strokes: readonly Stroke[]): readonly Stroke[] {
  if (strokes.length < 2) return strokes;
  const merged = new Map<string, Stroke>();
  for (const stroke of strokes) {
    const id = lineId(stroke.kind, stroke.vouching.modality, stroke.from, stroke.to);
    const known = merged.get(id);
    if (!known || packVouching(stroke.vouching) % 4 < packVouching(known.vouching) % 4) {
      merged.set(id, stroke);
    }
  }
  return [...merged.values()];
}

function idleActors(
  { records, statements }: ArchiveIndex,
  nodeNumbers: ReadonlyMap<Id, number>,
): readonly number[] {
  const busy = new Set(statements.flatMap(({ slots }) => slots.map(({ actor }) => actor)));
  return [...records.nodes].flatMap(([id, { sort }]) =>
    sort === 'actor' && !busy.has(id) ? [nodeNumbers.get(id) ?? 0] : [],
  );
}

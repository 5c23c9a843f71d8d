import type { Id } from '../model/dossier.ts';
import { certainties, standings } from '../model/vocabulary.ts';
import type { Modality } from '../model/vocabulary.ts';
import type { Grouping, Vouching } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { isOccasion } from './delegation.ts';
import { packRows } from './rows.ts';
import type { Rows } from './rows.ts';
import type { StatementEntry } from './statements.ts';
import { lifted, strokesOf } from './strokes.ts';
import type { Stroke } from './strokes.ts';
import { idOf } from '../model/dossier.ts';

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
  const nodes = index.records.graph.nodes();
  const nodeNumbers = new Map(nodes.map((id, number) => [id, number]));
  const numberOf = (id: Id): number => nodeNumbers.get(id) ?? 0;
  const lines: LineShape[] = [];
  const lineNumbers = new Map<string, number>();
  const packed: number[] = [];
  const toLine = ({ kind, from, to, vouching }: Stroke): number => {
    const id = lineId(kind, vouching.modality, from, to);
    const number = lineNumbers.get(id) ?? lines.length;
    if (number === lines.length) {
      lineNumbers.set(id, number);
      lines.push({ id, kind, modality: vouching.modality, from: numberOf(from), to: numberOf(to) });
    }
    return number;
  };
  const strokes = index.statements.map((entry) =>
    mergeStrokes(strokesOf(entry, group, index).filter(({ to }) => nodeNumbers.has(to))).map(
      (stroke) => {
        packed.push(packVouching(stroke.vouching));
        return toLine(stroke);
      },
    ),
  );
  const shows = index.statements.map((entry) => unique(shownBy(entry, group, index).map(numberOf)));
  return {
    nodes,
    nodeNumbers,
    lines,
    lineNumbers,
    strokes: packRows(strokes),
    vouchings: Uint8Array.from(packed),
    shows: packRows(shows),
    attends: packRows(
      index.statements.map((entry) => unique(attendedBy(entry, group).map(numberOf))),
    ),
    pointsAt: packRows(
      index.statements.map((entry) =>
        entry.sort === 'relation' ? targetsOf(entry.record.to, index).map(numberOf) : [],
      ),
    ),
    idle: idleActors(index, nodeNumbers),
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

function shownBy(entry: StatementEntry, group: Grouping, index: ArchiveIndex): readonly Id[] {
  const actors = actorsShownBy(entry, group, index);
  switch (entry.sort) {
    case 'meeting':
    case 'agreement':
      return [...actors, entry.record.id];
    case 'relation':
      return [...actors, ...targetsOf(entry.record.to, index)];
    case 'affiliation':
      return entry.record.kind === 'based-in'
        ? [...actors, ...targetsOf([entry.record.to], index)]
        : actors;
  }
}

function actorsShownBy(entry: StatementEntry, group: Grouping, index: ArchiveIndex): readonly Id[] {
  if (group === 'actors') return entry.slots.map(({ actor }) => actor);
  if (entry.sort === 'meeting') {
    return entry.attendees.flatMap(({ ends }) => ends.map(({ id }) => id));
  }
  return entry.slots.flatMap(({ actor, actsFor, day }) =>
    lifted(actsFor.length > 0 ? actsFor : [actor], group, index, day).map(({ id }) => id),
  );
}

/** Meetings, agreements and places among the ends of a relation. */
function targetsOf(
  references: readonly Parameters<typeof idOf>[0][],
  { records: { graph } }: ArchiveIndex,
): readonly Id[] {
  return references.flatMap((reference) => {
    const id = idOf(reference);
    if (id === undefined || !graph.hasNode(id)) return [];
    return graph.getNodeAttribute(id, 'sort') === 'actor' ? [] : [id];
  });
}

function attendedBy(entry: StatementEntry, group: Grouping): readonly Id[] {
  if (entry.sort !== 'meeting' || !isOccasion(entry.record)) return [];
  return entry.attendees
    .filter(
      ({ part, vouching }) =>
        part !== 'absent' && vouching.modality === 'asserted' && vouching.certainty === 'certain',
    )
    .flatMap(({ actor, ends }) =>
      group === 'states' ? ends.filter(({ certain }) => certain).map(({ id }) => id) : [actor],
    );
}

function idleActors(
  { records, statements }: ArchiveIndex,
  nodeNumbers: ReadonlyMap<Id, number>,
): readonly number[] {
  const busy = new Set(statements.flatMap(({ slots }) => slots.map(({ actor }) => actor)));
  return records.graph
    .filterNodes((id, { sort }) => sort === 'actor' && !busy.has(id))
    .map((id) => nodeNumbers.get(id) ?? 0);
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}

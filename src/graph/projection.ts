import type { Id } from '../model/dossier.ts';
import { certainties, modalities, standings } from '../model/vocabulary.ts';
import type { Modality } from '../model/vocabulary.ts';
import type { Grouping, Vouching } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { isContact } from './contact-kinds.ts';
import { packNumbers } from './rows.ts';
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
    packNumbers(index.statements, idsOf, (id) => nodeNumbers.get(id));
  const strokes = numberStrokes(index, group, nodeNumbers);
  let lineNumbers: Projection['lineNumbers'] | undefined;
  return {
    nodes,
    nodeNumbers,
    ...strokes,
    get lineNumbers() {
      return (lineNumbers ??= new Map(strokes.lines.map(({ id }, number) => [id, number])));
    },
    shows: rowsOf((entry) => shownBy(entry, group, index)),
    attends: rowsOf((entry) => attendedBy(entry, group)),
    pointsAt: rowsOf((entry) => pointedAtBy(entry, index)),
    idle: idleActors(index, nodeNumbers),
  };
}

/** Strokes by number of their lines, as `Projection` has them. */
type NumberedStrokes = Pick<Projection, 'lines' | 'contacts' | 'strokes' | 'vouchings'>;

/**
 * Gives each line a number, in the order in which statements draw them; an end that no dossier has
 * is left out. One statement draws a line once; where parts of it draw it differently, the firmest counts.
 */
function numberStrokes(
  index: ArchiveIndex,
  group: Grouping,
  nodeNumbers: ReadonlyMap<Id, number>,
): NumberedStrokes {
  const { statements } = index;
  const starts = new Uint32Array(statements.length + 1);
  const { lines, numberOf } = lineNumbering(nodeNumbers);
  const items: number[] = [];
  const vouchings: number[] = [];
  const lastPlaces: number[] = [];
  for (let row = 0; row < statements.length; row++) {
    for (const stroke of strokesOf(statements[row] as StatementEntry, group, index)) {
      const number = numberOf(stroke);
      if (number === undefined) continue;
      const vouching = packVouching(stroke.vouching);
      const before = lastPlaces[number] ?? -1;
      if (before < (starts[row] ?? 0)) {
        lastPlaces[number] = items.length;
        items.push(number);
        vouchings.push(vouching);
      } else if (vouching % 4 < (vouchings[before] ?? 0) % 4) vouchings[before] = vouching;
    }
    starts[row + 1] = items.length;
  }
  return {
    lines,
    contacts: Uint8Array.from(lines, ({ kind }) => (isContact(kind) ? 1 : 0)),
    strokes: { starts, items: new Uint32Array(items) },
    vouchings: Uint8Array.from(vouchings),
  };
}

/** Numbers lines as they come. A number is their key: to make and compare their ids would take most of the time. */
function lineNumbering(nodeNumbers: ReadonlyMap<Id, number>) {
  const lines: LineShape[] = [];
  const known = new Map<number, number>();
  const sorts = new Map<string, number>();
  const numberOf = ({ kind, from, to, vouching: { modality } }: Stroke): number | undefined => {
    const [first, last] = [nodeNumbers.get(from), nodeNumbers.get(to)];
    if (first === undefined || last === undefined) return undefined;
    const sort = sorts.get(kind) ?? sorts.size;
    sorts.set(kind, sort);
    const sortKey = sort * modalities.length + modalities.indexOf(modality);
    const key = (sortKey * nodeNumbers.size + first) * nodeNumbers.size + last;
    const number = known.get(key) ?? lines.length;
    if (number === lines.length) {
      known.set(key, number);
      lines.push({ id: lineId(kind, modality, from, to), kind, modality, from: first, to: last });
    }
    return number;
  };
  return { lines, numberOf };
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

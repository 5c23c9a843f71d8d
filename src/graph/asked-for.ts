import type { Grouping } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { Wanted } from './contacts.ts';
import type { Attendee } from './delegation.ts';
import { lineId, packVouching } from './projection.ts';
import type { LineShape, Projection } from './projection.ts';
import { contactStrokes } from './strokes.ts';

/** A contact that is drawn only because someone in it is named by the query or selected. */
export interface AskedForStroke {
  /** The statement and the line, by number. */
  readonly row: number;
  readonly line: number;
  readonly vouching: number;
}

/** Contacts that are drawn only for who is asked for, and the lines that they need beside the projection's. */
export interface AskedFor {
  readonly strokes: readonly AskedForStroke[];
  readonly lines: readonly LineShape[];
}

/** The contacts of named actors who head no delegation, and those of any named actor in a crowd. */
export function askedForStrokes(
  index: ArchiveIndex,
  projection: Projection,
  kept: Uint8Array,
  group: Grouping,
  named: ReadonlySet<string>,
): AskedFor {
  const strokes: AskedForStroke[] = [];
  const lines: LineShape[] = [];
  if (named.size === 0) return { strokes, lines };
  const numbers = new Map<string, number>();
  const numberOf = (kind: string, from: string, to: string): number => {
    const id = lineId(kind, 'asserted', from, to);
    const known = projection.lineNumbers.get(id) ?? numbers.get(id);
    if (known !== undefined) return known;
    const number = projection.lines.length + lines.length;
    const [first = 0, last = 0] = [from, to].map((end) => projection.nodeNumbers.get(end));
    numbers.set(id, number);
    lines.push({ id, kind, modality: 'asserted', from: first, to: last });
    return number;
  };
  index.statements.forEach((entry, row) => {
    if (kept[row] !== 1 || entry.sort !== 'meeting') return;
    if (!entry.attendees.some((attendee) => isNamed(attendee, group, named))) return;
    const wanted = wantedOf(entry.isCrowd, group, named);
    for (const { kind, from, to, vouching } of contactStrokes(entry, group, index, wanted)) {
      strokes.push({ row, line: numberOf(kind, from, to), vouching: packVouching(vouching) });
    }
  });
  return { strokes, lines };
}

/** Whether an actor is asked for: by its id, or, lifted, by that of an end. */
function isNamed({ actor, ends }: Attendee, group: Grouping, named: ReadonlySet<string>): boolean {
  return named.has(actor) || (group === 'states' && ends.some(({ id }) => named.has(id)));
}

function wantedOf(crowd: boolean, group: Grouping, named: ReadonlySet<string>): Wanted | undefined {
  if (group === 'states' && !crowd) return undefined;
  const asks = (attendee: Attendee): boolean =>
    (crowd || !attendee.head) && isNamed(attendee, group, named);
  return { asks, who: 'either' };
}

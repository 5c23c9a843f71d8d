import type { Question } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { askedForStrokes } from './asked-for.ts';
import type { AskedForStroke } from './asked-for.ts';
import type { LineShape, Projection } from './projection.ts';

/** What the kept statements draw, added up. */
export interface Tally {
  /** The lines of the projection, then those drawn only for who is asked for. */
  readonly lines: readonly LineShape[];
  /** For each line: statements that are certain, and those that are not. */
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  /** For each line: the best certainty and standing, as positions in their lists, and whether one is disputed. */
  readonly certainty: Uint8Array;
  readonly standing: Uint8Array;
  readonly disputed: Uint8Array;
  /** For each node: whether it is shown, and meetings that it certainly was at. */
  readonly shown: Uint8Array;
  readonly meetings: Uint32Array;
}

/** Adds up the marks and lines that kept statements (1 in `kept`) draw for a question. */
export function tallyUp(
  index: ArchiveIndex,
  projection: Projection,
  kept: Uint8Array,
  question: Pick<Question, 'meetings' | 'group'>,
  named: ReadonlySet<string>,
): Tally {
  const askedFor = askedForStrokes(index, projection, kept, question.group, named);
  const lines =
    askedFor.lines.length === 0 ? projection.lines : [...projection.lines, ...askedFor.lines];
  const tally = emptyTally(lines, projection.nodes.length);
  const links = new Uint8Array(kept.length);
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] === 1) addRow(tally, projection, row, links);
  }
  for (const stroke of askedFor.strokes) {
    addStroke(tally, stroke.line, stroke.vouching);
    links[stroke.row] = 1;
  }
  if (question.meetings === 'lines') hideLinkedMeetings(tally, projection, index, kept, links);
  if (question.meetings === 'nodes') dropContacts(tally, projection);
  return tally;
}

function emptyTally(lines: readonly LineShape[], nodeCount: number): Tally {
  return {
    lines,
    certain: new Uint32Array(lines.length),
    possible: new Uint32Array(lines.length),
    certainty: new Uint8Array(lines.length).fill(3),
    standing: new Uint8Array(lines.length).fill(3),
    disputed: new Uint8Array(lines.length),
    shown: new Uint8Array(nodeCount),
    meetings: new Uint32Array(nodeCount),
  };
}

function addRow(
  tally: Tally,
  { strokes, vouchings, contacts, shows, attends }: Projection,
  row: number,
  links: Uint8Array,
): void {
  for (let at = strokes.starts[row] ?? 0; at < (strokes.starts[row + 1] ?? 0); at++) {
    const line = strokes.items[at] ?? 0;
    addStroke(tally, line, vouchings[at] ?? 0);
    if (contacts[line] === 1) links[row] = 1;
  }
  for (let at = shows.starts[row] ?? 0; at < (shows.starts[row + 1] ?? 0); at++) {
    tally.shown[shows.items[at] ?? 0] = 1;
  }
  for (let at = attends.starts[row] ?? 0; at < (attends.starts[row + 1] ?? 0); at++) {
    const node = attends.items[at] ?? 0;
    tally.meetings[node] = (tally.meetings[node] ?? 0) + 1;
  }
}

/** Adds one stroke, its vouching packed as `packVouching` does. */
function addStroke(tally: Tally, line: number, vouching: AskedForStroke['vouching']): void {
  const certainty = vouching & 3;
  const standing = (vouching >> 2) & 3;
  const counts = certainty === 0 ? tally.certain : tally.possible;
  counts[line] = (counts[line] ?? 0) + 1;
  if (certainty < (tally.certainty[line] ?? 3)) tally.certainty[line] = certainty;
  if (standing < (tally.standing[line] ?? 3)) tally.standing[line] = standing;
  if (vouching >= 16) tally.disputed[line] = 1;
}

/** Hides the meetings that made a link, but for those at which a relation points. */
function hideLinkedMeetings(
  tally: Tally,
  { pointsAt, nodeNumbers }: Projection,
  { statements }: ArchiveIndex,
  kept: Uint8Array,
  links: Uint8Array,
): void {
  const pointedAt = new Uint8Array(tally.shown.length);
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] !== 1) continue;
    for (let at = pointsAt.starts[row] ?? 0; at < (pointsAt.starts[row + 1] ?? 0); at++) {
      pointedAt[pointsAt.items[at] ?? 0] = 1;
    }
  }
  for (let row = 0; row < links.length; row++) {
    if (links[row] !== 1) continue;
    const node = nodeNumbers.get(statements[row]?.id ?? '');
    if (node !== undefined && pointedAt[node] !== 1) tally.shown[node] = 0;
  }
}

/** Whatever is drawn only for who is asked for is a contact. */
function dropContacts({ lines, certain, possible }: Tally, { contacts }: Projection): void {
  for (let line = 0; line < lines.length; line++) {
    if (contacts[line] === 0) continue;
    certain[line] = 0;
    possible[line] = 0;
  }
}

/** Whether a line is drawn: something was said, and both its marks are shown. */
export function isDrawn(tally: Tally, line: number): boolean {
  const said = (tally.certain[line] ?? 0) + (tally.possible[line] ?? 0) > 0;
  const shape = said ? tally.lines[line] : undefined;
  if (shape === undefined) return false;
  return tally.shown[shape.from] === 1 && tally.shown[shape.to] === 1;
}

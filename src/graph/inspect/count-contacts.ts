import type { Question } from '../answer.ts';
import { askedForStrokes } from '../asked-for.ts';
import type { Desk } from '../ask.ts';
import type { LineShape } from '../projection.ts';
import type { ContactCount } from '../sheet.ts';
import type { MentionOf } from './mentions.ts';

/** A contact line that some statements draw, before its ends are named. */
type Counted = { -readonly [Field in 'certain' | 'possible']: number } & {
  readonly shape: LineShape;
};

/** The contacts of an actor at the kept meetings, those with most meetings first. */
export function contactsOfActor(
  id: string,
  question: Question,
  kept: Uint8Array,
  desk: Desk,
  mention: MentionOf,
): readonly ContactCount[] {
  const projection = desk.projectionOf(question.group);
  const node = projection.nodeNumbers.get(id);
  const rows = [...kept.keys()].filter((row) => kept[row] === 1);
  const counts = countStrokes(rows, question, desk, ({ from, to }) => from === node || to === node);
  // Links of someone who heads no delegation are drawn because they are selected.
  const { strokes, lines } = askedForStrokes(
    desk.index,
    projection,
    kept,
    question.group,
    new Set([id]),
  );
  for (const { line, vouching } of strokes) {
    const shape = projection.lines[line] ?? lines[line - projection.lines.length];
    if (shape && (shape.from === node || shape.to === node)) count(counts, shape, vouching);
  }
  return inOrder(counts, desk, question, mention);
}

/** The other contacts made at some meetings, those with most of these meetings first. */
export function contactsAt(
  rows: readonly number[],
  but: string,
  question: Question,
  desk: Desk,
  mention: MentionOf,
): readonly ContactCount[] {
  const counts = countStrokes(rows, question, desk, ({ id }) => id !== but);
  return inOrder(counts, desk, question, mention);
}

function countStrokes(
  rows: readonly number[],
  { group }: Question,
  desk: Desk,
  isWanted: (line: LineShape) => boolean,
): Map<string, Counted> {
  const { strokes, vouchings, lines, contacts } = desk.projectionOf(group);
  const counts = new Map<string, Counted>();
  for (const row of rows) {
    for (let at = strokes.starts[row] ?? 0; at < (strokes.starts[row + 1] ?? 0); at++) {
      const number = strokes.items[at] ?? 0;
      const shape = lines[number];
      if (contacts[number] === 1 && shape && isWanted(shape)) count(counts, shape, vouchings[at]);
    }
  }
  return counts;
}

function count(counts: Map<string, Counted>, shape: LineShape, vouching = 0): void {
  const known = counts.get(shape.id) ?? { shape, certain: 0, possible: 0 };
  counts.set(shape.id, known);
  known[(vouching & 3) === 0 ? 'certain' : 'possible'] += 1;
}

function inOrder(
  counts: ReadonlyMap<string, Counted>,
  desk: Desk,
  { group }: Question,
  mention: MentionOf,
): readonly ContactCount[] {
  const { nodes } = desk.projectionOf(group);
  return [...counts.values()]
    .sort(
      (one, other) =>
        other.certain - one.certain ||
        other.possible - one.possible ||
        (one.shape.id < other.shape.id ? -1 : 1),
    )
    .map(({ shape: { id, kind, from, to }, certain, possible }) => ({
      id,
      kind,
      from: mention(nodes[from] ?? ''),
      to: mention(nodes[to] ?? ''),
      certain,
      possible,
    }));
}

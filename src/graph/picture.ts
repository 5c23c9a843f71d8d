import type { Id } from '../model/dossier.ts';
import { certainties, standings } from '../model/vocabulary.ts';
import type { Line, Mark, Question } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { BareMark } from './marks.ts';
import { markOf } from './marks.ts';
import type { Projection } from './projection.ts';
import { isDrawn } from './tally.ts';
import { pickFirst } from './pick-first.ts';
import type { Tally } from './tally.ts';

/** The marks and lines to be drawn, and how many there are in all. */
export interface Picture {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  readonly allMarks: number;
  readonly allLines: number;
}

/** Gives the bare mark of an id; the same object each time. */
export type FindMark = (id: Id) => BareMark;

/** Makes each mark once. */
export function markFinder(index: ArchiveIndex): FindMark {
  const known = new Map<Id, BareMark>();
  return (id) => {
    const mark = known.get(id) ?? markOf(id, index);
    known.set(id, mark);
    return mark;
  };
}

/**
 * The strongest marks of a tally, at most so many, and the lines among them. The selected and states
 * come first; then who was at more meetings, a meeting counting its delegations; then who has more
 * lines; then by id.
 */
export function drawPicture(
  index: ArchiveIndex,
  { nodes }: Projection,
  tally: Tally,
  { most, selected }: Pick<Question, 'most' | 'selected'>,
  marks: readonly BareMark[],
): Picture {
  const drawn = drawnLines(tally);
  const degrees = degreesOf(tally, drawn, nodes.length);
  const chosen = new Set(selected);
  const ranked: Ranked[] = [];
  for (let node = 0; node < nodes.length; node++) {
    const mark = marks[node];
    if (tally.shown[node] !== 1 || mark === undefined) continue;
    const first = chosen.has(mark.id) ? 2 : mark.kind === 'state' ? 1 : 0;
    const strength = mark.delegations ?? tally.meetings[node] ?? 0;
    ranked.push({ node, mark, first, strength, degree: degrees[node] ?? 0 });
  }
  const kept = pickFirst(ranked, most, byStrength);
  const inPicture = new Uint8Array(nodes.length);
  for (const { node } of kept) inPicture[node] = 1;
  const shapes = drawn.filter((line) => {
    const shape = tally.lines[line];
    return shape && inPicture[shape.from] === 1 && inPicture[shape.to] === 1;
  });
  return {
    marks: kept.map(({ mark, node }) => ({ ...mark, meetings: tally.meetings[node] ?? 0 })),
    lines: shapes.flatMap((line) => lineOf(line, tally, nodes, index) ?? []).sort(byId),
    allMarks: ranked.length,
    allLines: drawn.length,
  };
}

interface Ranked {
  readonly node: number;
  readonly mark: BareMark;
  readonly first: number;
  readonly strength: number;
  readonly degree: number;
}

function byStrength(one: Ranked, other: Ranked): number {
  return (
    other.first - one.first ||
    other.strength - one.strength ||
    other.degree - one.degree ||
    (one.mark.id < other.mark.id ? -1 : 1)
  );
}

function byId(one: Line, other: Line): number {
  return one.id < other.id ? -1 : 1;
}

function drawnLines(tally: Tally): readonly number[] {
  const drawn: number[] = [];
  for (let line = 0; line < tally.lines.length; line++) if (isDrawn(tally, line)) drawn.push(line);
  return drawn;
}

function degreesOf(tally: Tally, drawn: readonly number[], nodeCount: number): Uint32Array {
  const degrees = new Uint32Array(nodeCount);
  for (const line of drawn) {
    const shape = tally.lines[line];
    if (shape === undefined) continue;
    degrees[shape.from] = (degrees[shape.from] ?? 0) + 1;
    degrees[shape.to] = (degrees[shape.to] ?? 0) + 1;
  }
  return degrees;
}

function lineOf(
  line: number,
  tally: Tally,
  nodes: readonly Id[],
  { lineSorts }: ArchiveIndex,
): Line | undefined {
  const shape = tally.lines[line];
  if (shape === undefined) return undefined;
  const { id, kind, modality, from, to } = shape;
  return {
    id,
    kind,
    family: lineSorts.get(kind)?.family ?? 'contact',
    from: nodes[from] ?? '',
    to: nodes[to] ?? '',
    certain: tally.certain[line] ?? 0,
    possible: tally.possible[line] ?? 0,
    modality,
    certainty: certainties[tally.certainty[line] ?? 0] ?? 'possible',
    standing: standings[tally.standing[line] ?? 3] ?? 'none',
    disputed: tally.disputed[line] === 1,
  };
}

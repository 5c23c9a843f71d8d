import { signLabel } from '../words/labels.ts';
import { markLook } from './encoding.ts';
import type { BareMark } from './make-marks.ts';
import type { Box, Point, SceneLabel, SceneLine, SceneMark } from './scene.ts';
import { TakenBoxes } from './taken-boxes.ts';
import { wrapLabel, type WrappedLabel } from './wrap-label.ts';

type Side = SceneLabel['side'];

/** What a line shows of itself when labels look for room. */
type LineShape = Pick<SceneLine, 'start' | 'end' | 'control' | 'shield'>;

/** Between a mark's border and its label. */
const gap = 3;
/** What a sample point of a line under a label costs, against one place further down the list of sides. */
const lineCost = 1.1;
const sampleEvery = 9;

/**
 * Gives labels their places: states and meetings first, then agreements, then the rest while there is
 * room. No drawn label lies on another or on a mark. At zoom 2 a label takes half the room, since its
 * size on the screen stays.
 */
export function placeLabels(
  marks: readonly BareMark[],
  labels: ReadonlyMap<string, string>,
  lines: readonly LineShape[],
  zoom = 1,
): readonly SceneMark[] {
  const taken = new TakenBoxes();
  for (const mark of marks) taken.take(bodyBox(mark), mark.id);
  for (const { shield } of lines) if (shield) taken.take(shieldBox(shield.at, shield.text), '');
  const crossed = new TakenBoxes();
  for (const line of lines) for (const point of samplesOf(line)) crossed.take(around(point), '');
  const centre = middleOf(marks);
  const placed = new Map<string, SceneMark>();
  for (const mark of inOrder(marks)) {
    const label = placeLabel(mark, labels.get(mark.id) ?? mark.name, {
      taken,
      crossed,
      centre,
      zoom,
    });
    if (label.free) taken.take(label.label.box, mark.id);
    placed.set(mark.id, {
      ...mark,
      ...(label.free ? { label: label.label } : {}),
      spareLabel: label.label,
    });
  }
  return marks.map((mark) => placed.get(mark.id) ?? mark);
}

interface Room {
  readonly taken: TakenBoxes;
  readonly crossed: TakenBoxes;
  readonly centre: Point;
  readonly zoom: number;
}

function placeLabel(
  mark: BareMark,
  text: string,
  room: Room,
): { readonly label: SceneLabel; readonly free: boolean } {
  const look = markLook(mark.kind).label;
  const size = look.size / room.zoom;
  const wrapped = wrapMark(mark, text, size);
  const candidates = candidatesOf(mark, wrapped, room);
  const free = candidates.filter(
    ({ box }) => room.taken.overlap(grown(box, 1 / room.zoom), mark.id) === 0,
  );
  const cost = (box: Box, rank: number) => rank + (lineCost * room.crossed.overlap(box, '·')) / 4;
  const [best] = (free.length > 0 ? free : candidates.slice(0, 1))
    .map((candidate) => ({ ...candidate, cost: cost(candidate.box, candidate.rank) }))
    .sort((a, b) => a.cost - b.cost || a.rank - b.rank);
  const { box, side } = best ?? {
    box: { x: mark.x, y: mark.y, width: 0, height: 0 },
    side: 'below' as const,
  };
  return {
    label: {
      lines: wrapped.lines,
      box,
      side,
      size: round(size),
      weight: look.weight,
      colour: look.colour,
    },
    free: free.length > 0 && wrapped.lines.length > 0,
  };
}

/** States stand on one line where they can, others on two; a word of what did not happen comes under the name. */
function wrapMark(mark: BareMark, text: string, size: number): WrappedLabel {
  const { weight } = markLook(mark.kind).label;
  const widest = { state: 112, meeting: 96, agreement: 104 }[mark.kind as string] ?? 78;
  const style = { family: 'condensed', weight, size } as const;
  const scale = size / markLook(mark.kind).label.size;
  const wrapped = wrapLabel(text, style, widest * scale, 3);
  if (mark.word === undefined) return wrapped;
  const word = wrapLabel(signLabel(mark.word), style, widest * scale, 1);
  const lines = [...wrapped.lines, ...word.lines];
  return {
    lines,
    width: Math.max(wrapped.width, word.width),
    height: wrapped.height + (lines.length - wrapped.lines.length) * size * 1.08,
  };
}

interface Candidate {
  readonly box: Box;
  readonly side: Side;
  readonly rank: number;
}

/** The places beside a mark, best first: outward from the middle of the picture, then round it. */
function candidatesOf(
  mark: BareMark,
  label: WrappedLabel,
  { centre, zoom }: Room,
): readonly Candidate[] {
  const w = (mark.width + mark.border.width + (mark.doubled ? 8 : 0)) / 2;
  const h = (mark.height + mark.border.width + (mark.doubled ? 8 : 0)) / 2;
  const away = gap / zoom;
  const at = (side: Side, rank: number, x: number, y: number): Candidate => ({
    side,
    rank,
    box: { x: round(x), y: round(y), width: round(label.width), height: round(label.height) },
  });
  const place: Readonly<Record<Side, (rank: number, shift: number) => Candidate>> = {
    below: (rank, shift) =>
      at(
        'below',
        rank,
        mark.x - label.width / 2 + shift * (label.width / 2 + w * 0.5),
        mark.y + h + away,
      ),
    above: (rank, shift) =>
      at(
        'above',
        rank,
        mark.x - label.width / 2 + shift * (label.width / 2 + w * 0.5),
        mark.y - h - away - label.height,
      ),
    right: (rank, shift) =>
      at(
        'right',
        rank,
        mark.x + w + away + 1,
        mark.y - label.height / 2 + shift * (label.height / 2 + h * 0.5),
      ),
    left: (rank, shift) =>
      at(
        'left',
        rank,
        mark.x - w - away - 1 - label.width,
        mark.y - label.height / 2 + shift * (label.height / 2 + h * 0.5),
      ),
  };
  const sides = sidesFor(mark, centre);
  return [0, 0.5, -0.5, 1, -1].flatMap((shift, turn) =>
    sides.map((side, index) => place[side](index + turn * 1.6, shift)),
  );
}

/** Below is where one looks first; what stands far out in the picture is labelled outward. */
function sidesFor(mark: BareMark, centre: Point): readonly Side[] {
  if (mark.kind === 'meeting') return ['right', 'below', 'left', 'above'];
  const x = mark.x - centre.x;
  const y = mark.y - centre.y;
  if (Math.abs(x) > 1.6 * Math.abs(y)) {
    return x > 0 ? ['right', 'below', 'above', 'left'] : ['left', 'below', 'above', 'right'];
  }
  return y < 0
    ? ['above', 'below', x > 0 ? 'right' : 'left', x > 0 ? 'left' : 'right']
    : ['below', x > 0 ? 'right' : 'left', 'above', x > 0 ? 'left' : 'right'];
}

function inOrder(marks: readonly BareMark[]): readonly BareMark[] {
  return [...marks].sort(
    (a, b) =>
      markLook(a.kind).rank - markLook(b.kind).rank || b.width - a.width || (a.id < b.id ? -1 : 1),
  );
}

function bodyBox({ x, y, width, height, border, doubled }: BareMark): Box {
  const more = border.width + (doubled ? 8 : 0);
  return {
    x: x - (width + more) / 2,
    y: y - (height + more) / 2,
    width: width + more,
    height: height + more,
  };
}

/** The room that a shield takes around its middle. */
export function shieldBox({ x, y }: Point, text: string): Box {
  const width = 9 + text.length * 6.2;
  return { x: x - width / 2, y: y - 8.5, width, height: 17 };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function around({ x, y }: Point): Box {
  return { x: x - 1, y: y - 1, width: 2, height: 2 };
}

function samplesOf({ start, end, control }: LineShape): readonly Point[] {
  const middle = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
  const count = Math.min(200, Math.max(2, Math.round(length / sampleEvery)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: a * start.x + b * middle.x + c * end.x, y: a * start.y + b * middle.y + c * end.y };
  });
}

function middleOf(marks: readonly BareMark[]): Point {
  if (marks.length === 0) return { x: 0, y: 0 };
  return {
    x: marks.reduce((sum, { x }) => sum + x, 0) / marks.length,
    y: marks.reduce((sum, { y }) => sum + y, 0) / marks.length,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

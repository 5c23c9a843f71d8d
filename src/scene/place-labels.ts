import { signLabel } from '../words/labels.ts';
import { samplesAlong } from './curve.ts';
import { markLook } from './encoding.ts';
import { labelPlaces, type LabelPlace } from './label-places.ts';
import { linePlate } from './line-plate.ts';
import { lineEnd } from './line-path.ts';
import type { BareMark } from './make-marks.ts';
import { bodyBox } from './mark-box.ts';
import type { Box, Point, SceneLabel, SceneLine, SceneMark } from './scene.ts';
import { TakenBoxes } from './taken-boxes.ts';
import { labelHeight, wrapLabel, type WrappedLabel } from './wrap-label.ts';

/** What a step down the list of places costs, and what a px of a line under a label costs. */
const rankCost = 0.5;
const lineCost = 0.14;
const sampleEvery = 6;
/** Two labels keep so many px on the screen between them. */
const between = 1.5;
const dotRadius = 5;
/** How wide a name may be before it is broken, in px on the screen; where it finds no room, narrower and wider. */
const widest: Readonly<Partial<Record<SceneMark['kind'], number>>> = {
  state: 112,
  meeting: 96,
  agreement: 104,
};
const widestOther = 78;
const otherWidths = [0.7, 1.8] as const;
const mostLines = 4;

/**
 * Gives labels their places: states and meetings first, then agreements, then the rest while there is
 * room. No drawn label lies on another, on a mark or on what is written on a line. At zoom 2 a label
 * takes half the room, since its size on the screen stays.
 */
export function placeLabels(
  marks: readonly BareMark[],
  lines: readonly SceneLine[],
  zoom = 1,
): readonly SceneMark[] {
  const room: Room = { ...roomOf(marks, lines), centre: middleOf(marks), zoom };
  const placed = new Map<string, SceneMark>();
  for (const mark of inOrder(marks)) {
    const place = findPlace(mark, room);
    if (place.free) room.taken.take(place.label.box, mark.id);
    const { label: _, spareLabel: __, ...bare } = mark as SceneMark;
    placed.set(mark.id, {
      ...bare,
      ...(place.free ? { label: place.label } : {}),
      spareLabel: place.label,
    });
  }
  return marks.map((mark) => placed.get(mark.id) ?? mark);
}

interface Room {
  /** Where no label may lie. */
  readonly taken: TakenBoxes;
  /** Where one should rather not lie. */
  readonly crossed: TakenBoxes;
  readonly centre: Point;
  readonly zoom: number;
}

function roomOf(
  marks: readonly BareMark[],
  lines: readonly SceneLine[],
): Pick<Room, 'taken' | 'crossed'> {
  const taken = new TakenBoxes();
  const crossed = new TakenBoxes();
  for (const mark of marks) taken.take(bodyBox(mark), mark.id);
  for (const line of lines) {
    const plate = linePlate(line);
    if (plate !== undefined) taken.take(plate.box, '');
    if (line.dot) taken.take(around(lineEnd(line).middle, dotRadius), '');
    // Weighed by its thickness on one side only: a road under a name disturbs it more than a thread.
    const half = Math.max(1, line.width / 2);
    const weight = sampleEvery / (4 * half * half) / (line.family === 'tie' ? 1.5 : 1);
    for (const point of samplesAlong(line, sampleEvery)) {
      crossed.take(around(point, half), '', weight * Math.min(half, 3));
    }
  }
  return { taken, crossed };
}

interface FoundPlace {
  readonly label: SceneLabel;
  readonly free: boolean;
}

function findPlace(mark: BareMark, room: Room): FoundPlace {
  const usual = wrapMark(mark, room.zoom, 1);
  const best = bestPlace(mark, usual, room);
  if (best !== undefined) return { label: labelAt(mark, usual, best, room.zoom), free: true };
  for (const share of otherWidths) {
    const wrapped = wrapMark(mark, room.zoom, share);
    const place = wrapped.width === usual.width ? undefined : bestPlace(mark, wrapped, room);
    if (place !== undefined) return { label: labelAt(mark, wrapped, place, room.zoom), free: true };
  }
  const [first] = labelPlaces(mark, usual, room.centre, room.zoom);
  return { label: labelAt(mark, usual, first as LabelPlace, room.zoom), free: false };
}

function bestPlace(mark: BareMark, wrapped: WrappedLabel, room: Room): LabelPlace | undefined {
  if (wrapped.lines.length === 0) return undefined;
  let best: LabelPlace | undefined;
  let least = Infinity;
  for (const place of labelPlaces(mark, wrapped, room.centre, room.zoom)) {
    if (place.rank * rankCost >= least) break;
    if (!room.taken.isFree(grown(place.box, between / room.zoom), mark.id)) continue;
    const cost =
      place.rank * rankCost + lineCost * room.zoom * room.crossed.overlap(place.box, '·');
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function labelAt(
  mark: BareMark,
  { lines }: WrappedLabel,
  { box, side }: LabelPlace,
  zoom: number,
): SceneLabel {
  const { size, weight, colour } = markLook(mark.kind).label;
  return { lines, box, side, size: Math.round((size / zoom) * 1000) / 1000, weight, colour };
}

/** A name in lines; a word of what did not happen comes under it. */
function wrapMark(mark: BareMark, zoom: number, share: number): WrappedLabel {
  const { weight, size: sizeOnScreen } = markLook(mark.kind).label;
  const size = sizeOnScreen / zoom;
  const style = { family: 'condensed', weight, size } as const;
  const width = ((widest[mark.kind] ?? widestOther) * share) / zoom;
  const wrapped = wrapLabel(mark.short, style, width, mostLines);
  if (mark.word === undefined) return wrapped;
  const word = wrapLabel(signLabel(mark.word), style, Math.max(width, 90 / zoom), 1);
  const lines = [...wrapped.lines, ...word.lines];
  return {
    lines,
    width: Math.max(wrapped.width, word.width),
    height: labelHeight(lines.length, size),
  };
}

function inOrder(marks: readonly BareMark[]): readonly BareMark[] {
  return [...marks].sort(
    (a, b) =>
      markLook(a.kind).rank - markLook(b.kind).rank || b.width - a.width || (a.id < b.id ? -1 : 1),
  );
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function around({ x, y }: Point, by: number): Box {
  return { x: x - by, y: y - by, width: 2 * by, height: 2 * by };
}

function middleOf(marks: readonly BareMark[]): Point {
  const count = marks.length || 1;
  return {
    x: marks.reduce((sum, { x }) => sum + x, 0) / count,
    y: marks.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

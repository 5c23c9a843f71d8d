import { signLabel } from '../words/labels.ts';
import { markLook } from './encoding.ts';
import { labelPlaces, type LabelPlace } from './label-places.ts';
import { withAir, type LabelRoom } from './label-room.ts';
import type { BareMark } from './make-marks.ts';
import type { SceneLabel, SceneMark } from './scene.ts';
import { labelHeight, wrapLabel, type WrappedLabel } from './wrap-label.ts';

/** What a step down the list of places costs, and what a px of a line under a label costs. */
const rankCost = 0.5;
const lineCost = 0.14;
/** How wide a name may be before it is broken, in px on the screen. */
const widest: Readonly<Partial<Record<SceneMark['kind'], number>>> = {
  state: 112,
  meeting: 96,
  agreement: 104,
};
const widestOther = 78;
/** Between a mark's border and its label, in px on the screen. */
const gap = 3;
const mostLines = 4;
/** Tried one after the other until one gives room: shares of the usual width, and of the usual gap. */
const attempts = [
  { width: 1, gap: 1 },
  { width: 0.7, gap: 1 },
  { width: 1.8, gap: 1 },
  { width: 1, gap: 3.5 },
  { width: 0.7, gap: 3.5 },
  { width: 1.8, gap: 3.5 },
] as const;

/** The best free place of a mark's label; nothing where there is none. */
export function findLabel(mark: BareMark, room: LabelRoom): SceneLabel | undefined {
  for (const attempt of attempts) {
    const wrapped = wrapMark(mark, room.zoom, attempt.width);
    if (wrapped.lines.length === 0) return undefined;
    const place = bestPlace(mark, wrapped, (gap * attempt.gap) / room.zoom, room);
    if (place !== undefined) return labelAt(mark, wrapped, place, room.zoom);
  }
  return undefined;
}

/** Every label that a mark could have if no other mark were named, the one that one looks for first. */
export function possibleLabels(mark: BareMark, room: LabelRoom): readonly SceneLabel[] {
  const wrapped = wrapMark(mark, room.zoom, 1);
  return labelPlaces(mark, wrapped, room.centre, gap / room.zoom).map((place) =>
    labelAt(mark, wrapped, place, room.zoom),
  );
}

function bestPlace(
  mark: BareMark,
  wrapped: WrappedLabel,
  away: number,
  { fixed, labels, crossed, centre, zoom }: LabelRoom,
): LabelPlace | undefined {
  let best: LabelPlace | undefined;
  let least = Infinity;
  for (const place of labelPlaces(mark, wrapped, centre, away)) {
    if (place.rank * rankCost >= least) break;
    const box = withAir(place.box, { fixed, labels, crossed, centre, zoom });
    if (!fixed.isFree(box, mark.id) || !labels.isFree(box, mark.id)) continue;
    const cost = place.rank * rankCost + lineCost * zoom * crossed.under(place.box);
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

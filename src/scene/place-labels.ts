import { markLook } from './encoding.ts';
import { findLabel, possibleLabels } from './find-label.ts';
import { labelRoom } from './label-room.ts';
import type { BareMark } from './make-marks.ts';
import { middleOf } from './middle.ts';
import { makeWay, put, type PlacedLabels } from './make-way.ts';
import type { SceneLine, SceneMark } from './scene.ts';

/** With more marks than these only the most important labels may move others. */
const manyMarks = 150;

/**
 * Gives labels their places: states and meetings first, then agreements, then the rest while there is
 * room. No drawn label lies on another, on a mark or on what is written on a line. At zoom 2 a label
 * takes half the room, since its size on the screen stays. Names stand away from the centre.
 */
export function placeLabels(
  marks: readonly BareMark[],
  lines: readonly SceneLine[],
  zoom = 1,
  centre = middleOf(marks),
): readonly SceneMark[] {
  const room = labelRoom(marks, lines, zoom, centre);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const placed: PlacedLabels = new Map();
  for (const mark of inOrder(marks)) {
    const label = findLabel(mark, room);
    if (label !== undefined) put(mark.id, label, placed, room);
    else if (marks.length <= manyMarks || markLook(mark.kind).rank === 0)
      makeWay(mark, byId, placed, room);
  }
  return marks.map((mark) => {
    const { label: _, spareLabel: __, ...bare } = mark as SceneMark;
    const label = placed.get(mark.id);
    const spareLabel = label ?? possibleLabels(mark, room)[0];
    return { ...bare, ...(label ? { label } : {}), ...(spareLabel ? { spareLabel } : {}) };
  });
}

function inOrder(marks: readonly BareMark[]): readonly BareMark[] {
  return [...marks].sort(
    (a, b) =>
      markLook(a.kind).rank - markLook(b.kind).rank || b.width - a.width || (a.id < b.id ? -1 : 1),
  );
}

import { findLabel, possibleLabels } from './find-label.ts';
import { withAir, type LabelRoom } from './label-room.ts';
import type { BareMark } from './make-marks.ts';
import type { SceneLabel } from './scene.ts';

/** Labels that have their places, by the id of their marks. */
export type PlacedLabels = Map<string, SceneLabel>;

/** At most so many labels are moved to let one in. */
const mostMoved = 3;

/**
 * Finds a place for a mark that found none, by moving labels that stand in its way to other free places;
 * these are then changed in `placed` and in the room. Nothing is changed where that does not help.
 */
export function makeWay(
  mark: BareMark,
  marks: ReadonlyMap<string, BareMark>,
  placed: PlacedLabels,
  room: LabelRoom,
): boolean {
  for (const label of possibleLabels(mark, room)) {
    const box = withAir(label.box, room);
    if (!room.fixed.isFree(box, mark.id)) continue;
    const inTheWay = room.labels.ownersIn(box, mark.id);
    if (inTheWay.length > mostMoved) continue;
    const before = new Map(inTheWay.map((id) => [id, placed.get(id)]));
    for (const id of inTheWay) withdraw(id, placed, room);
    put(mark.id, label, placed, room);
    if (inTheWay.every((id) => findAnother(id, marks, placed, room))) return true;
    for (const id of [mark.id, ...inTheWay]) withdraw(id, placed, room);
    for (const [id, old] of before) if (old) put(id, old, placed, room);
  }
  return false;
}

function findAnother(
  id: string,
  marks: ReadonlyMap<string, BareMark>,
  placed: PlacedLabels,
  room: LabelRoom,
): boolean {
  const mark = marks.get(id);
  const label = mark && findLabel(mark, room);
  if (label) put(id, label, placed, room);
  return label !== undefined;
}

/** Gives a label its place. */
export function put(id: string, label: SceneLabel, placed: PlacedLabels, room: LabelRoom): void {
  placed.set(id, label);
  room.labels.take(label.box, id);
}

function withdraw(id: string, placed: PlacedLabels, room: LabelRoom): void {
  const label = placed.get(id);
  if (label) room.labels.release(label.box, id);
  placed.delete(id);
}

import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import { overlap, roomOf, takenBy } from './room.ts';
import type { Room } from './room.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { sketchOf } from './sketch.ts';
import type { Sketch } from './sketch.ts';
import { strainAt } from './strain.ts';

/** Weighing lines takes their square: crowded pictures get fewer rounds, or none. */
function roundsFor(lines: number): number {
  if (lines <= 150) return 4;
  return lines <= 400 ? 1 : 0;
}

/** In a large group only so many that follow are tried as partners. */
const mostTried = 14;

/** A picture that may still be eased: who may change places with whom, and who may step aside. */
export interface Seating {
  readonly picture: Neighbourhood;
  readonly places: Map<Id, Position>;
  readonly groups: readonly (readonly Id[])[];
  readonly loose: readonly Id[];
  /** How often all are tried; fewer times, or never, where there are many lines. */
  readonly rounds?: number;
}

/** What is eased, by number: where marks stand, where they stood, and the room that each takes. */
interface Draft extends Sketch {
  readonly starts: readonly Position[];
  readonly rooms: readonly Room[];
}

/**
 * Makes lines easier to follow without changing the plan: two of a group change places, and loose
 * marks step aside, as long as that helps.
 */
export function ease({ picture, places, groups, loose, rounds }: Seating): void {
  const sketch = sketchOf(picture, places);
  const ids = [...sketch.numbers.keys()];
  const draft: Draft = {
    ...sketch,
    starts: ids.flatMap((id) => places.get(id) ?? []),
    rooms: ids.flatMap((id) => {
      const mark = picture.markOf.get(id);
      return mark === undefined ? [] : [roomOf(mark)];
    }),
  };
  const numbersOf = (some: readonly Id[]) => some.flatMap((id) => sketch.numbers.get(id) ?? []);
  const [numberedGroups, numberedLoose] = [groups.map(numbersOf), numbersOf(loose)];
  for (let round = 0; round < (rounds ?? roundsFor(picture.lines.length)); round++) {
    const swapped = numberedGroups.filter((group) => swapWithin(draft, group));
    const stepped = numberedLoose.filter((mark) => stepAside(draft, mark));
    if (swapped.length + stepped.length === 0) break;
  }
  for (const [id, number] of sketch.numbers) places.set(id, placeOf(draft, number));
}

function placeOf({ xs, ys }: Sketch, mark: number): Position {
  return { x: xs[mark] ?? 0, y: ys[mark] ?? 0 };
}

function put({ xs, ys }: Sketch, mark: number, { x, y }: Position): void {
  xs[mark] = x;
  ys[mark] = y;
}

function swapWithin(draft: Draft, group: readonly number[]): boolean {
  let eased = false;
  for (const [index, one] of group.entries())
    for (const other of group.slice(index + 1, index + 1 + mostTried))
      if (areAlike(draft, one, other) && swapIfEasier(draft, one, other)) eased = true;
  return eased;
}

/** Only marks of about the same room change places, so that no label comes to lie on another. */
function areAlike({ rooms }: Draft, one: number, other: number): boolean {
  const [a, b] = [rooms[one], rooms[other]];
  return a !== undefined && b !== undefined && Math.abs(a.right - b.right) < 24;
}

function swapIfEasier(draft: Draft, one: number, other: number): boolean {
  const before = strainAt(draft, [one, other]);
  swap(draft, one, other);
  if (strainAt(draft, [one, other]) < before - 1e-9) return true;
  swap(draft, one, other);
  return false;
}

function swap(draft: Draft, one: number, other: number): void {
  const [a, b] = [placeOf(draft, one), placeOf(draft, other)];
  put(draft, one, b);
  put(draft, other, a);
}

const steps: readonly Position[] = [16, 32, 48].flatMap((by) =>
  [-by, 0, by].flatMap((x) => [-by, 0, by].map((y) => ({ x, y }))),
);
const furthest = 56;

/** Moves a mark a little, if that spares at least half a crossing and its room stays its own. */
function stepAside(draft: Draft, mark: number): boolean {
  const start = draft.starts[mark];
  if (start === undefined) return false;
  const at = placeOf(draft, mark);
  let best = at;
  let least = strainAt(draft, [mark]) - 0.5;
  if (least < 0.5) return false;
  for (const step of steps) {
    const tried = { x: at.x + step.x, y: at.y + step.y };
    const [dx, dy] = [tried.x - start.x, tried.y - start.y];
    if (dx * dx + dy * dy > furthest * furthest || !isFree(draft, mark, tried)) continue;
    put(draft, mark, tried);
    const strain = strainAt(draft, [mark]);
    if (strain < least - 1e-9) [best, least] = [tried, strain];
  }
  put(draft, mark, best);
  return best !== at;
}

function isFree(draft: Draft, mark: number, at: Position): boolean {
  const room = draft.rooms[mark];
  if (room === undefined) return false;
  const box = takenBy(at, room);
  return draft.rooms.every(
    (other, number) => number === mark || !overlap(box, takenBy(placeOf(draft, number), other)),
  );
}

import type { Id } from '../../model/dossier.ts';
import type { Answer } from '../answer.ts';
import type { Positions } from '../positions.ts';
import type { Arrangement } from './arrangement.ts';
import { placeByDelegation } from './by-delegation/by-delegation.ts';
import { placeConcentric } from './concentric/concentric.ts';
import { placeByForce } from './force.ts';
import { layoutFor, type LayoutId } from './layout-choices.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { bodyOf } from './room.ts';
import { placeAtRoundTable } from './round-table/round-table.ts';
import { positionsOf } from './rounding.ts';
import { separate } from './separate.ts';
import { placeByTime } from './time/time.ts';

/** How each layout places the marks of an answer: by its marks and lines only, not by their order. */
const placers: Readonly<Record<LayoutId, (answer: Answer, centre?: Id) => Positions>> = {
  'round-table': placeAtRoundTable,
  force: placeByForce,
  'by-delegation': placeByDelegation,
  concentric: placeConcentric,
  time: placeByTime,
};

/**
 * Gives each mark of an answer its place, in px. A pinned mark stands at its pin, and what it would
 * cover makes way; pins of marks that are not there are left out. An unknown layout is the default.
 */
export function layOut(answer: Answer, { layout, centre, pins }: Arrangement): Positions {
  const places = placers[layoutFor(answer, layout)](answer, centre);
  const pinned = [...pins].filter(([id]) => places.has(id));
  if (pinned.length === 0) return places;
  const bodies = neighbourhoodOf(answer).marks.map((mark) => ({
    id: mark.id,
    room: bodyOf(mark),
    fixed: pins.has(mark.id),
  }));
  return positionsOf(separate(bodies, new Map([...places, ...pinned])));
}

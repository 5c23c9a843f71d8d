import type { Answer } from '../answer.ts';
import type { Positions } from '../positions.ts';
import type { Arrangement } from './arrangement.ts';
import { placeByForce } from './force.ts';
import { defaultLayout, layoutChoices, type LayoutId } from './layout-choices.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { bodyOf } from './room.ts';
import { placeAtRoundTable } from './round-table/round-table.ts';
import { positionsOf } from './rounding.ts';
import { separate } from './separate.ts';

/** How each layout places the marks of an answer: by its marks and lines only, not by their order. */
const placers: Readonly<Record<LayoutId, (answer: Answer) => Positions>> = {
  'round-table': placeAtRoundTable,
  force: placeByForce,
};

/**
 * Gives each mark of an answer its place, in px. A pinned mark stands at its pin, and what it would
 * cover makes way; pins of marks that are not there are left out. An unknown layout is the default.
 */
export function layOut(answer: Answer, { layout, pins }: Arrangement): Positions {
  const wanted = layoutChoices.find(({ id }) => id === layout)?.id ?? defaultLayout(answer);
  const places = placers[wanted](answer);
  const pinned = [...pins].filter(([id]) => places.has(id));
  if (pinned.length === 0) return places;
  const bodies = neighbourhoodOf(answer).marks.map((mark) => ({
    id: mark.id,
    room: bodyOf(mark),
    fixed: pins.has(mark.id),
  }));
  return positionsOf(separate(bodies, new Map([...places, ...pinned])));
}

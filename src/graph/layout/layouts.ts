import type { Answer } from '../answer.ts';
import type { Positions } from '../positions.ts';
import { placeByForce } from './force.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { bodyOf } from './room.ts';
import { placeAtRoundTable } from './round-table/round-table.ts';
import { positionsOf } from './rounding.ts';
import { separate } from './separate.ts';

/** A way of giving each mark of an answer its place. */
export interface Layout {
  readonly id: string;
  /** Whether it is a good choice for the answer; it can place any. */
  suits(answer: Answer): boolean;
  /** Places every mark; depends on the answer's marks and lines only, not on their order. */
  place(answer: Answer): Positions;
}

/** Every layout, the first that suits an answer being its default. */
export const layouts = [
  {
    id: 'round-table',
    suits: (answer) => answer.marks.length <= 150 && answer.lines.length > 0,
    place: placeAtRoundTable,
  },
  { id: 'force', suits: (answer) => answer.marks.length > 1, place: placeByForce },
] as const satisfies readonly Layout[];

export type LayoutId = (typeof layouts)[number]['id'];

/** The layout that an answer opens with. */
export function defaultLayout(answer: Answer): LayoutId {
  return layouts.find((layout) => layout.suits(answer))?.id ?? 'round-table';
}

/**
 * Gives each mark of an answer its place, in px. A pinned mark stands at its pin, and what it would
 * cover makes way; pins of marks that are not there are left out. An unknown layout is the default.
 */
export function layOut(answer: Answer, layoutId: string, pins: Positions): Positions {
  const wanted = layouts.find((layout) => layout.id === layoutId)?.id ?? defaultLayout(answer);
  const places = layouts.find((layout) => layout.id === wanted)?.place(answer) ?? new Map();
  const pinned = [...pins].filter(([id]) => places.has(id));
  if (pinned.length === 0) return places;
  const bodies = neighbourhoodOf(answer).marks.map((mark) => ({
    id: mark.id,
    room: bodyOf(mark),
    fixed: pins.has(mark.id),
  }));
  return positionsOf(separate(bodies, new Map([...places, ...pinned])));
}

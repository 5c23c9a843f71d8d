import type { Bounds } from '../model/dates/bounds.ts';
import type { Id } from '../model/dossier.ts';
import { actingKinds, heldTies } from './affiliations.ts';
import type { Ties } from './affiliations.ts';
import { actorOf } from './records.ts';
import type { Records } from './records.ts';

/** The last actor for whom another acts, and whether that is certain. */
export interface End {
  readonly id: Id;
  readonly certain: boolean;
}

/** Gives the ends of an actor on the day of a claim: itself where it acts for nobody. */
export type RollUp = (actor: Id, day: Bounds) => readonly End[];

/** Roll-up along `serves` and `part-of` as held on the day. It keeps what it has found out. */
export function createRollUp(records: Records, ties: Ties): RollUp {
  const known = new WeakMap<Bounds, Map<Id, readonly End[]>>();
  return (actor, day) => {
    const today = known.get(day) ?? new Map<Id, readonly End[]>();
    known.set(day, today);
    const ends = today.get(actor) ?? endsOf(records, ties, actor, day);
    today.set(actor, ends);
    return ends;
  };
}

function endsOf(records: Records, ties: Ties, actor: Id, day: Bounds): readonly End[] {
  const found = new Map<Id, boolean>();
  climb(records, ties, actor, day, true, [], found);
  if (found.size === 1) return [...found].map(([id, certain]) => ({ id, certain }));
  return [...found.keys()].sort().map((id) => ({ id, certain: false }));
}

function climb(
  records: Records,
  ties: Ties,
  actor: Id,
  day: Bounds,
  certain: boolean,
  path: readonly Id[],
  found: Map<Id, boolean>,
): void {
  const isState = actorOf(records, actor)?.kind === 'state';
  const ups = isState
    ? []
    : heldTies(ties, actor, actingKinds, day).filter(
        ({ to }) => !path.includes(to) && to !== actor,
      );
  // Where no tie surely covers the day, the actor may have stood alone.
  const alone = ups.length === 0 || !ups.some((up) => up.certain);
  if (alone) found.set(actor, (found.get(actor) ?? false) || (certain && ups.length === 0));
  for (const up of ups) {
    climb(records, ties, up.to, day, certain && up.certain, [...path, actor], found);
  }
}

/** Ends of one or several for whom an actor acts, by name; each is lifted to its own ends. */
export function endsOfAll(rollUp: RollUp, actors: readonly Id[], day: Bounds): readonly End[] {
  const certain = new Map<Id, boolean>();
  for (const end of actors.flatMap((actor) => rollUp(actor, day))) {
    certain.set(end.id, (certain.get(end.id) ?? false) || end.certain);
  }
  return [...certain].map(([id, isCertain]) => ({ id, certain: isCertain }));
}

import type { Bounds } from '../model/dates/bounds.ts';
import type { Id } from '../model/dossier.ts';
import { actingKinds, heldTies } from './affiliations.ts';
import type { HeldTie, Ties } from './affiliations.ts';
import { rememberByDay } from './by-day.ts';
import type { OnDay } from './by-day.ts';
import { actorOf } from './records.ts';
import type { Records } from './records.ts';

/** The last actor for whom another acts, and whether that is certain. */
export interface End {
  readonly id: Id;
  readonly certain: boolean;
}

/** Gives the ends of an actor on the day of a claim: itself where it acts for nobody. */
export type RollUp = OnDay<readonly End[]>;

/** Roll-up along `serves` and `part-of` as held on the day. It keeps what it has found out. */
export function createRollUp(records: Records, ties: Ties): RollUp {
  return rememberByDay(ties, (actor, day) => endsOf(records, ties, actor, day));
}

/**
 * Every actor on the way up is looked at once, twice where it is first reached by an uncertain way:
 * the number of ways grows without bound where many act for two.
 */
function endsOf(records: Records, ties: Ties, actor: Id, day: Bounds): readonly End[] {
  const found = new Map<Id, boolean>();
  const reached = new Map<Id, boolean>([[actor, true]]);
  const open = [actor];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const certain = reached.get(at) ?? false;
    const ups = tiesUp(records, ties, at, day);
    // Where no tie surely covers the day, the actor may have stood alone.
    if (!ups.some((up) => up.certain)) found.set(at, certain && ups.length === 0);
    for (const up of ups) {
      const surely = certain && up.certain;
      const before = reached.get(up.to);
      if (before === true || before === surely) continue;
      reached.set(up.to, surely);
      open.push(up.to);
    }
  }
  if (found.size === 1) return [...found].map(([id, certain]) => ({ id, certain }));
  return [...found.keys()].sort().map((id) => ({ id, certain: false }));
}

function tiesUp(records: Records, ties: Ties, actor: Id, day: Bounds): readonly HeldTie[] {
  if (actorOf(records, actor)?.kind === 'state') return [];
  return heldTies(ties, actor, actingKinds, day).filter(({ to }) => to !== actor);
}

/** Ends of one or several for whom an actor acts, by name; each is lifted to its own ends. */
export function endsOfAll(rollUp: RollUp, actors: readonly Id[], day: Bounds): readonly End[] {
  const [only] = actors;
  if (only !== undefined && actors.length === 1) return rollUp(only, day);
  const certain = new Map<Id, boolean>();
  for (const end of actors.flatMap((actor) => rollUp(actor, day))) {
    certain.set(end.id, (certain.get(end.id) ?? false) || end.certain);
  }
  return [...certain].map(([id, isCertain]) => ({ id, certain: isCertain }));
}

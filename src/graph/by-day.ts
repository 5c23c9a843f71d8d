import type { Bounds } from '../model/dates/bounds.ts';
import type { Id } from '../model/dossier.ts';
import type { Ties } from './affiliations.ts';

/** Gives something of an actor on the day of a claim. */
export type OnDay<Found> = (actor: Id, day: Bounds) => Found;

/**
 * Keeps what has been found out along the ties of an actor on a day. Of an actor whose ties, and
 * those of everyone above it, hold always, it is found out once for all days.
 */
export function rememberByDay<Found>(ties: Ties, find: OnDay<Found>): OnDay<Found> {
  const isTimeless = timelessActors(ties);
  const always = new Map<Id, Found>();
  const byDay = new WeakMap<Bounds, Map<Id, Found>>();
  const knownOn = (day: Bounds): Map<Id, Found> => {
    const known = byDay.get(day) ?? new Map<Id, Found>();
    byDay.set(day, known);
    return known;
  };
  return (actor, day) => {
    const known = always.get(actor);
    if (known !== undefined) return known;
    const kept = isTimeless(actor) ? always : knownOn(day);
    const found = kept.get(actor) ?? find(actor, day);
    kept.set(actor, found);
    return found;
  };
}

/** Tells whether all ties that are met on the way up from an actor hold on every day. */
function timelessActors(ties: Ties): (actor: Id) => boolean {
  const known = new Map<Id, boolean>();
  const walk = (actor: Id): boolean => {
    const reached = new Set([actor]);
    for (const id of reached) {
      const before = known.get(id);
      if (before === false) return false;
      if (before === true) continue;
      for (const { to, always } of ties.get(id) ?? []) {
        if (!always) return false;
        reached.add(to);
      }
    }
    return true;
  };
  return (actor) => {
    const isTimeless = known.get(actor) ?? walk(actor);
    known.set(actor, isTimeless);
    return isTimeless;
  };
}

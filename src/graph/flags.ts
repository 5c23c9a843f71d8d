import { flagFile } from '../model/countries.ts';
import type { Actor, Id } from '../model/dossier.ts';
import type { AffiliationKind } from '../model/vocabulary.ts';
import type { Ties } from './affiliations.ts';
import { actorOf } from './records.ts';
import type { Records } from './records.ts';

/** By which flag and country code an actor is known; each only where there is one. */
export interface Emblem {
  readonly flag?: string;
  readonly code?: string;
}

const belonging: ReadonlySet<AffiliationKind> = new Set(['serves', 'part-of', 'belongs-to']);

/** A state's own flag and code; another actor's are those of the nearest state whom it serves or belongs to. */
export function emblemOf(actor: Actor, records: Records, ties: Ties): Emblem {
  const state = nearestState(actor, records, ties);
  if (state === undefined) return {};
  const code = state.country?.toUpperCase();
  const declared = records.dossiers
    .flatMap(({ countries }) => countries)
    .find((country) => country.code.toUpperCase() === code);
  const flag = state.flag ?? declared?.flag ?? (code === undefined ? undefined : flagFile(code));
  return { ...(flag === undefined ? {} : { flag }), ...(code === undefined ? {} : { code }) };
}

/** Looked for breadth first, in the order of the affiliations, whenever they were held. */
function nearestState(actor: Actor, records: Records, ties: Ties): Actor | undefined {
  const seen = new Set<Id>([actor.id]);
  let level: readonly Actor[] = [actor];
  while (level.length > 0) {
    const state = level.find(({ kind }) => kind === 'state');
    if (state) return state;
    const next: Actor[] = [];
    for (const { id } of level) {
      for (const { to, kind } of ties.get(id) ?? []) {
        const above = belonging.has(kind) && !seen.has(to) ? actorOf(records, to) : undefined;
        seen.add(to);
        if (above) next.push(above);
      }
    }
    level = next;
  }
  return undefined;
}

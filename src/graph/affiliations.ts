import { HELD_ALWAYS, holdsOn, tenureOf } from '../model/dates/tenure.ts';
import type { Tenure } from '../model/dates/tenure.ts';
import type { Bounds } from '../model/dates/bounds.ts';
import type { Actor, Affiliation, Dossier, Id } from '../model/dossier.ts';
import type { AffiliationKind } from '../model/vocabulary.ts';
import { readDate } from './claim-dates.ts';

/** An affiliation and the days on which it was held. */
export interface Tie {
  readonly to: Id;
  readonly kind: AffiliationKind;
  readonly tenure: Tenure;
  /** Held on every day there is, so that no date needs to be looked at. */
  readonly always: boolean;
}

/** A tie that was, or may have been, held on a day. */
export interface HeldTie {
  readonly to: Id;
  readonly kind: AffiliationKind;
  readonly certain: boolean;
}

/** The affiliations of each actor that the sources assert. */
export type Ties = ReadonlyMap<Id, readonly Tie[]>;

/** Kinds by which one acts for another: roll-up lifts along these. */
export const actingKinds: ReadonlySet<AffiliationKind> = new Set(['serves', 'part-of']);

/** The ties of every actor of a list of dossiers. What is planned, called off or negated ties nobody. */
export function readTies(dossiers: readonly Dossier[]): Ties {
  const ties = new Map<Id, readonly Tie[]>();
  for (const actor of dossiers.flatMap(({ actors }) => actors)) {
    const asserted = actor.affiliations.filter(
      ({ modality = 'asserted' }) => modality === 'asserted',
    );
    const own = asserted.map((affiliation) => tieOf(affiliation, actor));
    if (own.length > 0) ties.set(actor.id, [...(ties.get(actor.id) ?? []), ...own]);
  }
  return ties;
}

function tieOf(affiliation: Affiliation, actor: Actor): Tie {
  const { to, kind, when, certainty = 'certain' } = affiliation;
  const onlyOne = actor.affiliations.filter((other) => other.kind === kind).length === 1;
  const tenure = when === undefined && onlyOne ? HELD_ALWAYS : tenureOf(readDate(when));
  const firm = certainty === 'certain' ? tenure : { ...tenure, certain: [] };
  return { to, kind, tenure: firm, always: firm === HELD_ALWAYS };
}

/** The ties of some kinds that an actor had on the day of a claim, certainly or possibly. */
export function heldTies(
  ties: Ties,
  actor: Id,
  kinds: ReadonlySet<AffiliationKind>,
  day: Bounds,
): readonly HeldTie[] {
  const held: HeldTie[] = [];
  for (const { to, kind, tenure, always } of ties.get(actor) ?? []) {
    if (!kinds.has(kind)) continue;
    const likelihood = always ? 'certainly' : holdsOn(tenure, day);
    if (likelihood !== 'not') held.push({ to, kind, certain: likelihood === 'certainly' });
  }
  return held;
}

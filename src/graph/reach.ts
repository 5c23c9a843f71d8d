import { countryCode } from '../model/countries.ts';
import type { Bounds } from '../model/dates/bounds.ts';
import type { Id } from '../model/dossier.ts';
import type { AffiliationKind } from '../model/vocabulary.ts';
import { actingKinds, heldTies } from './affiliations.ts';
import type { Ties } from './affiliations.ts';
import type { Query } from './query/query.ts';
import { rememberByDay } from './by-day.ts';
import type { OnDay } from './by-day.ts';
import { actorOf, placeOf } from './records.ts';
import type { Records } from './records.ts';
import type { Slot } from './statements.ts';

/** A country that an actor reaches, and the affiliation by which it does where it is not its own. */
export interface ReachedCountry {
  readonly code: string;
  /** The kind of the actor's own affiliation, and the state or place at the end of the way. */
  readonly through?: { readonly kind: AffiliationKind; readonly id: Id };
}

/** What an actor counts as for the keys `country` and `acts-for`. */
export interface Reach {
  readonly countriesOf: (actor: Id, day: Bounds) => readonly ReachedCountry[];
  readonly countryCodes: (slot: Slot) => readonly string[];
  readonly actsFor: (slot: Slot) => readonly string[];
}

/** Followed to any depth. Not `member-of`: a bloc's members are not each other's countrymen. */
const belongingKinds: ReadonlySet<AffiliationKind> = new Set(['serves', 'part-of', 'belongs-to']);
/** Followed for one step from the actor itself. */
const nearKinds: ReadonlySet<AffiliationKind> = new Set(['backed-by', 'based-in']);

/** The countries that a query asks for, by any of its senses but exclusion. */
export function countriesAskedFor({ terms }: Query): ReadonlySet<string> {
  const asked = terms.filter(({ key, sense }) => key === 'country' && sense !== 'without');
  return new Set(asked.flatMap(({ values }) => values));
}

/** Reach along the affiliations that were, or may have been, held on the day. It keeps what it has found out. */
export function createReach(records: Records, ties: Ties): Reach {
  const remember = <Found>(find: OnDay<Found>) => rememberByDay(ties, find);
  const countriesOf = remember((actor, day) => findCountries(records, ties, actor, day));
  const codesOf = remember((actor, day) => countriesOf(actor, day).map(({ code }) => code));
  const aboveOf = remember((actor, day) => climb(ties, actor, day, actingKinds));
  const actsForOf = remember((actor, day) => {
    const above = aboveOf(actor, day).slice(1);
    return withCodes(records, above.length > 0 ? above : [actor]);
  });
  return {
    countriesOf,
    countryCodes: ({ actor, actsFor, day }) =>
      actsFor.length === 0
        ? codesOf(actor, day)
        : unique([actor, ...actsFor].flatMap((id) => codesOf(id, day))),
    actsFor: ({ actor, actsFor, day }) =>
      actsFor.length === 0
        ? actsForOf(actor, day)
        : unique(actsFor.flatMap((id) => withCodes(records, aboveOf(id, day)))),
  };
}

function findCountries(
  records: Records,
  ties: Ties,
  actor: Id,
  day: Bounds,
): readonly ReachedCountry[] {
  const found = new Map<string, ReachedCountry>();
  const add = (id: Id, kind: AffiliationKind | undefined): void => {
    for (const code of ownCodes(records, id)) {
      if (!found.has(code)) found.set(code, kind ? { code, through: { kind, id } } : { code });
    }
  };
  add(actor, undefined);
  for (const { to, kind } of heldTies(ties, actor, belongingKinds, day)) {
    for (const id of climb(ties, to, day, belongingKinds)) add(id, kind);
  }
  for (const { to, kind } of heldTies(ties, actor, nearKinds, day)) add(to, kind);
  return [...found.values()];
}

/** An actor and everything above it, along ties of some kinds. */
function climb(
  ties: Ties,
  actor: Id,
  day: Bounds,
  kinds: ReadonlySet<AffiliationKind>,
): readonly Id[] {
  const found = new Set<Id>([actor]);
  for (const id of found) {
    for (const { to } of heldTies(ties, id, kinds, day)) found.add(to);
  }
  return [...found];
}

/** The countries of a state or a place, as upper-case alpha-3 where they have one. */
function ownCodes(records: Records, id: Id): readonly string[] {
  const country = actorOf(records, id)?.country;
  const codes = country === undefined ? (placeOf(records, id)?.countries ?? []) : [country];
  return codes.map(normalCode);
}

/** A country code as it is compared: alpha-3 in upper case; a dossier's own code as it is. */
export function normalCode(code: string): string {
  return countryCode(code) ?? code.toUpperCase();
}

/** One may ask for a state by its id or its code. */
function withCodes(records: Records, ids: readonly Id[]): readonly string[] {
  return unique(
    ids.flatMap((id) => {
      const country = actorOf(records, id)?.country;
      return country === undefined ? [id] : [normalCode(country), id];
    }),
  );
}

function unique(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}

import { claimsOf } from '../model/claim-address.ts';
import type { AddressedClaim } from '../model/claim-address.ts';
import { boundsOf, eachOf, UNKNOWN_BOUNDS } from '../model/dates/bounds.ts';
import type { Bounds } from '../model/dates/bounds.ts';
import { DateError } from '../model/dates/date-error.ts';
import type { EdtfDate } from '../model/dates/date.ts';
import { narrow } from '../model/dates/narrow.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import type { Claim, Dossier, Id } from '../model/dossier.ts';

/**
 * Gives what is known of when a claim was: of its own date, or of that which it inherits, narrowed by
 * what sources say of order. Alike dates give the same object.
 */
export type DateClaim = (claim: Claim, inherited?: Bounds) => Bounds;

/** Reads the dates of every claim of a list of dossiers. */
export function dateClaims(dossiers: readonly Dossier[]): DateClaim {
  const readBounds = boundsReader();
  const narrowed = new Map<Claim, Bounds>();
  for (const dossier of dossiers) narrowByOrder(dossier, readBounds, narrowed);
  return (claim, inherited = UNKNOWN_BOUNDS) =>
    narrowed.get(claim) ?? (claim.when === undefined ? inherited : readBounds(claim.when));
}

/** The date of a text; nothing where there is none or it cannot be read, which the check has reported. */
export function readDate(when: string | undefined): EdtfDate | undefined {
  if (when === undefined) return undefined;
  try {
    return parseDate(when);
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}

/** The bounds of something that was on each of several dates; of nothing known where there is none. */
export function boundsOfEach(all: readonly Bounds[]): Bounds {
  const [first = UNKNOWN_BOUNDS] = all;
  if (all.length < 2) return first;
  const reading = eachOf(all);
  return all.some(({ sure }) => sure !== undefined)
    ? { ...reading, sure: UNKNOWN_BOUNDS }
    : reading;
}

type ReadBounds = (when: string | undefined) => Bounds;

/** Many claims share a date, so that each text is read once. */
function boundsReader(): ReadBounds {
  const known = new Map<string | undefined, Bounds>([[undefined, UNKNOWN_BOUNDS]]);
  return (when) => {
    const bounds = known.get(when) ?? boundsOf(readDate(when));
    known.set(when, bounds);
    return bounds;
  };
}

/** Only what an order speaks of is narrowed, so that dossiers without any cost nothing. */
function narrowByOrder(
  dossier: Dossier,
  readBounds: ReadBounds,
  narrowed: Map<Claim, Bounds>,
): void {
  if (!saysOrder(dossier)) return;
  const claims = claimsOf(dossier);
  const orders = claims.flatMap(({ address, claim }) =>
    claim.order.map(({ is, of, withinDays }) => ({
      item: address,
      is,
      of,
      ...(withinDays === undefined ? {} : { withinDays }),
    })),
  );
  const spokenOf = new Set(orders.flatMap(({ item, of }) => [item, of]));
  const daysOfMeetings = new Map(dossier.meetings.map(({ id, when }) => [id, when]));
  const items = new Map<string, Bounds>();
  for (const addressed of claims) {
    if (!spokenOf.has(addressed.address)) continue;
    items.set(addressed.address, ownBounds(addressed, daysOfMeetings, readBounds));
  }
  for (const { id, published } of dossier.sources) {
    if (spokenOf.has(id)) items.set(id, readBounds(published));
  }
  const { bounds } = narrow(items, orders);
  for (const { address, claim } of claims) {
    const found = bounds.get(address);
    if (found !== undefined) narrowed.set(claim, found);
  }
}

function saysOrder({ actors, meetings, agreements, relations }: Dossier): boolean {
  const says = ({ order }: Claim): boolean => order.length > 0;
  return (
    relations.some(says) ||
    actors.some(({ affiliations }) => affiliations.some(says)) ||
    meetings.some((meeting) => says(meeting) || meeting.participants.some(says)) ||
    agreements.some(
      (agreement) =>
        says(agreement) ||
        [agreement.parties, agreement.stages, agreement.provisions].some((parts) =>
          parts.some(says),
        ),
    )
  );
}

function ownBounds(
  { claim, sort, statement }: AddressedClaim,
  daysOfMeetings: ReadonlyMap<Id, string | undefined>,
  readBounds: ReadBounds,
): Bounds {
  if (claim.when !== undefined) return readBounds(claim.when);
  if (statement?.when !== undefined) return readBounds(statement.when);
  if (sort !== 'relation') return readBounds(undefined);
  const dates = [...new Set(claim.at)].flatMap((id) => daysOfMeetings.get(id) ?? []);
  return boundsOfEach(dates.map(readBounds));
}

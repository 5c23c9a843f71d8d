import type { Id, Meeting } from '../../model/dossier.ts';
import { idOf } from '../../model/dossier.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { delegationsOf, isOccasion } from '../delegation.ts';
import { placeOf } from '../records.ts';
import type { Records } from '../records.ts';
import type { StatementEntry } from '../statements.ts';
import { isVague, onSameDay, surelyBefore, withinDays } from './closeness.ts';

type MeetingEntry = Extract<StatementEntry, { sort: 'meeting' }>;

/** Delegations that meet again within so many days carry on what they began. */
const soonDays = 7;
/** A sheet lists at most so many; beyond them nobody reads. */
const mostNear = 24;

/** A meeting close to another: at the same place on the same day, or of the same delegations days apart. */
export interface NearMeeting {
  readonly entry: MeetingEntry;
  readonly how: 'same-place' | 'met-again';
  /** Whether the dates leave no other reading. */
  readonly certain: boolean;
  /** Whether it was before or after the other, where that is known. */
  readonly order?: 'before' | 'after';
  /** Its delegations that were at the other meeting too, and those that were not. */
  readonly same: readonly Id[];
  readonly others: readonly Id[];
}

/**
 * The meetings close to one, among some: at its place on its day or days; or of two of its delegations
 * at least, within a week of it. What a source says of order counts beside the dates. The certain ones
 * come first, then those of the same place, then in the order of the files. A series or conference has
 * none, nor does what was planned, called off or denied.
 */
export function nearMeetings(
  meeting: MeetingEntry,
  among: readonly StatementEntry[],
  { records }: Pick<ArchiveIndex, 'records'>,
): readonly NearMeeting[] {
  if (!tookPlace(meeting)) return [];
  const places = placesAround(meeting.record, records);
  const here = delegationsIn(meeting);
  const found = among.flatMap((entry): NearMeeting[] => {
    if (entry.sort !== 'meeting' || entry === meeting || !tookPlace(entry)) return [];
    const there = [...delegationsIn(entry)];
    const same = there.filter((id) => here.has(id));
    const near = samePlaceAndDay(meeting, entry, places, records) ?? metAgain(meeting, entry, same);
    if (near === undefined) return [];
    const order = orderOf(meeting, entry);
    return [
      {
        entry,
        ...near,
        ...(order === undefined ? {} : { order }),
        same,
        others: there.filter((id) => !here.has(id)),
      },
    ];
  });
  return found.sort((one, other) => rankOf(one) - rankOf(other)).slice(0, mostNear);
}

function tookPlace({ record, vouching }: MeetingEntry): boolean {
  return isOccasion(record) && vouching.modality === 'asserted';
}

function delegationsIn({ attendees }: MeetingEntry): ReadonlySet<Id> {
  return delegationsOf(attendees.filter(({ listed }) => listed));
}

function rankOf({ how, certain }: NearMeeting): number {
  return (certain ? 0 : 2) + (how === 'same-place' ? 0 : 1);
}

type Nearness = Pick<NearMeeting, 'how' | 'certain'>;

function samePlaceAndDay(
  one: MeetingEntry,
  other: MeetingEntry,
  places: ReadonlySet<Id>,
  records: Records,
): Nearness | undefined {
  const isHere = placesAround(other.record, records).has(idOf(one.record.place ?? '') ?? '');
  if (!isHere && !places.has(idOf(other.record.place ?? '') ?? '')) return undefined;
  if (isSaid('same-day', one.record, other.record)) return { how: 'same-place', certain: true };
  if (isVague(one.bounds) || isVague(other.bounds)) return undefined;
  const likelihood = onSameDay(one.bounds, other.bounds);
  if (likelihood === 'not' || isSaid('after', one.record, other.record)) return undefined;
  if (isSaid('before', one.record, other.record)) return undefined;
  return { how: 'same-place', certain: likelihood === 'certainly' };
}

function metAgain(
  one: MeetingEntry,
  other: MeetingEntry,
  same: readonly Id[],
): Nearness | undefined {
  if (same.length < 2 || isVague(one.bounds) || isVague(other.bounds)) return undefined;
  const likelihood = withinDays(one.bounds, other.bounds, soonDays);
  return likelihood === 'not'
    ? undefined
    : { how: 'met-again', certain: likelihood === 'certainly' };
}

/** The place of a meeting and all that it lies in, by id; none where it is unnamed. */
function placesAround({ place }: Meeting, records: Records): ReadonlySet<Id> {
  const found = new Set<Id>();
  let at = place === undefined ? undefined : idOf(place);
  while (at !== undefined && !found.has(at)) {
    found.add(at);
    at = placeOf(records, at)?.within;
  }
  return found;
}

const contraries = { 'same-day': 'same-day', after: 'before', before: 'after' } as const;

/** Whether a source says that the other meeting was on the same day as, after or before the one. */
function isSaid(how: keyof typeof contraries, one: Meeting, other: Meeting): boolean {
  return (
    other.order.some(({ is, of }) => is === how && of === one.id) ||
    one.order.some(({ is, of }) => is === contraries[how] && of === other.id)
  );
}

function orderOf(one: MeetingEntry, other: MeetingEntry): NearMeeting['order'] {
  if (isSaid('after', one.record, other.record)) return 'after';
  if (isSaid('before', one.record, other.record)) return 'before';
  if (surelyBefore(one.bounds, other.bounds)) return 'after';
  return surelyBefore(other.bounds, one.bounds) ? 'before' : undefined;
}

import type { Id, Meeting } from '../model/dossier.ts';
import { limits } from '../model/limits.ts';
import { certainties } from '../model/vocabulary.ts';
import type { Certainty } from '../model/vocabulary.ts';
import type { ContactKind } from './contact-kinds.ts';
import { delegationsOf, formOf, isOccasion, modeOf } from './delegation.ts';
import type { Attendee } from './delegation.ts';
import type { Records } from './records.ts';
import type { End } from './roll-up.ts';

/** A meeting of more delegations is a crowd: it makes links only with an actor who is asked for. */
const mostDelegations = 12;
/** So is one whose people act for more, all told: every pair of those would be a link. */
const mostEnds = 400;

/** Two who met, or spoke, at one meeting. `from` comes before `to`. */
export interface Contact {
  readonly from: Id;
  readonly to: Id;
  readonly certainty: Certainty;
}

/** The link that a meeting makes between those who were there, if it makes one. */
export function contactKind(meeting: Meeting, records: Records): ContactKind | undefined {
  if ((meeting.modality ?? 'asserted') !== 'asserted') return undefined;
  if (!isOccasion(meeting) && !standsForItsMeetings(meeting, records)) return undefined;
  const mode = modeOf(meeting);
  return mode === 'call' || mode === 'video' || mode === 'written' ? 'spoke-with' : 'met-with';
}

/** A series without meetings of its own that took place gives one possible. */
function standsForItsMeetings(meeting: Meeting, { parts }: Records): boolean {
  if (formOf(meeting) !== 'series') return false;
  return !(parts.get(meeting.id) ?? []).some(
    ({ modality = 'asserted' }) => modality === 'asserted',
  );
}

/** Whether a meeting has so many delegations, or people, that only those asked for are linked. */
export function isCrowd(attendees: readonly Attendee[]): boolean {
  if (attendees.length > limits.linkedPeople) return true;
  const ends = attendees.reduce((sum, one) => sum + one.ends.length + one.delegations.length, 0);
  return ends > mostEnds || delegationsOf(attendees).size > mostDelegations;
}

/** Between whom contacts are wanted: those of whom both, or at least one, are asked for. */
export interface Wanted {
  readonly asks: (attendee: Attendee) => boolean;
  readonly who: 'both' | 'either';
}

/** Contacts between any two. */
export const wantAll: Wanted = { asks: () => true, who: 'both' };

/** Contacts at a meeting between the wanted pairs of members of different delegations, each pair once. */
export function contactsBetweenMembers(
  meeting: Meeting,
  attendees: readonly Attendee[],
  wanted: Wanted,
): readonly Contact[] {
  return contactsBetween(meeting, attendees, wanted, ({ actor }) => [{ id: actor, certain: true }]);
}

/** Contacts at a meeting between the ends to which its members are lifted, each pair once. */
export function contactsBetweenEnds(
  meeting: Meeting,
  attendees: readonly Attendee[],
  wanted: Wanted,
): readonly Contact[] {
  return contactsBetween(meeting, attendees, wanted, ({ ends }) => ends);
}

/** Two who surely were at one meeting in the same delegation, as ids in order, each pair once. */
export function pairsTogether(
  attendees: readonly Attendee[],
): readonly { readonly from: Id; readonly to: Id }[] {
  const pairs: { from: Id; to: Id }[] = [];
  somePair(attendees, wantAll, (one, other) => {
    if (areApart(one, other) !== 'not') return false;
    const isFirst = one.actor < other.actor;
    pairs.push({ from: (isFirst ? one : other).actor, to: (isFirst ? other : one).actor });
    return false;
  });
  return pairs;
}

/** Whether a meeting makes a contact between a wanted pair. */
export function hasContact(
  meeting: Meeting,
  attendees: readonly Attendee[],
  wanted: Wanted,
): boolean {
  return somePair(attendees, wanted, (one, other) => meets(meeting, one, other) !== undefined);
}

function contactsBetween(
  meeting: Meeting,
  attendees: readonly Attendee[],
  wanted: Wanted,
  lift: (attendee: Attendee) => readonly End[],
): readonly Contact[] {
  const found = new Map<string, Contact>();
  somePair(attendees, wanted, (one, other) => {
    const certainty = meets(meeting, one, other);
    if (certainty === undefined) return false;
    for (const from of lift(one)) {
      for (const to of lift(other)) {
        keepBest(found, from.id, to.id, from.certain && to.certain ? certainty : 'possible');
      }
    }
    return false;
  });
  return [...found.values()];
}

/** Tries the wanted pairs of those present until one is what is looked for; a few who are asked for in a crowd are not many pairs. */
function somePair(
  attendees: readonly Attendee[],
  { asks, who }: Wanted,
  isIt: (one: Attendee, other: Attendee) => boolean,
): boolean {
  const present = attendees.filter(isPresent);
  const asked = present.filter(asks);
  const others = who === 'both' ? asked : [...asked, ...present.filter((one) => !asks(one))];
  return asked.some((one, position) => {
    for (let at = position + 1; at < others.length; at++) {
      if (isIt(one, others[at] as Attendee)) return true;
    }
    return false;
  });
}

function isPresent({ part, vouching }: Attendee): boolean {
  return part !== 'absent' && vouching.modality === 'asserted';
}

function keepBest(found: Map<string, Contact>, one: Id, other: Id, certainty: Certainty): void {
  if (one === other) return;
  const [from, to] = one < other ? [one, other] : [other, one];
  const key = `${from}>${to}`;
  const known = found.get(key);
  if (known && certainties.indexOf(known.certainty) <= certainties.indexOf(certainty)) return;
  found.set(key, { from, to, certainty });
}

/** How certain it is that two met at a meeting where both were; nothing where they did not. */
function meets(meeting: Meeting, one: Attendee, other: Attendee): Certainty | undefined {
  const apart = areApart(one, other);
  if (apart === 'not') return undefined;
  if (modeOf(meeting) === 'indirect' && one.part !== 'mediator' && other.part !== 'mediator') {
    return undefined;
  }
  const only = apart === 'possibly' || !isOccasion(meeting);
  if (only || one.part === 'observer' || other.part === 'observer') return 'possible';
  const rank = Math.max(
    certainties.indexOf(one.vouching.certainty),
    certainties.indexOf(other.vouching.certainty),
  );
  return certainties[rank];
}

/** Whether two belong to different delegations. */
function areApart(one: Attendee, other: Attendee): 'certainly' | 'possibly' | 'not' {
  const shared = one.delegations.filter(({ id }) => other.delegations.some((end) => end.id === id));
  if (shared.length === 0) return 'certainly';
  const surely = shared.some(
    ({ id, certain }) => certain && other.delegations.some((end) => end.id === id && end.certain),
  );
  const alike =
    shared.length === one.delegations.length && shared.length === other.delegations.length;
  return surely || alike ? 'not' : 'possibly';
}

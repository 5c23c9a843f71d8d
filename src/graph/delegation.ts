import type { Bounds } from '../model/dates/bounds.ts';
import type { Id, Meeting, Participation, Voice } from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';
import type {
  Certainty,
  MeetingForm,
  MeetingMode,
  ParticipationPart,
} from '../model/vocabulary.ts';
import type { Vouching } from './answer.ts';
import type { DateClaim } from './claim-dates.ts';
import { vouchingOf, vouchingOfPart } from './claims.ts';
import { withWholes } from './records.ts';
import type { Records } from './records.ts';
import { endsOfAll } from './roll-up.ts';
import type { End, RollUp } from './roll-up.ts';

/** Someone who was, or may have been, at a meeting, and for whom. */
export interface Attendee {
  readonly actor: Id;
  readonly participation: Participation;
  readonly part: ParticipationPart;
  readonly vouching: Vouching;
  readonly day: Bounds;
  /** The delegations that they belong to: those of `for`, else what they roll up to. */
  readonly delegations: readonly End[];
  /** The ends to which they are lifted. */
  readonly ends: readonly End[];
  /** Named by the meeting itself; else for the series only. */
  readonly listed: boolean;
  /** Whether lines are drawn from them: no listed actor stands for their delegation. */
  readonly head: boolean;
}

/** What is needed to tell who was at a meeting. */
export interface DelegationContext {
  readonly records: Records;
  readonly rollUp: RollUp;
  readonly dateClaim: DateClaim;
}

/** A meeting's form, also where it is not said. */
export function formOf({ form = 'meeting' }: Meeting): MeetingForm {
  return form;
}

/** A meeting's mode: where it is not said, in person if a place is given. */
export function modeOf({ mode, place }: Meeting): MeetingMode {
  return mode ?? (place === undefined ? 'unknown' : 'in-person');
}

/** Whether a meeting is told of as one occasion, rather than as several. */
export function isOccasion(meeting: Meeting): boolean {
  const form = formOf(meeting);
  return form === 'meeting' || form === 'visit';
}

/**
 * Who was at a meeting: those whom it names, and possibly those named for a series only, where it
 * names somebody of their delegation or nobody at all. Unnamed participants are left out.
 */
export function attendanceOf(meeting: Meeting, context: DelegationContext): readonly Attendee[] {
  const named = namedBy(meeting, context, true);
  const [, ...wholes] = withWholes(context.records, meeting);
  const taken = new Set(named.map(({ actor }) => actor));
  const present = new Set(named.flatMap(({ delegations }) => delegations.map(({ id }) => id)));
  const possible: Attendee[] = [];
  for (const whole of wholes) {
    if (formOf(whole) !== 'series') continue;
    for (const attendee of namedBy(whole, context, false)) {
      const fits =
        meeting.participants.length === 0 || attendee.delegations.some(({ id }) => present.has(id));
      if (!fits || taken.has(attendee.actor) || attendee.part === 'absent') continue;
      taken.add(attendee.actor);
      possible.push(attendee);
    }
  }
  return markHeads([...named, ...possible]);
}

function namedBy(
  meeting: Meeting,
  context: DelegationContext,
  listed: boolean,
): readonly Attendee[] {
  const { voices } = context.records;
  const whole = vouchingOf(meeting, voices);
  const seen = new Set<Id>();
  const attendees: Attendee[] = [];
  for (const participation of meeting.participants) {
    const actor = idOf(participation.actor);
    if (actor === undefined || !context.records.nodes.has(actor) || seen.has(actor)) continue;
    seen.add(actor);
    attendees.push(attendeeOf(actor, participation, meeting, context, whole, listed));
  }
  return attendees;
}

function attendeeOf(
  actor: Id,
  participation: Participation,
  meeting: Meeting,
  { rollUp, dateClaim, records }: DelegationContext,
  whole: Vouching,
  listed: boolean,
): Attendee {
  const day = dateClaim(participation, dateClaim(meeting));
  const ends = endsOfAll(rollUp, participation.for.length > 0 ? participation.for : [actor], day);
  return {
    actor,
    participation,
    part: participation.part ?? 'delegate',
    vouching: vouchingOfNamed(participation, whole, records.voices, listed),
    day,
    delegations:
      participation.for.length > 0 ? participation.for.map((id) => ({ id, certain: true })) : ends,
    ends,
    listed,
    head: true,
  };
}

/** Who is named for a series only is possibly at each of its meetings, however firmly they are named. */
function vouchingOfNamed(
  participation: Participation,
  whole: Vouching,
  voices: ReadonlyMap<Id, Voice>,
  listed: boolean,
): Vouching {
  const vouching = vouchingOfPart(participation, whole, voices);
  return listed ? vouching : { ...vouching, certainty: 'possible' satisfies Certainty };
}

function markHeads(attendees: readonly Attendee[]): readonly Attendee[] {
  const actors = new Set(attendees.map(({ actor }) => actor));
  return attendees.map((attendee) => {
    const led = attendee.delegations.some(({ id }) => id !== attendee.actor && actors.has(id));
    return led ? { ...attendee, head: false } : attendee;
  });
}

/** The delegations present, each by the id of whom it acts for; who stands alone is one. */
export function delegationsOf(attendees: readonly Attendee[]): ReadonlySet<Id> {
  const actors = new Set(attendees.map(({ actor }) => actor));
  const delegations = new Set<Id>();
  for (const { actor, part, delegations: own } of attendees) {
    if (part === 'absent') continue;
    const [first] = own;
    if (own.every(({ certain }) => certain)) for (const { id } of own) delegations.add(id);
    else delegations.add(own.find(({ id }) => actors.has(id))?.id ?? first?.id ?? actor);
  }
  return delegations;
}

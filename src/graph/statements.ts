import { affiliationClaims } from '../model/claim-address.ts';
import type { Bounds } from '../model/dates/bounds.ts';
import type {
  Actor,
  Affiliation,
  Agreement,
  Claim,
  Dossier,
  Evidence,
  Id,
  Meeting,
  Reference,
  Relation,
} from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';
import type { Vouching } from './answer.ts';
import { boundsOfEach } from './claim-dates.ts';
import { vouchingOf } from './claims.ts';
import { isCrowd } from './contacts.ts';
import { attendanceOf } from './delegation.ts';
import type { Attendee, DelegationContext } from './delegation.ts';
import { actorOf, meetingOf } from './records.ts';

/** An actor's place in a statement. */
export interface Slot {
  readonly actor: Id;
  /** For whom they act there, where the statement says so. */
  readonly actsFor: readonly Id[];
  readonly day: Bounds;
}

/** What every statement has, whatever its sort. */
interface StatementBase {
  /** Its id, or its address where it has none. */
  readonly id: string;
  readonly dossier: Id;
  readonly claim: Claim;
  readonly bounds: Bounds;
  readonly vouching: Vouching;
  readonly slots: readonly Slot[];
  /** Its own evidence and that of its parts. */
  readonly evidence: readonly Evidence[];
}

/** A meeting, a relation, an affiliation or an agreement, with all that is asked of it. */
export type StatementEntry = StatementBase &
  (
    | {
        readonly sort: 'meeting';
        readonly record: Meeting;
        readonly attendees: readonly Attendee[];
        /** Whether so many were there that only those who are asked for are linked. */
        readonly isCrowd: boolean;
      }
    | { readonly sort: 'relation'; readonly record: Relation }
    | { readonly sort: 'affiliation'; readonly record: Affiliation; readonly owner: Actor }
    | { readonly sort: 'agreement'; readonly record: Agreement }
  );

/** Every statement of the dossiers: meetings, agreements, relations, then affiliations, as they stand in the files. */
export function listStatements(context: DelegationContext): readonly StatementEntry[] {
  return context.records.dossiers.flatMap((dossier) => [
    ...dossier.meetings.map((record) => meetingStatement(record, dossier, context)),
    ...dossier.agreements.map((record) => agreementStatement(record, dossier, context)),
    ...dossier.relations.map((record) => relationStatement(record, dossier, context)),
    ...affiliationStatements(dossier, context),
  ]);
}

function baseOf(
  id: string,
  claim: Claim,
  dossier: Dossier,
  { records, dateClaim }: DelegationContext,
  inherited?: Bounds,
) {
  return {
    id,
    dossier: dossier.id,
    claim,
    bounds: dateClaim(claim, inherited),
    vouching: vouchingOf(claim, records.voices),
    evidence: claim.evidence,
  };
}

function meetingStatement(
  record: Meeting,
  dossier: Dossier,
  context: DelegationContext,
): StatementEntry {
  const attendees = attendanceOf(record, context);
  return {
    ...baseOf(record.id, record, dossier, context),
    sort: 'meeting',
    record,
    attendees,
    isCrowd: isCrowd(attendees),
    slots: attendees.map(({ actor, participation, day }) => ({
      actor,
      actsFor: participation.for,
      day,
    })),
    evidence: withEvidenceOf(record, record.participants),
  };
}

/** The evidence of a statement and of its parts. */
function withEvidenceOf(record: Claim, parts: readonly Claim[]): readonly Evidence[] {
  const own = parts.flatMap(({ evidence }) => evidence);
  return own.length === 0 ? record.evidence : [...record.evidence, ...own];
}

function agreementStatement(
  record: Agreement,
  dossier: Dossier,
  context: DelegationContext,
): StatementEntry {
  const base = baseOf(record.id, record, dossier, context, boundsOfStages(record, context));
  const parties = record.parties.map(({ actor }) => actor);
  const parts = [...record.parties, ...record.stages, ...record.provisions];
  return {
    ...base,
    sort: 'agreement',
    record,
    slots: slotsOf(parties, [], base.bounds, context),
    evidence: withEvidenceOf(record, parts),
  };
}

/** An agreement without a date of its own is as old as its stages. */
function boundsOfStages({ stages }: Agreement, { dateClaim }: DelegationContext): Bounds {
  const dated = stages.filter(({ when, order }) => when !== undefined || order.length > 0);
  return boundsOfEach(dated.map((stage) => dateClaim(stage)));
}

function relationStatement(
  record: Relation,
  dossier: Dossier,
  context: DelegationContext,
): StatementEntry {
  const base = baseOf(record.id, record, dossier, context, boundsOfMeetings(record, context));
  const { from, to, addressees, via, through } = record;
  return {
    ...base,
    sort: 'relation',
    record,
    slots: [
      ...slotsOf(from, record.for, base.bounds, context),
      ...slotsOf([...to, ...addressees, ...via, ...through], [], base.bounds, context),
    ],
  };
}

/** A relation without a date of its own has that of the meetings at which it was made. */
function boundsOfMeetings({ at }: Relation, { records, dateClaim }: DelegationContext): Bounds {
  const meetings = at.flatMap((id) => meetingOf(records, id) ?? []);
  return boundsOfEach(meetings.map((meeting) => dateClaim(meeting)));
}

function affiliationStatements(
  dossier: Dossier,
  context: DelegationContext,
): readonly StatementEntry[] {
  return affiliationClaims(dossier).flatMap((addressed): StatementEntry[] => {
    if (addressed.sort !== 'affiliation') return [];
    const { claim: record, actor: owner, address } = addressed;
    const base = baseOf(address, record, dossier, context);
    const slots = slotsOf([owner.id, record.to], [], base.bounds, context);
    return [{ ...base, sort: 'affiliation', record, owner, slots }];
  });
}

function slotsOf(
  references: readonly Reference[],
  actsFor: readonly Id[],
  day: Bounds,
  { records }: DelegationContext,
): readonly Slot[] {
  return references.flatMap((reference) => {
    const actor = idOf(reference);
    return actor !== undefined && actorOf(records, actor) ? [{ actor, actsFor, day }] : [];
  });
}

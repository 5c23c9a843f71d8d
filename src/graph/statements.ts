import { boundsOf, eachOf } from '../model/dates/bounds.ts';
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
import { vouchingOf } from './claims.ts';
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
  readonly when?: string;
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
    ...dossier.actors.flatMap((owner) => affiliationStatements(owner, dossier, context)),
  ]);
}

function baseOf(
  id: string,
  claim: Claim,
  dossier: Dossier,
  { records, readBounds }: DelegationContext,
  when = claim.when,
) {
  return {
    id,
    dossier: dossier.id,
    claim,
    ...(when === undefined ? {} : { when }),
    bounds: readBounds(when),
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
    slots: attendees.map(({ actor, participation, day }) => ({
      actor,
      actsFor: participation.for,
      day,
    })),
    evidence: [record, ...record.participants].flatMap(({ evidence }) => evidence),
  };
}

function agreementStatement(
  record: Agreement,
  dossier: Dossier,
  context: DelegationContext,
): StatementEntry {
  const base = baseOf(record.id, record, dossier, context);
  const bounds = record.when === undefined ? boundsOfStages(record, context) : base.bounds;
  const parts = [record, ...record.parties, ...record.stages, ...record.provisions];
  return {
    ...base,
    sort: 'agreement',
    record,
    bounds,
    slots: slotsOf(
      record.parties.map(({ actor }) => actor),
      [],
      bounds,
      context,
    ),
    evidence: parts.flatMap(({ evidence }) => evidence),
  };
}

/** An agreement without a date of its own is as old as its stages. */
function boundsOfStages({ stages }: Agreement, { readBounds }: DelegationContext): Bounds {
  const dated = stages.filter(({ when }) => when !== undefined);
  return boundsOfEach(dated.map(({ when }) => readBounds(when)));
}

function boundsOfEach(all: readonly Bounds[]): Bounds {
  const [first] = all;
  if (first === undefined) return boundsOf(undefined);
  if (all.length === 1) return first;
  const reading = eachOf(all);
  return all.some(({ sure }) => sure !== undefined)
    ? { ...reading, sure: boundsOf(undefined) }
    : reading;
}

function relationStatement(
  record: Relation,
  dossier: Dossier,
  context: DelegationContext,
): StatementEntry {
  const { when, bounds } = dateOfRelation(record, context);
  const { from, to, addressees, via, through } = record;
  return {
    ...baseOf(record.id, record, dossier, context, when),
    sort: 'relation',
    record,
    bounds,
    slots: [
      ...slotsOf(from, record.for, bounds, context),
      ...slotsOf([...to, ...addressees, ...via, ...through], [], bounds, context),
    ],
  };
}

/** A relation without a date of its own has that of the meetings at which it was made. */
function dateOfRelation(
  { when, at }: Relation,
  { records, readBounds }: DelegationContext,
): { readonly when?: string; readonly bounds: Bounds } {
  if (when !== undefined) return { when, bounds: readBounds(when) };
  const dates = at.flatMap((id) => meetingOf(records, id)?.when ?? []);
  const bounds = boundsOfEach(dates.map(readBounds));
  const [only] = dates;
  return dates.length === 1 && only !== undefined ? { when: only, bounds } : { bounds };
}

function affiliationStatements(
  owner: Actor,
  dossier: Dossier,
  context: DelegationContext,
): readonly StatementEntry[] {
  return owner.affiliations.map((record) => {
    const base = baseOf(addressOf(owner, record), record, dossier, context);
    return {
      ...base,
      sort: 'affiliation',
      record,
      owner,
      slots: slotsOf([owner.id, record.to], [], base.bounds, context),
    };
  });
}

/** How an affiliation is spoken of: by its id, else by its actor, kind and end, and its date where two are alike. */
function addressOf(owner: Actor, { id, kind, to, when }: Affiliation): string {
  if (id !== undefined) return id;
  const address = `${owner.id}.${kind}.${to}`;
  const alike = owner.affiliations.filter((other) => other.kind === kind && other.to === to);
  return alike.length > 1 && when !== undefined ? `${address}.${when}` : address;
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

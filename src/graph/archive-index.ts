import type { Dossier, Meeting } from '../model/dossier.ts';
import { lineKinds } from '../model/relation-kinds.ts';
import type { LineFamily } from '../model/vocabulary.ts';
import { readTies } from './affiliations.ts';
import type { Ties } from './affiliations.ts';
import { dateClaims } from './claim-dates.ts';
import type { Attendee, DelegationContext } from './delegation.ts';
import { indexRecords } from './records.ts';
import { createRollUp } from './roll-up.ts';
import { listStatements } from './statements.ts';
import type { StatementEntry } from './statements.ts';

/** What of a kind of line matters for drawing it: its family, and whether it has a direction. */
export interface LineSort {
  readonly family: LineFamily;
  readonly directed: boolean;
}

/** Everything that is worked out once, when dossiers are opened, and asked many times. */
export interface ArchiveIndex extends DelegationContext {
  readonly ties: Ties;
  readonly statements: readonly StatementEntry[];
  /** Who was at each meeting. */
  readonly attendees: ReadonlyMap<Meeting, readonly Attendee[]>;
  /** The table of lines and the dossiers' own kinds of relation, by id. */
  readonly lineSorts: ReadonlyMap<string, LineSort>;
}

/** Indexes a list of dossiers, in time linear in their records. */
export function indexArchive(dossiers: readonly Dossier[]): ArchiveIndex {
  const records = indexRecords(dossiers);
  const ties = readTies(dossiers);
  const context = { records, rollUp: createRollUp(records, ties), dateClaim: dateClaims(dossiers) };
  const statements = listStatements(context);
  return {
    ...context,
    ties,
    statements,
    attendees: attendeesOf(statements),
    lineSorts: lineSortsOf(dossiers),
  };
}

function attendeesOf(statements: readonly StatementEntry[]): ArchiveIndex['attendees'] {
  const found = new Map<Meeting, readonly Attendee[]>();
  for (const entry of statements) {
    if (entry.sort === 'meeting') found.set(entry.record, entry.attendees);
  }
  return found;
}

function lineSortsOf(dossiers: readonly Dossier[]): ReadonlyMap<string, LineSort> {
  const sorts = new Map<string, LineSort>(lineKinds.map((kind) => [kind.id, kind]));
  for (const { id, family, directed = true } of dossiers.flatMap((each) => each.relationKinds)) {
    if (!sorts.has(id)) sorts.set(id, { family, directed });
  }
  return sorts;
}

import type { Id, Meeting } from '../../model/dossier.ts';
import { certainties } from '../../model/vocabulary.ts';
import type { Grouping } from '../answer.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import {
  contactKind,
  contactsBetweenEnds,
  contactsBetweenMembers,
  pairsTogether,
  wantAll,
} from '../contacts.ts';
import type { ContactKind } from '../contact-kinds.ts';
import type { Wanted } from '../contacts.ts';
import type { Attendee } from '../delegation.ts';
import { packVouching } from '../projection.ts';
import type { StatementEntry } from '../statements.ts';

type MeetingEntry = Extract<StatementEntry, { sort: 'meeting' }>;
type NodeNumbers = ReadonlyMap<string, number>;

/** Beside a pair in place of how its contact is vouched for: the two are of one delegation. */
export const TOGETHER = 32;

/** Two at a meeting, as numbers of nodes in the order of their ids; `code` packs the vouching, or is TOGETHER. */
export interface Encounter {
  readonly one: number;
  readonly other: number;
  readonly code: number;
}

/** All pairs of members at each meeting, by number of the statement: from `starts[row]` to `starts[row + 1]`. */
export interface Encounters {
  readonly starts: Uint32Array;
  readonly ones: Uint32Array;
  readonly others: Uint32Array;
  readonly codes: Uint8Array;
  /** Which contact a meeting makes, or would have made had it been held. */
  readonly kinds: readonly (ContactKind | undefined)[];
}

const known = new WeakMap<ArchiveIndex, Map<Grouping, Encounters>>();

/** The encounters of an archive, worked out once for each grouping. A crowd has none: see `encountersOfNamed`. */
export function encountersOf(
  index: ArchiveIndex,
  group: Grouping,
  nodeNumbers: NodeNumbers,
): Encounters {
  const own = known.get(index) ?? new Map<Grouping, Encounters>();
  known.set(index, own);
  const found = own.get(group) ?? listEncounters(index, group, nodeNumbers);
  own.set(group, found);
  return found;
}

function listEncounters(
  index: ArchiveIndex,
  group: Grouping,
  nodeNumbers: NodeNumbers,
): Encounters {
  const lists = index.statements.map((entry) =>
    entry.sort === 'meeting' && !entry.isCrowd
      ? encountersAt(entry, group, nodeNumbers, wantAll)
      : [],
  );
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => (starts[row + 1] = (starts[row] ?? 0) + list.length));
  const all = lists.flat();
  return {
    starts,
    ones: Uint32Array.from(all, ({ one }) => one),
    others: Uint32Array.from(all, ({ other }) => other),
    codes: Uint8Array.from(all, ({ code }) => code),
    kinds: index.statements.map((entry) =>
      entry.sort === 'meeting' ? contactKind(asHeld(entry.record), index.records) : undefined,
    ),
  };
}

/** The encounters of those who are asked for with everyone else in a crowd. */
export function encountersOfNamed(
  entry: MeetingEntry,
  group: Grouping,
  nodeNumbers: NodeNumbers,
  named: ReadonlySet<string>,
): readonly Encounter[] {
  const asks = ({ actor, ends }: Attendee): boolean =>
    named.has(actor) || (group === 'states' && ends.some(({ id }) => named.has(id)));
  if (!entry.attendees.some(asks)) return [];
  return encountersAt(entry, group, nodeNumbers, { asks, who: 'either' });
}

function encountersAt(
  { record, attendees, vouching }: MeetingEntry,
  group: Grouping,
  nodeNumbers: NodeNumbers,
  wanted: Wanted,
): readonly Encounter[] {
  const meeting = asHeld(record);
  const present = attendees.map((attendee) => asPresent(attendee, vouching.modality));
  const between = group === 'states' ? contactsBetweenEnds : contactsBetweenMembers;
  const firmest = packVouching({ ...vouching, certainty: 'certain' });
  const found: Encounter[] = [];
  const add = (from: Id, to: Id, code: number): void => {
    const [one, other] = [nodeNumbers.get(from), nodeNumbers.get(to)];
    if (one !== undefined && other !== undefined) found.push({ one, other, code });
  };
  const met = between(meeting, present, wanted);
  for (const { from, to, certainty } of met) {
    add(from, to, firmest + certainties.indexOf(certainty));
  }
  if (group === 'states' || wanted !== wantAll) return found;
  const together = pairsTogether(present);
  if (together.length === 0) return found;
  const apart = new Set(met.map(({ from, to }) => `${from}>${to}`));
  for (const { from, to } of together) if (!apart.has(`${from}>${to}`)) add(from, to, TOGETHER);
  return found;
}

/** A meeting as if it had taken place: who would have met at it. */
function asHeld({ modality: _, ...meeting }: Meeting): Meeting {
  return meeting;
}

/** Who was to be there, there; who was not to be, or did not come, not. */
function asPresent(attendee: Attendee, modality: Attendee['vouching']['modality']): Attendee {
  if (modality === 'asserted' || attendee.vouching.modality !== modality) return attendee;
  return { ...attendee, vouching: { ...attendee.vouching, modality: 'asserted' } };
}

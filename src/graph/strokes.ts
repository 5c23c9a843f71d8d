import type { Id } from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';
import type { Grouping, Vouching } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { vouchingOfPart } from './claims.ts';
import { contactKind, contactsBetweenEnds, contactsBetweenMembers, wantAll } from './contacts.ts';
import type { Wanted } from './contacts.ts';
import { actorOf } from './records.ts';
import { endsOfAll } from './roll-up.ts';
import type { End } from './roll-up.ts';
import type { StatementEntry } from './statements.ts';

/** A line as one statement draws it; the answer merges those that are alike. */
export interface Stroke {
  readonly kind: string;
  readonly from: Id;
  readonly to: Id;
  readonly vouching: Vouching;
}

/** The strokes that a statement draws between heads, in a grouping, whatever is selected. */
export function strokesOf(
  entry: StatementEntry,
  group: Grouping,
  index: ArchiveIndex,
): readonly Stroke[] {
  switch (entry.sort) {
    case 'meeting':
      return [
        ...contactStrokes(entry, group, index, isBetweenHeads(entry, group)),
        ...attendanceStrokes(entry, group),
        ...wholeStrokes(entry),
      ];
    case 'agreement':
      return partyStrokes(entry, group, index);
    case 'relation':
      return relationStrokes(entry, group, index);
    case 'affiliation':
      return affiliationStrokes(entry, group, index);
  }
}

type Of<Sort extends StatementEntry['sort']> = Extract<StatementEntry, { sort: Sort }>;

/** The strokes of a meeting's contacts between wanted pairs. Their certainty is that of the contact. */
export function contactStrokes(
  { record, attendees, vouching }: Of<'meeting'>,
  group: Grouping,
  { records }: ArchiveIndex,
  wanted: Wanted | undefined,
): readonly Stroke[] {
  const kind = contactKind(record, records);
  if (kind === undefined || wanted === undefined) return [];
  const between = group === 'states' ? contactsBetweenEnds : contactsBetweenMembers;
  return between(record, attendees, wanted).map(({ from, to, certainty }) => ({
    kind,
    from,
    to,
    vouching: { ...vouching, certainty },
  }));
}

/** In a crowd nobody is linked unasked; lifted, every member speaks for an end. */
function isBetweenHeads({ isCrowd }: Of<'meeting'>, group: Grouping): Wanted | undefined {
  if (isCrowd) return undefined;
  return group === 'states' ? wantAll : { asks: ({ head }) => head, who: 'both' };
}

function attendanceStrokes({ record, attendees }: Of<'meeting'>, group: Grouping): Stroke[] {
  return attendees
    .filter(({ listed, part }) => listed && part !== 'absent')
    .flatMap(({ actor, ends, vouching }) =>
      (group === 'states' ? ends : [{ id: actor, certain: true }]).map(({ id, certain }) => ({
        kind: 'took-part-in',
        from: id,
        to: record.id,
        vouching: asCertainAs(vouching, certain),
      })),
    );
}

function wholeStrokes({ record, vouching }: Of<'meeting'>): Stroke[] {
  if (record.partOf === undefined) return [];
  return [{ kind: 'held-within', from: record.id, to: record.partOf, vouching }];
}

function partyStrokes(
  { record, vouching, bounds }: Of<'agreement'>,
  group: Grouping,
  index: ArchiveIndex,
): Stroke[] {
  return record.parties
    .filter(({ role = 'party' }) => role === 'party')
    .flatMap((party) => {
      const own = vouchingOfPart(party, vouching, index.records.voices);
      const day = index.dateClaim(party, bounds);
      return lifted([party.actor].flatMap(idOfAny), group, index, day).map(({ id, certain }) => ({
        kind: 'party-to',
        from: id,
        to: record.id,
        vouching: asCertainAs(own, certain),
      }));
    });
}

function relationStrokes(
  { record, vouching, bounds }: Of<'relation'>,
  group: Grouping,
  index: ArchiveIndex,
): Stroke[] {
  const speakers =
    group === 'states' && record.for.length > 0 ? record.for : record.from.flatMap(idOfAny);
  const from = lifted(speakers, group, index, bounds);
  const to = lifted(record.to.flatMap(idOfAny), group, index, bounds);
  const directed = index.lineSorts.get(record.kind)?.directed ?? true;
  return between(record.kind, from, to, vouching, directed);
}

function affiliationStrokes(
  { record, owner, vouching, bounds }: Of<'affiliation'>,
  group: Grouping,
  index: ArchiveIndex,
): Stroke[] {
  const member = lifted([owner.id], group, index, bounds);
  const whole = lifted([record.to], group, index, bounds);
  // "Backed by" is drawn from the backer, as one says it: Iran backs Hezbollah.
  return record.kind === 'backed-by'
    ? between(record.kind, whole, member, vouching, true)
    : between(record.kind, member, whole, vouching, true);
}

function between(
  kind: string,
  from: readonly End[],
  to: readonly End[],
  vouching: Vouching,
  directed: boolean,
): Stroke[] {
  return from.flatMap((one) =>
    to
      .filter((other) => other.id !== one.id)
      .map((other) => {
        const [first, last] = directed || one.id < other.id ? [one, other] : [other, one];
        return {
          kind,
          from: first.id,
          to: last.id,
          vouching: asCertainAs(vouching, one.certain && other.certain),
        };
      }),
  );
}

/** Actors lifted to their ends where they are grouped to states; everything else as it is. */
export function lifted(
  ids: readonly Id[],
  group: Grouping,
  { records, rollUp }: ArchiveIndex,
  day: StatementEntry['bounds'],
): readonly End[] {
  const known = ids.filter((id) => records.nodes.has(id));
  if (group === 'actors') return known.map((id) => ({ id, certain: true }));
  const actors = known.filter((id) => actorOf(records, id) !== undefined);
  const others = known.filter((id) => actorOf(records, id) === undefined);
  return [...endsOfAll(rollUp, actors, day), ...others.map((id) => ({ id, certain: true }))];
}

function idOfAny(reference: Parameters<typeof idOf>[0]): Id[] {
  const id = idOf(reference);
  return id === undefined ? [] : [id];
}

function asCertainAs(vouching: Vouching, certain: boolean): Vouching {
  return certain ? vouching : { ...vouching, certainty: 'possible' };
}

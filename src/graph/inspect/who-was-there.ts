import type { Agreement, Id, Meeting } from '../../model/dossier.ts';
import type { Vouching } from '../answer.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { vouchingOf, vouchingOfPart } from '../claims.ts';
import { attendanceOf } from '../delegation.ts';
import type { Attendee } from '../delegation.ts';
import { withWholes } from '../records.ts';
import type { DelegationEntry } from '../sheet.ts';
import { addressesOfParts } from './claim-addresses.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { MentionOf } from './mentions.ts';
import { present } from './statement-of.ts';

type Member = DelegationEntry['members'][number];

/**
 * Who was, or may have been, at a meeting, by delegation, in the order in which the meeting names
 * them; those whom the source leaves unnamed stand alone. A delegation's own head is no member of it.
 */
export function whoWasThere(
  meeting: Meeting,
  index: ArchiveIndex,
  mention: MentionOf,
  book: EvidenceBook,
): readonly DelegationEntry[] {
  const attendees = attendanceOf(meeting, index);
  const addresses = addressesOfParts(index.records, {
    meetings: withWholes(index.records, meeting),
  });
  const listed = new Set(attendees.map(({ actor }) => actor));
  const members = new Map<Id, Member[]>();
  for (const attendee of attendees) {
    for (const delegation of delegationsOf(attendee, listed)) {
      const others = members.get(delegation) ?? [];
      members.set(delegation, others);
      others.push({
        ...memberOf(attendee, mention, book),
        ...present({ address: addresses.get(attendee.participation) }),
      });
    }
  }
  const whole = vouchingOf(meeting, index.records.voices);
  const unnamed = meeting.participants.flatMap((participation): DelegationEntry[] => {
    const { actor, part = 'delegate', role, evidence } = participation;
    if (typeof actor === 'string') return [];
    const vouching = vouchingOfPart(participation, whole, index.records.voices);
    const member: Member = {
      ...mention(actor),
      ...vouching,
      ...present({ role, address: addresses.get(participation) }),
      part,
      certain: isCertain(vouching),
      evidence: book.cite(evidence),
    };
    return [{ delegation: mention(actor), members: [member] }];
  });
  return [
    ...[...members].map(([id, list]) => ({ delegation: mention(id), members: list })),
    ...unnamed,
  ];
}

/** Of several that are only possible, the ones that are listed. */
function delegationsOf({ delegations, actor }: Attendee, listed: ReadonlySet<Id>): readonly Id[] {
  if (delegations.every(({ certain }) => certain)) return delegations.map(({ id }) => id);
  const present = delegations.filter(({ id }) => listed.has(id));
  return present.length > 0 ? present.map(({ id }) => id) : [actor];
}

function memberOf(attendee: Attendee, mention: MentionOf, book: EvidenceBook): Member {
  const { actor, participation, part, vouching } = attendee;
  return {
    ...mention(actor),
    ...vouching,
    ...present({ role: participation.role }),
    part,
    certain: isCertain(vouching),
    evidence: book.cite(participation.evidence),
  };
}

function isCertain({ certainty, modality }: Vouching): boolean {
  return certainty === 'certain' && modality === 'asserted';
}

/** The parties of an agreement, each with its role. */
export function partiesOf(
  agreement: Agreement,
  { records }: ArchiveIndex,
  mention: MentionOf,
  book: EvidenceBook,
): readonly DelegationEntry[] {
  const whole = vouchingOf(agreement, records.voices);
  const addresses = addressesOfParts(records, { agreements: [agreement] });
  return agreement.parties.map((party): DelegationEntry => {
    const vouching = vouchingOfPart(party, whole, records.voices);
    const member: Member = {
      ...mention(party.actor),
      ...vouching,
      ...present({ address: addresses.get(party) }),
      part: party.role ?? 'party',
      certain: isCertain(vouching),
      evidence: book.cite(party.evidence),
    };
    return { delegation: mention(party.actor), members: [member] };
  });
}

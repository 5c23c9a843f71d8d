import type { Agreement, Id, Meeting } from '../../model/dossier.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { vouchingOf, vouchingOfPart } from '../claims.ts';
import { attendanceOf } from '../delegation.ts';
import type { Attendee } from '../delegation.ts';
import type { DelegationEntry } from '../sheet.ts';
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
  const listed = new Set(attendees.map(({ actor }) => actor));
  const members = new Map<Id, Member[]>();
  for (const attendee of attendees) {
    for (const delegation of delegationsOf(attendee, listed)) {
      const others = members.get(delegation) ?? [];
      members.set(delegation, others);
      others.push(memberOf(attendee, mention, book));
    }
  }
  const unnamed = meeting.participants.flatMap(({ actor, evidence }): DelegationEntry[] =>
    typeof actor === 'string'
      ? []
      : [
          {
            delegation: mention(actor),
            members: unnamedMember(mention(actor), book.cite(evidence)),
          },
        ],
  );
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
    ...present({ role: participation.role }),
    part,
    certain: vouching.certainty === 'certain' && vouching.modality === 'asserted',
    evidence: book.cite(participation.evidence),
  };
}

function unnamedMember(mention: { readonly name: string }, evidence: readonly number[]): Member[] {
  return [{ ...mention, part: 'delegate', certain: true, evidence }];
}

/** The parties of an agreement, each with its role. */
export function partiesOf(
  agreement: Agreement,
  { records: { voices } }: ArchiveIndex,
  mention: MentionOf,
  book: EvidenceBook,
): readonly DelegationEntry[] {
  const whole = vouchingOf(agreement, voices);
  return agreement.parties.map((party) => ({
    delegation: mention(party.actor),
    members: [
      {
        ...mention(party.actor),
        part: party.role ?? 'party',
        certain: vouchingOfPart(party, whole, voices).certainty === 'certain',
        evidence: book.cite(party.evidence),
      },
    ],
  }));
}

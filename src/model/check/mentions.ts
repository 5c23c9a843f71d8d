import type { Dossier, Id, Meeting, Reference, Relation } from '../dossier.ts';
import { idOf } from '../dossier.ts';
import type { MeetingsWithin } from './series.ts';

/** How often each id stands in a statement: as often it is looked up whom it acts for. */
export type Mentions = ReadonlyMap<Id, number>;

/** Counts who stands in the statements of a dossier, and for whom; people of a series at each of its meetings. */
export function countMentions(dossier: Dossier, meetingsWithin: MeetingsWithin): Mentions {
  const mentions = new Map<Id, number>();
  const add = (ends: readonly Reference[], times = 1): void => {
    for (const end of ends) {
      const id = idOf(end);
      if (id !== undefined) mentions.set(id, (mentions.get(id) ?? 0) + times);
    }
  };
  for (const { id, affiliations } of dossier.actors) {
    for (const { to } of affiliations) add([id, to]);
  }
  for (const meeting of dossier.meetings) addParticipants(meeting, meetingsWithin, add);
  for (const { parties } of dossier.agreements) add(parties.map(({ actor }) => actor));
  for (const relation of dossier.relations) {
    add(endsOf(relation));
    add(relation.for, relation.from.length);
  }
  return mentions;
}

function addParticipants(
  meeting: Meeting,
  meetingsWithin: MeetingsWithin,
  add: (ends: readonly Reference[], times: number) => void,
): void {
  const times = 1 + (meetingsWithin.get(meeting) ?? 0);
  for (const { actor, for: actsFor } of meeting.participants) add([actor, ...actsFor], times);
}

function endsOf({ from, to, addressees, via, through }: Relation): readonly Reference[] {
  return [from, to, addressees, via, through].flat();
}

import type { Desk } from '../ask.ts';
import type { NearMeeting } from '../sheet.ts';
import type { Behind } from './behind.ts';
import type { MentionOf } from './mentions.ts';
import { nearMeetings } from './near-meetings.ts';
import { placed, present } from './statement-of.ts';

interface NearContext {
  readonly behind: Behind;
  readonly desk: Desk;
  readonly mention: MentionOf;
}

/** The kept meetings close to a meeting, with their names. */
export function sayNear(
  id: string,
  { behind: { kept }, desk: { index, findMark }, mention }: NearContext,
): readonly NearMeeting[] {
  const meeting = index.statements.find((entry) => entry.sort === 'meeting' && entry.id === id);
  if (meeting?.sort !== 'meeting') return [];
  const among = index.statements.filter((_, row) => kept[row] === 1);
  return nearMeetings(meeting, among, index).map(
    ({ entry, how, certain, order, same, others }): NearMeeting => ({
      id: entry.id,
      title: findMark(entry.id).name,
      ...entry.vouching,
      how,
      certain,
      ...present({ order, when: entry.record.when, place: placed(entry.record.place, mention) }),
      same: same.map(mention),
      others: others.map(mention),
    }),
  );
}

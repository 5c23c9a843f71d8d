import type { Id } from '../../model/dossier.ts';
import { otherEnd } from './neighbourhood.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** The meetings that each actor has a line to, in order of id. */
export function attendancesOf(picture: Neighbourhood): Map<Id, readonly Id[]> {
  const attendances = new Map<Id, Id[]>();
  for (const line of picture.lines) {
    if (line.kind !== 'took-part-in') continue;
    const actor = picture.markOf.get(line.from)?.kind === 'meeting' ? line.to : line.from;
    const meetings = attendances.get(actor) ?? [];
    const meeting = otherEnd(line, actor);
    if (!meetings.includes(meeting)) attendances.set(actor, [...meetings, meeting].sort());
  }
  return attendances;
}

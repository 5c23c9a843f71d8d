import type { Id } from '../../../model/dossier.ts';
import type { Line } from '../../answer.ts';
import { otherEnd } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';

/** At most so many stand on the ring. */
const mostHeads = 24;

const meetingLinks = ['met-with', 'spoke-with'];
const affiliations = ['serves', 'part-of', 'belongs-to', 'member-of', 'backed-by', 'based-in'];

/**
 * Who stands on the ring, strongest first: who met, and not merely as a member of a delegation whose
 * head is there; where nobody met, the ends of the relations.
 */
export function headsOf(
  picture: Neighbourhood,
  superiors: ReadonlyMap<Id, readonly Id[]>,
  attendances: ReadonlyMap<Id, readonly Id[]>,
): Id[] {
  const met = new Map<Id, number>();
  const add = (id: Id, weight: number) => met.set(id, (met.get(id) ?? 0) + weight);
  for (const line of picture.lines) {
    const weight = line.certain + line.possible / 2;
    if (meetingLinks.includes(line.kind))
      for (const id of [line.from, line.to])
        if (!isMemberInLink(id, line, picture, superiors)) add(id, weight);
    if (line.kind === 'took-part-in' && line.certain > 0 && isOfSeveral(line, picture))
      for (const id of [line.from, line.to])
        if (attendances.has(id) && !isMemberAt(id, otherEnd(line, id), superiors, attendances))
          add(id, weight);
  }
  return strongest(met.size > 1 ? met : endsOfRelations(picture, superiors));
}

/** Whether a line leads to a meeting of more than one delegation. */
function isOfSeveral(line: Line, picture: Neighbourhood): boolean {
  return [line.from, line.to].some((id) => {
    const mark = picture.markOf.get(id);
    return mark?.kind === 'meeting' && mark.delegations !== 1;
  });
}

/** Whether someone whom the actor serves was at the meeting too. */
function isMemberAt(
  id: Id,
  meeting: Id,
  superiors: ReadonlyMap<Id, readonly Id[]>,
  attendances: ReadonlyMap<Id, readonly Id[]>,
): boolean {
  return (superiors.get(id) ?? []).some((above) => attendances.get(above)?.includes(meeting));
}

/** Whether someone whom the actor serves met the same other, or whom that one serves. */
function isMemberInLink(
  id: Id,
  link: Line,
  picture: Neighbourhood,
  superiors: ReadonlyMap<Id, readonly Id[]>,
): boolean {
  const other = otherEnd(link, id);
  const others = [other, ...(superiors.get(other) ?? [])];
  return (superiors.get(id) ?? []).some((above) =>
    picture.linesOf
      .get(above)
      ?.some((line) => line.kind === link.kind && others.includes(otherEnd(line, above))),
  );
}

function endsOfRelations(
  picture: Neighbourhood,
  superiors: ReadonlyMap<Id, readonly Id[]>,
): Map<Id, number> {
  const ends = new Map<Id, number>();
  for (const line of picture.lines) {
    if (affiliations.includes(line.kind)) continue;
    for (const id of [line.from, line.to]) {
      const kind = picture.markOf.get(id)?.kind;
      if (kind === 'meeting' || kind === 'agreement' || kind === 'place') continue;
      ends.set(id, (ends.get(id) ?? 0) + line.certain + line.possible / 2);
    }
  }
  const leading = [...ends].filter(([id]) => !superiors.get(id)?.some((above) => ends.has(above)));
  return new Map(leading);
}

function strongest(weights: ReadonlyMap<Id, number>): Id[] {
  return [...weights]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, mostHeads)
    .map(([id]) => id);
}

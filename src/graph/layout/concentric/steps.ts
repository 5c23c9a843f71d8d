import type { Id } from '../../../model/dossier.ts';
import type { Line } from '../../answer.ts';
import { isContact } from '../../contact-kinds.ts';
import { attendancesOf } from '../attendances.ts';
import { isActor, otherEnd } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';

/** The mark that everything goes round: the one wanted, else the actor with most lines; the first of equals. */
export function centreOf(picture: Neighbourhood, wanted: Id | undefined): Id | undefined {
  if (wanted !== undefined && picture.markOf.has(wanted)) return wanted;
  const linesAt = (id: Id) => picture.linesOf.get(id)?.length ?? 0;
  const actors = picture.marks.filter(isActor);
  const [first, ...others] = (actors.length > 0 ? actors : picture.marks).map(({ id }) => id);
  return others.reduce((best, id) => (linesAt(id) > linesAt(best ?? '') ? id : best), first);
}

/**
 * Rings around a centre: those one step away, two, and so on; last, apart, those that no line leads
 * to. Who was met at a meeting that is shown stands behind it, two steps away.
 */
export function ringsAround(
  centre: Id,
  picture: Neighbourhood,
): { readonly rings: readonly (readonly Id[])[]; readonly apart: readonly Id[] } {
  const attendances = attendancesOf(picture);
  const stepsOf = ({ kind, from, to }: Line) => {
    const others = isContact(kind) ? attendances.get(to) : undefined;
    return attendances.get(from)?.some((meeting) => others?.includes(meeting)) ? 2 : 1;
  };
  const reached = new Set<Id>();
  const waiting: Id[][] = [[centre]];
  const rings: Id[][] = [];
  for (let steps = 0; steps < waiting.length; steps++) {
    const ring = [...new Set(waiting[steps])].filter((id) => !reached.has(id)).sort();
    for (const id of ring) reached.add(id);
    for (const id of ring)
      for (const line of picture.linesOf.get(id) ?? [])
        (waiting[steps + stepsOf(line)] ??= []).push(otherEnd(line, id));
    if (steps > 0 && ring.length > 0) rings.push(ring);
  }
  const apart = picture.marks.map(({ id }) => id).filter((id) => !reached.has(id));
  return { rings, apart };
}

import type { Id } from '../../model/dossier.ts';
import { otherEnd } from './neighbourhood.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/**
 * The connected parts of a picture, the largest first, then by their first id. Within a part marks
 * come as they are reached from the one with most lines, so that neighbours stand near each other.
 */
export function componentsOf(picture: Neighbourhood): Id[][] {
  const degree = (id: Id) => picture.linesOf.get(id)?.length ?? 0;
  const byDegree = picture.marks.map(({ id }) => id).sort((a, b) => degree(b) - degree(a));
  const seen = new Set<Id>();
  const parts: Id[][] = [];
  for (const first of byDegree) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (const id of part)
      for (const line of picture.linesOf.get(id) ?? []) {
        const next = otherEnd(line, id);
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

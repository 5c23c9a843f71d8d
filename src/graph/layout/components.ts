import type { Id } from '../../model/dossier.ts';

/** What joins two; the more of them, the closer. */
export interface Spring {
  readonly from: Id;
  readonly to: Id;
}

/**
 * The connected parts of a picture, the largest first, then in the order given. Within a part ids
 * come as they are reached from the one with most springs, so that neighbours stand near each other.
 */
export function componentsOf(ids: readonly Id[], springs: readonly Spring[]): Id[][] {
  const others = new Map<Id, Id[]>(ids.map((id) => [id, []]));
  for (const { from, to } of springs) {
    others.get(from)?.push(to);
    others.get(to)?.push(from);
  }
  const degree = (id: Id) => others.get(id)?.length ?? 0;
  const byDegree = [...ids].sort((a, b) => degree(b) - degree(a));
  const seen = new Set<Id>();
  const parts: Id[][] = [];
  for (const first of byDegree) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (const id of part)
      for (const next of others.get(id) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

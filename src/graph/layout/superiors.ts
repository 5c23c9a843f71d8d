import type { Id } from '../../model/dossier.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** The ties that put one actor behind another, the closest first. */
const ranks = ['serves', 'part-of', 'belongs-to'];

/** Those whom each actor serves, is part of or belongs to, at any remove, nearest first. */
export function superiorsOf(picture: Neighbourhood): Map<Id, readonly Id[]> {
  const direct = new Map<Id, Id[]>();
  for (const kind of ranks)
    for (const line of picture.lines)
      if (line.kind === kind) direct.set(line.from, [...(direct.get(line.from) ?? []), line.to]);
  return new Map([...direct.keys()].map((id) => [id, climb(id, direct)]));
}

function climb(id: Id, direct: ReadonlyMap<Id, readonly Id[]>): Id[] {
  const seen: Id[] = [];
  const waiting = [...(direct.get(id) ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next === id || seen.includes(next)) continue;
    seen.push(next);
    waiting.push(...(direct.get(next) ?? []));
  }
  return seen;
}

import type { Id } from '../../model/dossier.ts';
import type { Mark } from '../answer.ts';
import { isActor, otherEnd } from './neighbourhood.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { superiorsOf } from './superiors.ts';

/** Marks that stand together: a head with those around it, or one mark alone. */
export interface Delegation {
  readonly head: Id;
  readonly members: readonly Id[];
}

/**
 * Every mark in one delegation, in order of their heads: an actor with whom it serves in the end or
 * whose code it bears; what is no actor with the delegation that all of its lines lead to, if one.
 */
export function delegationsOf(picture: Neighbourhood): Delegation[] {
  const headOf = headsOfActors(picture);
  const members = new Map<Id, Id[]>();
  for (const { id } of picture.marks) {
    const head = headOf.get(id) ?? onlyHeadBeside(id, picture, headOf) ?? id;
    const around = members.get(head) ?? [];
    members.set(head, head === id ? around : [...around, id]);
  }
  return [...members]
    .map(([head, around]) => ({ head, members: around }))
    .sort((a, b) => (a.head < b.head ? -1 : 1));
}

function headsOfActors(picture: Neighbourhood): Map<Id, Id> {
  const superiors = superiorsOf(picture);
  const byCode = firstByCode(picture);
  const headOf = new Map<Id, Id>();
  for (const mark of picture.marks.filter(isActor)) {
    const tops = (superiors.get(mark.id) ?? []).filter((id) => isTop(id, superiors, picture));
    const own = tops.find((id) => picture.markOf.get(id)?.code === mark.code);
    const namesake = mark.kind === 'state' ? undefined : byCode.get(mark.code ?? '');
    headOf.set(mark.id, own ?? tops[0] ?? namesake ?? mark.id);
  }
  return headOf;
}

function isTop(
  id: Id,
  superiors: ReadonlyMap<Id, readonly Id[]>,
  { markOf }: Neighbourhood,
): boolean {
  return markOf.has(id) && !superiors.get(id)?.some((above) => markOf.has(above));
}

/** Who heads those of a code that serve nobody shown: the state, else the first that serves nobody. */
function firstByCode(picture: Neighbourhood): Map<string, Id> {
  const first = new Map<string, Mark>();
  const superiors = superiorsOf(picture);
  for (const mark of picture.marks) {
    if (mark.code === undefined || superiors.has(mark.id)) continue;
    const there = first.get(mark.code);
    if (!there || (mark.kind === 'state' && there.kind !== 'state')) first.set(mark.code, mark);
  }
  return new Map([...first].map(([code, { id }]) => [code, id]));
}

/** The one head of all that a mark has lines to. */
function onlyHeadBeside(
  id: Id,
  picture: Neighbourhood,
  headOf: ReadonlyMap<Id, Id>,
): Id | undefined {
  const heads = (picture.linesOf.get(id) ?? []).map((line) => headOf.get(otherEnd(line, id)));
  const [head] = heads;
  return heads.every((other) => other === head) ? head : undefined;
}

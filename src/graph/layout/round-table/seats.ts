import type { Id } from '../../../model/dossier.ts';
import { isActor, otherEnd } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { attendancesOf } from '../attendances.ts';
import { superiorsOf } from '../superiors.ts';
import { headsOf } from './heads.ts';

/** Who sits where: the whole of a picture, each mark once. */
export interface Seats {
  /** On the ring, strongest first. */
  readonly ring: readonly Id[];
  /** Inside, each with the ring's marks that took part: two or more. */
  readonly meetings: ReadonlyMap<Id, readonly Id[]>;
  /** Between a head and the one meeting that a delegate was at. */
  readonly between: readonly { readonly id: Id; readonly head: Id; readonly meeting: Id }[];
  /** Outside, behind a head. */
  readonly behind: ReadonlyMap<Id, readonly Id[]>;
  /** Agreements that someone at the table has a line to. */
  readonly agreements: readonly Id[];
  /** Everyone and everything else. */
  readonly beside: readonly Id[];
  /** The head behind or for whom a mark sits; a head is its own. */
  readonly headOf: ReadonlyMap<Id, Id>;
}

/** At most so many delegates of one head stand between it and one meeting; more stand behind it. */
const mostBetween = 2;

/** Says who sits on the ring, inside it, behind whom, and beside the table. */
export function seatsOf(picture: Neighbourhood): Seats {
  const superiors = superiorsOf(picture);
  const attendances = attendancesOf(picture);
  const ring = headsOf(picture, superiors, attendances);
  const headOf = headOfEach(picture, ring, superiors);
  const { meetings, alone } = tablesOf(picture, attendances, headOf);
  for (const [meeting, head] of alone) headOf.set(meeting, head);
  const between = delegatesBetween(picture, ring, attendances, headOf, meetings);
  const agreements = agreementsOf(picture, headOf);
  const seated = new Set([
    ...ring,
    ...meetings.keys(),
    ...agreements,
    ...between.map(({ id }) => id),
  ]);
  const behind = new Map<Id, Id[]>(ring.map((head) => [head, []]));
  const beside: Id[] = [];
  for (const { id } of picture.marks) {
    if (seated.has(id)) continue;
    const group = behind.get(headOf.get(id) ?? '') ?? beside;
    group.push(id);
  }
  return { ring, meetings, between, behind, agreements, beside, headOf };
}

/** Each actor's head: itself on the ring, else the nearest on the ring that it serves, that serves it, or of its code. */
function headOfEach(
  picture: Neighbourhood,
  ring: readonly Id[],
  superiors: ReadonlyMap<Id, readonly Id[]>,
): Map<Id, Id> {
  const headOf = new Map<Id, Id>(ring.map((id) => [id, id]));
  const below = new Map<Id, Id>();
  for (const head of ring)
    for (const superior of superiors.get(head) ?? [])
      if (!below.has(superior)) below.set(superior, head);
  const byCode = new Map<string, Id>();
  for (const head of [...ring].reverse()) {
    const mark = picture.markOf.get(head);
    if (mark?.code !== undefined) byCode.set(mark.code, head);
  }
  for (const mark of picture.marks) {
    if (headOf.has(mark.id) || !isActor(mark)) continue;
    const above = (superiors.get(mark.id) ?? []).find((id) => ring.includes(id));
    const head = above ?? below.get(mark.id) ?? byCode.get(mark.code ?? '');
    if (head !== undefined) headOf.set(mark.id, head);
  }
  return headOf;
}

/** The heads at each meeting, from whoever took part; and meetings of one delegation alone. */
function tablesOf(
  picture: Neighbourhood,
  attendances: ReadonlyMap<Id, readonly Id[]>,
  headOf: ReadonlyMap<Id, Id>,
): { meetings: Map<Id, Id[]>; alone: Map<Id, Id> } {
  const tables = new Map<Id, Id[]>();
  for (const mark of picture.marks)
    for (const meeting of attendances.get(mark.id) ?? []) {
      const head = headOf.get(mark.id);
      if (head === undefined) continue;
      const heads = tables.get(meeting) ?? [];
      if (!heads.includes(head)) heads.push(head);
      tables.set(meeting, heads);
    }
  for (const line of picture.lines.filter(({ kind }) => kind === 'held-within')) {
    const [part, whole] = [tables.get(line.from), tables.get(line.to)];
    if (part && !whole) tables.set(line.to, part);
    if (whole && !part) tables.set(line.from, whole);
  }
  const alone = new Map<Id, Id>();
  for (const [meeting, [head, ...others]] of tables)
    if (head !== undefined && others.length === 0) alone.set(meeting, head);
  return { meetings: new Map([...tables].filter(([id]) => !alone.has(id))), alone };
}

function delegatesBetween(
  picture: Neighbourhood,
  ring: readonly Id[],
  attendances: ReadonlyMap<Id, readonly Id[]>,
  headOf: ReadonlyMap<Id, Id>,
  meetings: ReadonlyMap<Id, readonly Id[]>,
): { id: Id; head: Id; meeting: Id }[] {
  const groups = new Map<string, { id: Id; head: Id; meeting: Id }[]>();
  for (const { id } of picture.marks) {
    const [meeting, second] = attendances.get(id) ?? [];
    const head = headOf.get(id);
    if (meeting === undefined || second !== undefined || head === undefined) continue;
    if (ring.includes(id) || !meetings.has(meeting)) continue;
    const key = `${head} ${meeting}`;
    groups.set(key, [...(groups.get(key) ?? []), { id, head, meeting }]);
  }
  return [...groups.values()].filter((group) => group.length <= mostBetween).flat();
}

function agreementsOf(picture: Neighbourhood, headOf: ReadonlyMap<Id, Id>): Id[] {
  return picture.marks
    .filter(({ kind }) => kind === 'agreement')
    .map(({ id }) => id)
    .filter((id) => picture.linesOf.get(id)?.some((line) => headOf.has(otherEnd(line, id))));
}

import type { Bounds } from '../../model/dates/bounds.ts';
import { modalities } from '../../model/vocabulary.ts';
import type { Grouping } from '../answer.ts';
import type { Desk } from '../ask.ts';
import type { ContactKind } from '../contact-kinds.ts';
import { encountersOf, encountersOfNamed, TOGETHER } from './encounters.ts';
import type { Encounter } from './encounters.ts';
import type { Counts, Unheld } from './matrix.ts';

/** Who met among some statements, before anything is left out. Actors are numbers of nodes. */
export interface Counted {
  /** Those who met, or were to, with their distinct meetings. */
  readonly actors: ReadonlyMap<number, Counts>;
  readonly pairs: readonly CountedPair[];
  readonly meetings: Counts;
  readonly days?: { readonly first: number; readonly last: number };
}

/** Two who met, were to meet, or were of one delegation. */
export interface CountedPair extends Counts {
  readonly one: number;
  readonly other: number;
  /** The best certainty and standing, as positions in their lists. */
  readonly certainty: number;
  readonly standing: number;
  readonly disputed: boolean;
  readonly together: boolean;
  readonly marked: boolean;
  readonly unheld?: Unheld;
}

/** What is counted: kept statements (1 in `kept`), one kind of contact, and for whom a crowd counts. */
export interface Counting {
  readonly kept: Uint8Array;
  readonly group: Grouping;
  readonly contact: ContactKind;
  readonly named: ReadonlySet<string>;
  /** Marks and lines that are selected: a crowd counts for them too, but brings nobody in. */
  readonly selected: readonly string[];
}

type Changing<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Adds up the encounters of kept meetings, in time linear in them. */
export function countEncounters(desk: Desk, counting: Counting): Counted {
  const { index, queries, projectionOf } = desk;
  const { kept, group, contact, selected } = counting;
  const { nodeNumbers } = projectionOf(group);
  const encounters = encountersOf(index, group, nodeNumbers);
  const tally = new Tally(nodeNumbers.size, selected);
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] !== 1 || encounters.kinds[row] !== contact) continue;
    const found: Encounter[] = [];
    for (let at = encounters.starts[row] ?? 0; at < (encounters.starts[row + 1] ?? 0); at++) {
      const [one = 0, other = 0] = [encounters.ones[at], encounters.others[at]];
      found.push({ one, other, code: encounters.codes[at] ?? 0 });
    }
    tally.add(index.statements[row], found);
  }
  const crowds = queries.crowds.filter(
    (row) => kept[row] === 1 && encounters.kinds[row] === contact,
  );
  const ends = selected.flatMap((id) => id.slice(id.indexOf(':') + 1).split('>'));
  const named = new Set([...counting.named, ...ends]);
  const brings = new Set([...counting.named].flatMap((id) => nodeNumbers.get(id) ?? []));
  for (const row of named.size === 0 ? [] : crowds) {
    const entry = index.statements[row];
    if (entry?.sort !== 'meeting') continue;
    const found = encountersOfNamed(entry, group, nodeNumbers, named);
    tally.add(
      entry,
      found.filter(
        ({ one, other }) =>
          brings.has(one) ||
          brings.has(other) ||
          (tally.actors.has(one) && tally.actors.has(other)),
      ),
    );
  }
  return tally.total();
}

type Meeting = Pick<Desk['index']['statements'][number], 'id' | 'vouching' | 'bounds'>;

/** What has been added up so far. */
class Tally {
  readonly actors = new Map<number, Changing<Counts>>();
  readonly #pairs = new Map<number, Changing<CountedPair>>();
  readonly #meetings = { certain: 0, possible: 0 };
  readonly #nodeCount: number;
  readonly #selected: ReadonlySet<string>;
  #first = Infinity;
  #last = -Infinity;

  constructor(nodeCount: number, selected: readonly string[]) {
    this.#nodeCount = nodeCount;
    this.#selected = new Set(selected);
  }

  /** Adds a meeting: each pair once, each actor once, at its best. */
  add(meeting: Meeting | undefined, encounters: readonly Encounter[]): void {
    if (meeting === undefined || encounters.length === 0) return;
    const held = meeting.vouching.modality === 'asserted';
    const certainties = new Map<number, number>();
    for (const { one, other, code } of encounters) {
      const pair = this.#pairOf(one, other);
      if (code === TOGETHER) pair.together = true;
      else if (held) meetAt(pair, code);
      else pair.unheld = missAt(pair, meeting);
      if (code === TOGETHER) continue;
      if (this.#selected.has(meeting.id)) pair.marked = true;
      const certainty = held ? code & 3 : 3;
      for (const actor of [one, other]) {
        certainties.set(actor, Math.min(certainty, certainties.get(actor) ?? 3));
      }
    }
    for (const [actor, certainty] of certainties) this.#addActor(actor, certainty);
    if (held && certainties.size > 0) this.#addMeeting(meeting.bounds, certainties);
  }

  #pairOf(one: number, other: number): Changing<CountedPair> {
    const key = one * this.#nodeCount + other;
    const known = this.#pairs.get(key);
    if (known) return known;
    const levels = { certain: 0, possible: 0, certainty: 3, standing: 3 };
    const pair = { one, other, ...levels, disputed: false, together: false, marked: false };
    this.#pairs.set(key, pair);
    return pair;
  }

  #addActor(actor: number, certainty: number): void {
    const counts = this.actors.get(actor) ?? { certain: 0, possible: 0 };
    this.actors.set(actor, counts);
    if (certainty === 0) counts.certain++;
    else if (certainty < 3) counts.possible++;
  }

  #addMeeting({ startEarliest, endLatest }: Bounds, certainties: ReadonlyMap<number, number>) {
    if ([...certainties.values()].includes(0)) this.#meetings.certain++;
    else this.#meetings.possible++;
    if (Number.isFinite(startEarliest)) this.#first = Math.min(this.#first, startEarliest);
    if (Number.isFinite(endLatest)) this.#last = Math.max(this.#last, endLatest);
  }

  total(): Counted {
    const [first, last] = [this.#first, this.#last];
    const dated = Number.isFinite(first) && Number.isFinite(last);
    return {
      actors: this.actors,
      pairs: [...this.#pairs.values()],
      meetings: this.#meetings,
      ...(dated ? { days: { first, last } } : {}),
    };
  }
}

/** Adds a meeting that two had; its vouching packed as `packVouching` does. */
function meetAt(pair: Changing<CountedPair>, code: number): void {
  if ((code & 3) === 0) pair.certain++;
  else pair.possible++;
  pair.certainty = Math.min(pair.certainty, code & 3);
  pair.standing = Math.min(pair.standing, (code >> 2) & 3);
  pair.disputed ||= code >= 16;
}

/** Adds a meeting that two were to have. */
function missAt({ unheld }: CountedPair, { id, vouching }: Meeting): Unheld {
  const { modality } = vouching;
  if (unheld === undefined) return { count: 1, modality, meeting: id };
  const isFirmer = modalities.indexOf(modality) < modalities.indexOf(unheld.modality);
  return { ...unheld, count: unheld.count + 1, ...(isFirmer ? { modality, meeting: id } : {}) };
}

import type { Bounds } from '../../model/dates/bounds.ts';
import { modalities } from '../../model/vocabulary.ts';
import type { StatementEntry } from '../statements.ts';
import { TOGETHER } from './encounters.ts';
import type { Encounter } from './encounters.ts';
import type { Counts, Unheld } from './matrix.ts';

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

type Changing<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** What has been added up. Actors are numbers of nodes. */
export interface Tallied {
  /** Those who met, or were to, with their distinct meetings. */
  readonly actors: ReadonlyMap<number, Counts>;
  readonly pairs: readonly CountedPair[];
  readonly meetings: Counts;
  /** The first and last day that their dates allow. */
  readonly days?: { readonly first: number; readonly last: number };
}

type Meeting = Pick<StatementEntry, 'id' | 'vouching' | 'bounds'>;

/** Adds up meetings, one after the other. */
export class EncounterTally {
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

  total(): Tallied {
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

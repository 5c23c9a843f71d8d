import type { Id } from '../../../model/dossier.ts';
import type { Mark } from '../../answer.ts';
import { isActor } from '../neighbourhood.ts';

/** What happened when, along a line from left to right. */
export interface TimeAxis {
  /** How far along the line each dated mark stands, from 0 to 1; the earliest day that its date allows. */
  readonly shares: ReadonlyMap<Id, number>;
  /** Meetings and agreements of no known day, by id. */
  readonly undated: readonly Id[];
}

/** A quiet time beyond so many days takes no more of the line: about five months. */
const longestQuiet = 144;

/**
 * Days in their order, further apart the longer nothing happened between them: by the root of the
 * days, so that a busy week has room and a quiet year takes little.
 */
export function timeAxisOf(marks: readonly Mark[]): TimeAxis {
  const events = marks.filter((mark) => !isActor(mark) && mark.kind !== 'place');
  const days = [...new Set(events.flatMap(({ day }) => day ?? []))].sort((a, b) => a - b);
  const along = new Map<number, number>();
  let reached = 0;
  for (const [at, day] of days.entries()) {
    if (at > 0) reached += Math.sqrt(Math.min(longestQuiet, day - (days[at - 1] ?? day)));
    along.set(day, reached);
  }
  const shares = new Map<Id, number>();
  for (const { id, day } of events) {
    const share = day === undefined ? undefined : along.get(day);
    if (share !== undefined) shares.set(id, reached > 0 ? share / reached : 0.5);
  }
  return { shares, undated: events.map(({ id }) => id).filter((id) => !shares.has(id)) };
}

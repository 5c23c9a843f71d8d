import { agree, answer, extentOverlaps } from './answers.ts';
import type { Likelihood } from './answers.ts';
import { boundsOf, isFirm, memberWindow } from './bounds.ts';
import type { Bounds, Extent } from './bounds.ts';
import type { EdtfDate } from './date.ts';
import { ALWAYS, isMasked } from './window.ts';
import type { DayRange } from './window.ts';

/** The days on which an affiliation was held: certainly, and possibly (those included). */
export interface Tenure {
  readonly certain: readonly DayRange[];
  readonly possible: readonly DayRange[];
}

/** Held on every day: an undated affiliation that is the actor's only one of its sort. */
export const HELD_ALWAYS: Tenure = { certain: [ALWAYS], possible: [ALWAYS] };

const HELD_SOME_TIME: Tenure = { certain: [], possible: [ALWAYS] };

/**
 * When an affiliation was held. A plain date means throughout (`2017-07`: every day of July); of
 * `a/b` what lies between the last possible start and the first possible end is certain; a masked
 * date and `[..]` are one unknown piece of what they name, so that no day of it is certain. Without
 * a date it was held on some days, nobody says which.
 */
export function tenureOf(date: EdtfDate | undefined): Tenure {
  if (date === undefined) return HELD_SOME_TIME;
  const possible = possibleDays(date);
  return { certain: isFirm(date) ? certainDays(date) : [], possible };
}

/**
 * Whether an affiliation was held on the day of a claim: certainly where it was on every day on
 * which the claim may have been, not where it was on none of them.
 */
export function holdsOn(tenure: Tenure, claim: Bounds): Likelihood {
  return answer(claim, (extent) => holdsOver(tenure, extent), agree);
}

function holdsOver({ certain, possible }: Tenure, extent: Extent): Likelihood {
  const covers = ({ first, last }: DayRange): boolean =>
    extent.startEarliest >= first && extent.endLatest <= last;
  if (certain.some(covers)) return 'certainly';
  return possible.some((days) => extentOverlaps(extent, days) !== 'not') ? 'possibly' : 'not';
}

function possibleDays(date: EdtfDate): readonly DayRange[] {
  if (date.kind === 'one-of' || date.kind === 'each-of') return date.members.map(memberWindow);
  const { startEarliest, endLatest } = boundsOf(date);
  return [{ first: startEarliest, last: endLatest }];
}

function certainDays(date: EdtfDate): readonly DayRange[] {
  if (date.kind === 'point') return isMasked(date) ? [] : [memberWindow(date)];
  if (date.kind === 'interval') {
    const { startLatest, endEarliest } = boundsOf(date);
    return startLatest <= endEarliest ? [{ first: startLatest, last: endEarliest }] : [];
  }
  if (date.kind === 'one-of') return [];
  return date.members
    .filter((member) => member.kind === 'range' || !isMasked(member))
    .map(memberWindow);
}

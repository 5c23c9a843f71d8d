import type { Bounds, Extent, Reading } from './bounds.ts';
import type { DayRange } from './window.ts';

/** How sure an answer about time is. */
export type Likelihood = 'certainly' | 'possibly' | 'not';

/** Every day of it lies in the period. */
export function within(bounds: Bounds, period: DayRange): Likelihood {
  return answer(bounds, (extent) => extentWithin(extent, period), worst);
}

/** At least one day of it lies in the period. */
export function overlaps(bounds: Bounds, period: DayRange): Likelihood {
  return answer(bounds, (extent) => extentOverlaps(extent, period), best);
}

/** It ended before the first day of the period. */
export function before(bounds: Bounds, period: DayRange): Likelihood {
  return answer(bounds, (extent) => extentBefore(extent, period), worst);
}

/** It began after the last day of the period. */
export function after(bounds: Bounds, period: DayRange): Likelihood {
  return answer(bounds, (extent) => extentAfter(extent, period), worst);
}

/** It ends on or after the first day of the period: what `after:` asks. The contrary of `before`. */
export function endsFrom(bounds: Bounds, period: DayRange): Likelihood {
  return answer(bounds, (extent) => contrary(extentBefore(extent, period)), best);
}

/** It begins on or before the last day of the period: what `before:` asks. The contrary of `after`. */
export function beginsBy(bounds: Bounds, period: DayRange): Likelihood {
  return answer(bounds, (extent) => contrary(extentAfter(extent, period)), best);
}

/** The less sure of two answers: of things that must both hold. */
export function worst(one: Likelihood, other: Likelihood): Likelihood {
  if (one === 'not' || other === 'not') return 'not';
  return one === 'certainly' ? other : one;
}

/** The surer of two answers: of things of which either is enough. */
export function best(one: Likelihood, other: Likelihood): Likelihood {
  if (one === 'certainly' || other === 'certainly') return 'certainly';
  return one === 'not' ? other : one;
}

/** The answer to the contrary question. */
export function contrary(likelihood: Likelihood): Likelihood {
  if (likelihood === 'possibly') return likelihood;
  return likelihood === 'not' ? 'certainly' : 'not';
}

/** A question to one extent. */
export type Ask = (extent: Extent) => Likelihood;
/** How two answers make one. */
export type Join = (one: Likelihood, other: Likelihood) => Likelihood;

/**
 * Asks what is likely and what is sure, and each part of a set: only what is sure makes an answer
 * certain, what is likely is enough to rule out. `joinEach` joins the answers of a set all of whose
 * parts hold; where one of them holds they must agree.
 */
export function answer(bounds: Bounds, ask: Ask, joinEach: Join): Likelihood {
  const likely = askReading(bounds, ask, joinEach);
  if (bounds.sure === undefined || likely === 'not') return likely;
  return askReading(bounds.sure, ask, joinEach) === 'certainly' ? 'certainly' : 'possibly';
}

function askReading(reading: Reading, ask: Ask, joinEach: Join): Likelihood {
  if (reading.parts === undefined) return ask(reading);
  return reading.parts.map(ask).reduce(reading.holds === 'each' ? joinEach : agree);
}

/** The answer where one of two holds and nobody knows which. */
export function agree(one: Likelihood, other: Likelihood): Likelihood {
  return one === other ? one : 'possibly';
}

function extentWithin(extent: Extent, { first, last }: DayRange): Likelihood {
  if (extent.startEarliest >= first && extent.endLatest <= last) return 'certainly';
  return extent.startLatest >= first && extent.endEarliest <= last ? 'possibly' : 'not';
}

/** Whether something that has this extent lies in the period on one day at least. */
export function extentOverlaps(extent: Extent, { first, last }: DayRange): Likelihood {
  if (extent.startLatest <= last && extent.endEarliest >= first) return 'certainly';
  return extent.startEarliest <= last && extent.endLatest >= first ? 'possibly' : 'not';
}

function extentBefore(extent: Extent, { first }: DayRange): Likelihood {
  if (extent.endLatest < first) return 'certainly';
  return extent.endEarliest < first ? 'possibly' : 'not';
}

function extentAfter(extent: Extent, { last }: DayRange): Likelihood {
  if (extent.startEarliest > last) return 'certainly';
  return extent.startLatest > last ? 'possibly' : 'not';
}

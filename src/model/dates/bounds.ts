import type { DatePoint, EdtfDate, IntervalEnd, SetMember } from './date.ts';
import { ALWAYS, windowOf } from './window.ts';
import type { DayRange } from './window.ts';

/** Between which days something began, and between which it ended. Days since 1970-01-01. */
export interface Extent {
  readonly startEarliest: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
}

/** Bounds of start and end, and the parts of a set: `one` of them, or `each`. */
export interface Reading extends Extent {
  readonly parts?: readonly Extent[];
  /** How the parts go together; only where there are parts. */
  readonly holds?: 'one' | 'each';
}

/** What is known of when something was. */
export interface Bounds extends Reading {
  /**
   * What is known for certain, where that is less: for a date with `~` or `?` nothing, for one that
   * was narrowed by such a date what it was without it. Only this can make an answer *certainly*.
   */
  readonly sure?: Reading;
}

/** Of something without a date: it may have been on any day. */
export const UNKNOWN_BOUNDS: Bounds = anywhereWithin(ALWAYS);

/**
 * The bounds of a date as that of an act: `2017-07` is a day or some days that fall in July. Without
 * a date, possible everywhere.
 */
export function boundsOf(date: EdtfDate | undefined): Bounds {
  if (date === undefined) return UNKNOWN_BOUNDS;
  const reading = readingOf(date);
  return isFirm(date) ? reading : { ...reading, sure: UNKNOWN_BOUNDS };
}

function readingOf(date: EdtfDate): Reading {
  switch (date.kind) {
    case 'point':
      return anywhereWithin(windowOf(date));
    case 'interval':
      return fromTo(startWindow(date.start), endWindow(date.end));
    case 'one-of':
      return oneOf(date.members.map((member) => anywhereWithin(memberWindow(member))));
    case 'each-of':
      return eachOf(date.members.map(eachMember));
  }
}

/** Whether a date is written without `~`, `?` or `%` anywhere. */
export function isFirm(date: EdtfDate): boolean {
  switch (date.kind) {
    case 'point':
      return date.quality === 'exact';
    case 'interval':
      return isFirmPoint(date.start) && isFirmPoint(date.end);
    default:
      return date.members.every((member) =>
        member.kind === 'point'
          ? isFirmPoint(member)
          : isFirmPoint(member.from) && isFirmPoint(member.to),
      );
  }
}

function isFirmPoint(end: IntervalEnd | undefined): boolean {
  return typeof end !== 'object' || end.quality === 'exact';
}

function anywhereWithin({ first, last }: DayRange): Extent {
  return { startEarliest: first, startLatest: last, endEarliest: first, endLatest: last };
}

/** From some day of one window to some day of another: no later than it ends does it begin. */
function fromTo(start: DayRange, end: DayRange): Extent {
  return {
    startEarliest: start.first,
    startLatest: Math.min(start.last, end.last),
    endEarliest: Math.max(start.first, end.first),
    endLatest: end.last,
  };
}

function startWindow(start: IntervalEnd): DayRange {
  if (start === 'open') return { first: -Infinity, last: -Infinity };
  return start === 'unknown' ? ALWAYS : windowOf(start);
}

function endWindow(end: IntervalEnd): DayRange {
  if (end === 'open') return { first: Infinity, last: Infinity };
  return end === 'unknown' ? ALWAYS : windowOf(end);
}

/** The first and last day that a member of a set may mean. */
export function memberWindow(member: SetMember): DayRange {
  if (member.kind === 'point') return windowOf(member);
  return {
    first: member.from ? windowOf(member.from).first : -Infinity,
    last: member.to ? windowOf(member.to).last : Infinity,
  };
}

/** A range in `{..}` holds on every day of it, from the first possible start on. */
function eachMember(member: SetMember): Extent {
  if (member.kind === 'point') return anywhereWithin(windowOf(member));
  return fromTo(rangeEnd(member.from, -Infinity), rangeEnd(member.to, Infinity));
}

function rangeEnd(end: DatePoint | undefined, open: number): DayRange {
  return end ? windowOf(end) : { first: open, last: open };
}

/** Bounds of one of several parts; the part itself where there is but one. */
export function oneOf(parts: readonly Extent[]): Reading {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    startEarliest: least(parts, (part) => part.startEarliest),
    startLatest: greatest(parts, (part) => part.startLatest),
    endEarliest: least(parts, (part) => part.endEarliest),
    endLatest: greatest(parts, (part) => part.endLatest),
    parts,
    holds: 'one',
  };
}

/** Bounds of all of several parts: from the start of the first to the end of the last. */
export function eachOf(parts: readonly Extent[]): Reading {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    startEarliest: least(parts, (part) => part.startEarliest),
    startLatest: least(parts, (part) => part.startLatest),
    endEarliest: greatest(parts, (part) => part.endEarliest),
    endLatest: greatest(parts, (part) => part.endLatest),
    parts,
    holds: 'each',
  };
}

function least(parts: readonly Extent[], of: (part: Extent) => number): number {
  return parts.reduce((found, part) => Math.min(found, of(part)), Infinity);
}

function greatest(parts: readonly Extent[], of: (part: Extent) => number): number {
  return parts.reduce((found, part) => Math.max(found, of(part)), -Infinity);
}

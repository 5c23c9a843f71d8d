/** How sure a date is of itself: `~` approximate, `?` uncertain, `%` both. */
export type Quality = 'exact' | 'approximate' | 'uncertain' | 'approximate-and-uncertain';

/** A part of a date that is written `XX`. */
export type Masked = 'XX';

/**
 * One calendar date, as exact as it is written: `2017-07-07`, `2017-07`, `2017-22` (a season),
 * `2017`, `201X`, `2017-07-XX`, `Y170000002`.
 */
export interface DatePoint {
  readonly kind: 'point';
  /** The year; where digits are masked, the first year that it may be. */
  readonly year: number;
  /** How many digits of the year are `X`, from the right; 4 when nothing is known of it. */
  readonly maskedDigits: 0 | 1 | 2 | 4;
  /** 1 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly month: number | Masked | undefined;
  readonly day: number | Masked | undefined;
  /** The time of day as written, with its offset (`10:30:00Z`). Bounds count days; it only sorts. */
  readonly time: string | undefined;
  readonly quality: Quality;
}

/** `..` is open (no end, still going on); an empty end is unknown (it ended, nobody says when). */
export type IntervalEnd = DatePoint | 'open' | 'unknown';

/** `a/b`: lasts from a to b. */
export interface DateInterval {
  readonly kind: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** `a..b` in a set: everything from a to b; undefined where it is open. */
export interface DateRange {
  readonly kind: 'range';
  readonly from: DatePoint | undefined;
  readonly to: DatePoint | undefined;
}

/** A member of a set. */
export type SetMember = DatePoint | DateRange;

/** `[a,b..c]`: one of these. */
export interface DateOneOf {
  readonly kind: 'one-of';
  readonly members: readonly SetMember[];
}

/** `{a,b..c}`: each of these. */
export interface DateEachOf {
  readonly kind: 'each-of';
  readonly members: readonly SetMember[];
}

/** A date of EDTF (ISO 8601-2): levels 0 and 1, and the sets of level 2. */
export type EdtfDate = DatePoint | DateInterval | DateOneOf | DateEachOf;

import { boundsOf, UNKNOWN_BOUNDS } from '../model/dates/bounds.ts';
import type { Bounds } from '../model/dates/bounds.ts';
import { DateError } from '../model/dates/date-error.ts';
import type { EdtfDate } from '../model/dates/date.ts';
import { parseDate } from '../model/dates/parse-date.ts';

/** Gives the bounds of dates as they are written; the same text gives the same object. */
export type ReadBounds = (when: string | undefined) => Bounds;

/** A reader of dates that keeps what it has read, since many claims share a date. */
export function boundsReader(): ReadBounds {
  const known = new Map<string, Bounds>();
  return (when) => {
    if (when === undefined) return UNKNOWN_BOUNDS;
    let bounds = known.get(when);
    if (bounds === undefined) {
      bounds = boundsOf(readDate(when));
      known.set(when, bounds);
    }
    return bounds;
  };
}

/** The date of a text; nothing where there is none or it cannot be read, which the check has reported. */
export function readDate(when: string | undefined): EdtfDate | undefined {
  if (when === undefined) return undefined;
  try {
    return parseDate(when);
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}

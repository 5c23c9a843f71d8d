import { DateError } from '../model/dates/date-error.ts';
import { offersFor } from '../model/dates/guess-date.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import { texts } from './texts.ts';

/** What a text in a field for a date means: nothing, a date in EDTF, or what is wrong with it. */
export type ReadField =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Reads a date as a person writes it: EDTF as it stands, and what can only mean one date ("1 Jul 2017"). */
export function readDateField(text: string): ReadField {
  const written = text.trim();
  if (written === '') return { kind: 'empty' };
  if (isDate(written)) return { kind: 'date', date: written };
  const offers = offersFor(written, isDate);
  const [only, ...others] = offers;
  if (only === undefined) return { kind: 'wrong', problem: texts.filters.noDate(written) };
  if (others.length > 0)
    return { kind: 'wrong', problem: texts.filters.whichDate(written, offers) };
  return { kind: 'date', date: only };
}

function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch (error) {
    if (error instanceof DateError) return false;
    throw error;
  }
}

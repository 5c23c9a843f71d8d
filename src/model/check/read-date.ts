import type { EdtfDate } from '../dates/date.ts';
import { DateError } from '../dates/date-error.ts';
import { parseDate } from '../dates/parse-date.ts';

/** The date of a text; nothing where there is none, or one that cannot be read, which a rule of its own tells. */
export function dateOf(text: string | undefined): EdtfDate | undefined {
  if (text === undefined) return undefined;
  try {
    return parseDate(text);
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}

import { DateError } from '../../dates/date-error.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { Context } from '../context.ts';
import type { FieldVisitor } from '../walk-fields.ts';

/** Every date can be read, and is one that the calendar has. */
export function checkDates({ report }: Context): FieldVisitor {
  const known = new Map<string, DateError | undefined>();
  return {
    text(value, meaning, path) {
      if (meaning.kind !== 'date') return;
      if (!known.has(value)) known.set(value, errorOf(value));
      const error = known.get(value);
      if (error === undefined) return;
      report.error('wrong-date', [...path], error.message, error.mend);
    },
  };
}

function errorOf(text: string): DateError | undefined {
  try {
    parseDate(text);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return error;
    throw error;
  }
}

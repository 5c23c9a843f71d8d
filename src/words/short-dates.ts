import type { DatePoint, EdtfDate, IntervalEnd, SetMember } from '../model/dates/date.ts';
import { parseDate } from '../model/dates/parse-date.ts';
import { sayDate } from './dates.ts';

/** What finds room in a column; what is longer in words is told in signs. */
const room = 12;

/** A season, or a month that is not known: these are only told in words. */
const hasNoNumber = /-(?:2[1-4]|XX)(?![0-9X])(?=$|[^-0-9])(?<!-[0-9X]{2}-..)/u;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A date for a narrow column: in words where they are few, else with short months. A dash stands
 * between the ends of what lasted, two dots between those of which one day is meant, as in EDTF.
 */
export function sayShortDate(edtf: string): string {
  const said = sayDate(edtf);
  if (said.length <= room || hasNoNumber.test(edtf)) return said;
  try {
    return shorten(parseDate(edtf)) ?? said;
  } catch {
    return said;
  }
}

function shorten(date: EdtfDate): string | undefined {
  switch (date.kind) {
    case 'point':
      return sayPoint(date);
    case 'interval': {
      const [from, to] = [pointOf(date.start), pointOf(date.end)];
      const range = sayRange(from, to, '–');
      // An open end leaves its place empty; one that nobody knows does not.
      return `${date.start === 'unknown' ? '?' : ''}${range}${date.end === 'unknown' ? '?' : ''}`;
    }
    default: {
      const [only, ...others] = date.members;
      if (only === undefined || others.length > 0) return undefined;
      return sayMember(only, date.kind === 'one-of' ? '..' : '–');
    }
  }
}

function sayMember(member: SetMember, between: string): string {
  return member.kind === 'point' ? sayPoint(member) : sayRange(member.from, member.to, between);
}

function pointOf(end: IntervalEnd): DatePoint | undefined {
  return typeof end === 'string' ? undefined : end;
}

/** What both ends have in common is said once: "1–7 Jul 2017", "Jul–Aug 2017". */
function sayRange(from: DatePoint | undefined, to: DatePoint | undefined, between: string): string {
  if (!from || !to) return `${from ? sayPoint(from) : ''}${between}${to ? sayPoint(to) : ''}`;
  const sameYear = from.year === to.year && from.maskedDigits === to.maskedDigits;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined;
  const first = sayPoint({
    ...from,
    ...(sameMonth ? { month: undefined } : {}),
    ...(sameYear && from.month !== undefined ? { year: undefined } : {}),
  });
  return `${first}${between}${sayPoint(to)}`;
}

type Point = { readonly [Key in keyof DatePoint]?: DatePoint[Key] | undefined };

function sayPoint({ year, maskedDigits = 0, month, day, quality }: Point): string {
  const name = typeof month === 'number' ? months[month - 1] : undefined;
  const parts = [
    day === undefined ? undefined : String(day),
    name,
    year === undefined ? undefined : sayYear(year, maskedDigits),
  ].filter((part) => part !== undefined);
  const about = quality?.startsWith('approximate') ? 'c. ' : '';
  return `${about}${parts.join(' ')}${quality?.endsWith('uncertain') ? '?' : ''}`;
}

function sayYear(year: number, maskedDigits: number): string {
  if (year <= 0) return `${1 - year} BC`;
  const text = String(year);
  return maskedDigits === 0 ? text : `${text.slice(0, -maskedDigits)}${'X'.repeat(maskedDigits)}`;
}

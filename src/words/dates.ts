import type { DatePoint, EdtfDate, IntervalEnd, SetMember } from '../model/dates/date.ts';
import { parseDate } from '../model/dates/parse-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const seasons: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/** A date of EDTF in English words, as exact as it is and no more; what is no date, as it stands. */
export function sayDate(edtf: string): string {
  try {
    return say(parseDate(edtf));
  } catch {
    return edtf;
  }
}

function say(date: EdtfDate): string {
  switch (date.kind) {
    case 'point':
      return sayPoint(date);
    case 'interval':
      return sayInterval(date.start, date.end);
    case 'one-of':
      return saySet(date.members, 'one-of');
    case 'each-of':
      return saySet(date.members, 'each-of');
  }
}

function sayInterval(start: IntervalEnd, end: IntervalEnd): string {
  if (typeof start === 'string' && typeof end === 'string') return 'at a time not known';
  if (end === 'open') return `from ${sayEnd(start)} on`;
  if (start === 'open') return `until ${sayEnd(end)}`;
  if (start === 'unknown') return `until ${sayEnd(end)}, from a day not known`;
  if (end === 'unknown') return `from ${sayEnd(start)} to a day not known`;
  return `${sayEnd(start)} to ${sayEnd(end)}`;
}

function sayEnd(end: IntervalEnd): string {
  return typeof end === 'string' ? 'a day not known' : sayPoint(end);
}

function saySet(members: readonly SetMember[], kind: 'one-of' | 'each-of'): string {
  const only = members[0];
  if (members.length === 1 && only) return sayMember(only, kind === 'one-of');
  const said = members.map((member) => sayMember(member, false));
  const last = said.pop() ?? '';
  return `${said.join(', ')} ${kind === 'one-of' ? 'or' : 'and'} ${last}`;
}

/** A range of which one day is meant lies between its ends; one that holds throughout goes from end to end. */
function sayMember(member: SetMember, oneDay: boolean): string {
  if (member.kind === 'point') return sayPoint(member);
  const { from, to } = member;
  if (!from) return to ? `on or before ${sayPoint(to)}` : 'at a time not known';
  if (!to) return `on or after ${sayPoint(from)}`;
  return oneDay
    ? `between ${sayPoint(from)} and ${sayPoint(to)}`
    : `${sayPoint(from)} to ${sayPoint(to)}`;
}

const doubts: Readonly<Record<DatePoint['quality'], (text: string) => string>> = {
  exact: (text) => text,
  approximate: (text) => `about ${text}`,
  uncertain: (text) => `${text} (uncertain)`,
  'approximate-and-uncertain': (text) => `about ${text} (uncertain)`,
};

function sayPoint(point: DatePoint): string {
  const { month, day } = point;
  const year = sayYear(point);
  const name = typeof month === 'number' ? (months[month - 1] ?? seasons[month]) : undefined;
  const parts = [
    day === 'XX' ? 'a day of' : typeof day === 'number' && name ? String(day) : undefined,
    month === 'XX' ? 'a month of' : name,
    year,
  ];
  return doubts[point.quality](parts.filter((part) => part !== undefined).join(' '));
}

function sayYear({ year, maskedDigits }: DatePoint): string {
  const text = year <= 0 ? `${1 - year} BC` : String(year);
  if (maskedDigits === 1) return `the ${text}s`;
  if (maskedDigits === 2) return `the ${text}s (century)`;
  return maskedDigits === 4 ? 'a year not known' : text;
}

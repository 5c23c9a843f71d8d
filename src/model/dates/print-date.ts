import { printYear, twoDigits } from './calendar.ts';
import type { DatePoint, EdtfDate, IntervalEnd, Masked, Quality, SetMember } from './date.ts';

const QUALITY_SIGNS: Readonly<Record<Quality, string>> = {
  exact: '',
  approximate: '~',
  uncertain: '?',
  'approximate-and-uncertain': '%',
};

/** The EDTF text of a date: `parseDate` gives the same date back. */
export function printDate(date: EdtfDate): string {
  switch (date.kind) {
    case 'point':
      return printPoint(date);
    case 'interval':
      return `${printEnd(date.start)}/${printEnd(date.end)}`;
    case 'one-of':
      return `[${date.members.map(printMember).join(',')}]`;
    case 'each-of':
      return `{${date.members.map(printMember).join(',')}}`;
  }
}

function printPoint(point: DatePoint): string {
  let text = printMaskedYear(point);
  if (point.month !== undefined) text += `-${printTwo(point.month)}`;
  if (point.day !== undefined) text += `-${printTwo(point.day)}`;
  if (point.time !== undefined) text += `T${point.time}`;
  return text + QUALITY_SIGNS[point.quality];
}

function printMaskedYear({ year, maskedDigits }: DatePoint): string {
  const text = printYear(year);
  if (maskedDigits === 0) return text;
  return text.slice(0, text.length - maskedDigits) + 'X'.repeat(maskedDigits);
}

function printTwo(part: number | Masked): string {
  return part === 'XX' ? part : twoDigits(part);
}

function printEnd(end: IntervalEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printPoint(end);
}

function printMember(member: SetMember): string {
  if (member.kind === 'point') return printPoint(member);
  const from = member.from ? printPoint(member.from) : '';
  const to = member.to ? printPoint(member.to) : '';
  return `${from}..${to}`;
}

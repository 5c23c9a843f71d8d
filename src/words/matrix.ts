import type { Counts, Matrix, MatrixCell, MatrixRow } from '../graph/matrix/matrix.ts';
import { calendarDay } from '../model/dates/calendar.ts';
import { sayDate } from './dates.ts';
import { markLabels, signLabel } from './labels.ts';
import { sayCount } from './say-count.ts';

type Contact = Matrix['contact'];

/** What stands in a cell or after a bar: `3`, with a plus where more are possible. */
export function countInCell({ certain, possible }: Counts): string {
  if (certain === 0) return String(possible);
  return possible === 0 ? String(certain) : `${certain}+`;
}

/** Two counts as a shield has them: `2`, or `2–5` with possible ones. */
export function countAsRange({ certain, possible }: Counts): string {
  return possible === 0 ? String(certain) : `${certain}–${certain + possible}`;
}

/** A cell where it cannot be seen: "Israel and Russia: 2 meetings, 1 more possible." */
export function sayCell(
  one: MatrixRow,
  other: MatrixRow,
  cell: MatrixCell | 'together' | undefined,
  contact: Contact,
): string {
  if (one === other) return `${one.name}.`;
  return `${one.name} and ${other.name}: ${sayContent(cell, contact)}.`;
}

function sayContent(cell: MatrixCell | 'together' | undefined, contact: Contact): string {
  if (cell === 'together') return 'in the same delegation';
  if (cell === undefined) return contact === 'met-with' ? 'no meeting found' : 'none found';
  const met = cell.certain + cell.possible > 0;
  const { unheld } = cell;
  return [
    ...(met ? [sayCounts(cell, contact)] : []),
    ...(unheld ? [`${unheld.count} ${signLabel(unheld.modality)}`] : []),
    ...(met && cell.standing === 'anonymous' ? ['anonymous sources only'] : []),
    ...(met && cell.standing === 'none' ? ['no evidence'] : []),
    ...(cell.disputed ? ['disputed'] : []),
  ].join(', ');
}

/** "2 meetings, 1 more possible", "1 meeting possible", "no meeting". */
function sayCounts({ certain, possible }: Counts, contact: Contact): string {
  const say = (count: number): string =>
    contact === 'met-with'
      ? sayCount(count, 'meeting')
      : `${count} ${count === 1 ? 'call or letter' : 'calls or letters'}`;
  if (certain === 0) return possible === 0 ? 'no meeting' : `${say(possible)} possible`;
  return possible === 0 ? say(certain) : `${say(certain)}, ${possible} more possible`;
}

/** The head of a row or column where it cannot be seen: "Israel, state: 3 meetings." */
export function sayRow(row: MatrixRow, contact: Contact): string {
  return `${row.name}, ${markLabels[row.kind].one.toLowerCase()}: ${sayCounts(row, contact)}.`;
}

/** The months from a first day to a last one: "July 2017", "July–August 2017", "June 2015 – May 2017". */
export function sayMonths({ first, last }: NonNullable<Matrix['days']>): string {
  const [from, to] = [first, last].map(monthOf);
  if (from === undefined || to === undefined) return '';
  if (from.text === to.text) return from.text;
  const [name] = from.text.split(' ');
  return from.year === to.year ? `${name}–${to.text}` : `${from.text} – ${to.text}`;
}

function monthOf(day: number): { readonly text: string; readonly year: number } {
  const { year, month } = calendarDay(day);
  const code = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { text: sayDate(code), year };
}

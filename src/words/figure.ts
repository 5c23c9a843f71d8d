import type { CitedSource, MarkKind } from '../graph/answer.ts';
import { sayDate } from './dates.ts';
import { lineLabel, markLabels, type OwnKinds } from './labels.ts';
import { sayCount } from './say-count.ts';

/** The fixed texts of an exported figure. */
export const figureTexts = {
  name: 'Backchannel',
  source: 'Source:',
  sources: 'Sources:',
  shown: 'Shown:',
  meetings: 'meetings',
  anonymousMeeting: 'Meeting known from anonymous sources only',
  noSource: 'none is given.',
} as const;

/** A source as a figure cites it: who published it, who wrote it, when. */
function citeSource({ title, publisher, authors, published }: CitedSource): string {
  const by = authors.length > 0 ? ` (${authors.join(', ')})` : '';
  const when = published === undefined ? '' : `, ${sayDate(published)}`;
  return `${publisher ?? `“${title}”`}${by}${when}`;
}

/** The sources of a figure, those that support most first; what is cited alike is cited once. */
export function citeSources(sources: readonly CitedSource[]): readonly string[] {
  const byWeight = [...sources].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return [...new Set(byWeight.map(citeSource))];
}

/** The sources of a figure where there is little room: the two most cited, and how many more. */
export function citeBriefly(sources: readonly CitedSource[]): readonly string[] {
  const cited = citeSources(sources);
  return cited.length > 3 ? [...cited.slice(0, 2), andMore(cited.length - 2)] : cited;
}

/** "and 3 more", at the end of a list that is cut short. */
export function andMore(count: number): string {
  return `and ${count} more`;
}

/** How much of a dossier a figure shows. */
export interface Shown {
  readonly marks: number;
  readonly allMarks: number;
  readonly lines: number;
  readonly allLines: number;
}

/** What a figure shows: its filters in words, and how many of how many marks and lines. */
export function sayShown(
  filters: readonly string[],
  { marks, allMarks, lines, allLines }: Shown,
): string {
  const counts = `${marks} of ${sayCount(allMarks, 'mark')}, ${lines} of ${sayCount(allLines, 'line')}.`;
  if (filters.length === 0 && marks === allMarks && lines === allLines) {
    return `everything, ${sayCount(marks, 'mark')} and ${sayCount(lines, 'line')}.`;
  }
  if (filters.length === 0) return counts;
  return `${filters.join('; ')}. ${counts}`;
}

/** What a mark is called where it cannot be seen: "Israel, state". */
export function nameMark({
  name,
  kind,
}: {
  readonly name: string;
  readonly kind: MarkKind;
}): string {
  return `${name}, ${lowerFirst(markLabels[kind].one)}`;
}

/** What a line is called where it cannot be seen: "Israel objects to Southern Syria cease-fire". */
export function nameLine(kind: string, from: string, to: string, own: OwnKinds): string {
  return `${from} ${lowerFirst(lineLabel(kind, own))} ${to}`;
}

/** What of a picture its description counts. */
interface Described {
  readonly marks: readonly { readonly kind: MarkKind; readonly name: string }[];
  readonly lines: readonly { readonly kind: string }[];
}

/** A picture in words, for those who do not see it: what is in it, how often, and the states by name. */
export function describePicture({ marks, lines }: Described, own: OwnKinds): string {
  const kinds = (Object.keys(markLabels) as MarkKind[]).flatMap((kind) => {
    const several = marks.filter((mark) => mark.kind === kind).length;
    const { one, many } = markLabels[kind];
    return several === 0 ? [] : [`${several} ${lowerFirst(several === 1 ? one : many)}`];
  });
  const states = marks.filter(({ kind }) => kind === 'state').map(({ name }) => name);
  const meetings = marks.filter(({ kind }) => kind === 'meeting').map(({ name }) => name);
  return [
    kinds.length === 0 ? 'An empty graph.' : `A graph of ${list(kinds)}.`,
    ...named('States', states),
    ...named('Meetings', meetings),
    ...named('Lines', countKinds(lines, own)),
  ].join(' ');
}

function named(head: string, names: readonly string[]): readonly string[] {
  const most = 20;
  if (names.length === 0) return [];
  const shown = [...names].sort().slice(0, most);
  const more = names.length > most ? [andMore(names.length - most).replace('and ', '')] : [];
  return [`${head}: ${list([...shown, ...more])}.`];
}

function countKinds(lines: Described['lines'], own: OwnKinds): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, number]) => `${lowerFirst(lineLabel(kind, own))} (${number})`);
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A label within a sentence; an abbreviation stays as it is. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

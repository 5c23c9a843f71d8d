import type { Lane, TimelineItem } from '../graph/timeline/timeline.ts';
import type { Mention } from '../graph/sheet.ts';
import { printDay } from '../model/dates/calendar.ts';
import { sayDate } from './dates.ts';
import { lineLabel, markLabels, signLabel, type OwnKinds } from './labels.ts';
import { agreementPartLabels } from './parts.ts';
import { saySpan } from './time-axis.ts';

/** What each lane of a timeline is called. */
export const laneLabels: Readonly<Record<Lane, string>> = {
  contact: 'Contact',
  accord: 'Accord',
  dispute: 'Dispute',
};

/** What stands beside an item: "Amman talks", "Israel objects to Southern Syria cease-fire". */
export function itemLabel(item: TimelineItem, own: OwnKinds): string {
  const { sort, kind, title = '', from, to, modality } = item;
  const word = modality === 'asserted' ? '' : ` (${signLabel(modality)})`;
  if (sort === 'meeting' || sort === 'agreement') return title + word;
  if (sort === 'stage')
    return `${title}, ${(agreementPartLabels[kind] ?? kind).toLowerCase()}${word}`;
  const said = [sayNames(from), sayDeed(kind, from.length > 1, own), sayNames(to)];
  return said.filter((part) => part !== '').join(' ') + word;
}

/** What is done: by several without the last letter of its verb, "tells" and "tell". */
function sayDeed(kind: string, bySeveral: boolean, own: OwnKinds): string {
  const deed = lineLabel(kind, own).toLowerCase();
  const isOwn = own.some(({ id }) => id === kind);
  return bySeveral && !isOwn ? deed.replace(/^(\w+)s\b/u, '$1') : deed;
}

function sayNames(mentions: readonly Mention[]): string {
  const names = mentions.map(({ name }) => name);
  const [first = '', second] = names;
  if (names.length > 2) return `${first} and ${names.length - 1} more`;
  return second === undefined ? first : `${first} and ${second}`;
}

/** When an item was, in words: its written date, or what is left of it by the order of things. */
export function sayWhen(item: TimelineItem): string {
  if (item.when !== undefined && !item.narrowed) return sayDate(item.when);
  const { startEarliest, startLatest, endEarliest, endLatest } = item;
  const first = startEarliest ?? startLatest;
  const last = endLatest ?? endEarliest;
  if (first === undefined && last === undefined) return 'without a date';
  if (startEarliest === undefined) return `on or before ${sayDate(printDay(last ?? 0))}`;
  if (endLatest === undefined) return `on or after ${sayDate(printDay(first ?? 0))}`;
  const lasts = startLatest !== undefined && endEarliest !== undefined && startLatest < endEarliest;
  if (lasts || startEarliest === endLatest) {
    return saySpan({ first: startEarliest, last: endLatest });
  }
  return `between ${sayDate(printDay(startEarliest))} and ${sayDate(printDay(endLatest))}`;
}

/** What a screen reader hears: "Amman talks, between 1 and 7 July 2017, meeting, anonymous sources only". */
export function sayItem(item: TimelineItem, own: OwnKinds): string {
  const { sort, modality, certainty, standing, disputed } = item;
  const kind =
    sort === 'meeting' || sort === 'agreement' ? [markLabels[sort].one.toLowerCase()] : [];
  const said = [
    itemLabel({ ...item, modality: 'asserted' }, own),
    sayWhen(item),
    ...kind,
    ...(modality === 'asserted' ? [] : [signLabel(modality)]),
    ...(certainty === 'certain' ? [] : [signLabel('not-certain').toLowerCase()]),
    ...(standing === 'anonymous' ? [signLabel('anonymous').toLowerCase()] : []),
    ...(standing === 'none' ? ['no evidence'] : []),
    ...(disputed ? [signLabel('disputed').toLowerCase()] : []),
  ];
  return said.join(', ');
}

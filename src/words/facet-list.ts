import { fold, holdsWord } from '../graph/fold.ts';
import type { Facet, FacetValue } from '../graph/answer.ts';
import { lineKinds } from '../model/relation-kinds.ts';
import { valueLabel, type OwnNames } from './facet-labels.ts';

/** From so many values on, a facet has a field to find one in. */
const longFrom = 20;
/** A facet shows so many values at first, and never more than the second number. */
const shownAtFirst = 8;
const shownAtMost = 60;

/** Facets whose few values are always shown: kinds and relations explain the picture. */
const neverShort: ReadonlySet<string> = new Set(['relation', 'kind', 'attribution']);

/** The facets that are open from the start, in the order in which they stand; the others come after them. */
const first = ['country', 'kind', 'actor', 'relation', 'attribution', 'disputed'];
const rest = [
  'acts-for',
  'form',
  'mode',
  'publicity',
  'place',
  'topic',
  'certainty',
  'modality',
  'meeting',
  'agreement',
  'source',
  'said-by',
  'dossier',
];

/** Whether a facet is open before a reader opens or closes it: a chief one, or one that is in force. */
export function startsOpen({ key, values }: Facet): boolean {
  return first.includes(key) || values.some(({ state }) => state !== 'off');
}

/** The facets in the order in which they are listed; one that could divide nothing is left out. */
export function listFacets(facets: readonly Facet[]): readonly Facet[] {
  const rank = ({ key }: Facet): number => [...first, ...rest].indexOf(key);
  return facets.filter(divides).sort((one, other) => rank(one) - rank(other));
}

/** One dossier is all there is, and one without disputes has none to ask for. */
function divides({ key, values }: Facet): boolean {
  if (values.length === 0) return false;
  const isSet = values.some(({ state }) => state !== 'off');
  return isSet || key !== 'dossier' || values.length > 1;
}

/** The part of a facet's values that is listed. */
export interface ListedValues {
  readonly values: readonly FacetValue[];
  /** Values that fit but are not listed. */
  readonly more: number;
  /** Whether a field to find values in is of use. */
  readonly long: boolean;
  /** Whether more can be listed on demand. */
  readonly folds: boolean;
}

/** Which values a reader wants to see: all of them, or those that a text is found in. */
export interface Wanted {
  readonly all: boolean;
  readonly find: string;
}

/**
 * The values of a facet that are listed: the first few, or up to a bound where all are wanted; or those
 * in whose name each word of a text begins a word, however it is spelt. What is set is always listed.
 */
export function listValues(facet: Facet, { all, find }: Wanted, own: OwnNames): ListedValues {
  const ordered = facet.key === 'relation' ? inTableOrder(facet.values) : facet.values;
  const words = fold(find).split(' ').filter(Boolean);
  const fitting =
    words.length === 0 ? ordered : ordered.filter((value) => isFound(facet.key, value, words, own));
  const most = words.length > 0 || all || neverShort.has(facet.key) ? shownAtMost : shownAtFirst;
  const values = fitting.filter(
    ({ state }, at) => at < most || (words.length === 0 && state !== 'off'),
  );
  return {
    values,
    more: fitting.length - values.length,
    long: ordered.length >= longFrom,
    folds: words.length === 0 && ordered.length > shownAtFirst && !neverShort.has(facet.key),
  };
}

function isFound(key: string, value: FacetValue, words: readonly string[], own: OwnNames): boolean {
  const text = fold(`${valueLabel(key, value, own)} ${value.value}`);
  return words.every((word) => holdsWord(text, word));
}

/** Relations stand as in the table of lines; a dossier's own come last. */
function inTableOrder(values: readonly FacetValue[]): readonly FacetValue[] {
  const rank = (value: string): number => {
    const at = lineKinds.findIndex(({ id }) => id === value);
    return at < 0 ? lineKinds.length : at;
  };
  return [...values].sort(
    (one, other) => rank(one.value) - rank(other.value) || (one.value < other.value ? -1 : 1),
  );
}

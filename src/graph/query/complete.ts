import { readCaret } from './caret.ts';
import type { AtCaret } from './caret.ts';
import { queryKeys } from './keys.ts';
import type { QueryKey, QueryKeyId } from './keys.ts';
import { printValue } from './print.ts';

/** A value that a key may take. */
export interface KnownValue {
  readonly value: string;
  /** What it is called, where that is another word. */
  readonly name?: string;
  /** The flag of a country or actor. */
  readonly flag?: string;
  /** Statements of the dossier that have it. */
  readonly count?: number;
}

/** One way to go on writing a query: what to put in place of which stretch. */
export interface Completion extends Partial<KnownValue> {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly key: QueryKeyId;
  /** A key, to which values will follow; a value, with its key; how a date is written, which replaces nothing. */
  readonly offers: 'key' | 'value' | 'form';
}

/** Gives the values of a key that fit what is typed, the best first: all where nothing is, no guesses if `sure`. */
export type SuggestValues = (
  key: QueryKeyId,
  typed: string,
  sure: boolean,
) => readonly KnownValue[];

/** Ways to write a date. */
const dateForms = ['2017', '2017-07', '2017-07-06', '2017-07~', '2017-07/2017-09'];

/** Keys whose values are offered for a word that stands alone: lists that are known by heart. */
const keysOfWords: readonly QueryKeyId[] = ['country', 'kind', 'relation', 'topic', 'form'];

/** Fewer letters begin too many words. */
const fewestLetters = 2;

/**
 * How to go on writing a query at a caret, the best first: keys for a word without a colon, and the
 * values that it may mean; behind `key:`, `,` and `+` the values of the key; how dates are written.
 */
export function complete(
  query: string,
  caret: number,
  suggest: SuggestValues,
): readonly Completion[] {
  const at = readCaret(query, caret);
  if (at === undefined) return [];
  const { from, to } = at;
  if (at.writes === 'word') return [...keysFor(at), ...valuesForWord(at, suggest)];
  if (at.key.form === 'date') {
    const forms = dateForms.filter((form) => form.startsWith(at.typed) && form !== at.typed);
    return forms.map((text) => ({ from, to, text, key: at.key.id, offers: 'form' }));
  }
  return suggest(at.key.id, at.typed, false)
    .filter(({ value }) => query.slice(from, to) !== printValue(value))
    .map((known) => ({
      ...known,
      from,
      to,
      text: printValue(known.value),
      key: at.key.id,
      offers: 'value',
    }));
}

function keysFor({ typed, from, to, ...at }: AtCaret & { writes: 'word' }): readonly Completion[] {
  const wanted = typed.toLowerCase();
  return queryKeys
    .filter(({ id }) => id.startsWith(wanted) && isAllowed(id, at))
    .map(({ id }) => ({ from, to, text: `${id}:`, key: id, offers: 'key' }));
}

function isAllowed(id: QueryKeyId, at: { onlyActors: boolean; isExcluded: boolean }): boolean {
  const key: QueryKey | undefined = queryKeys.find((other) => other.id === id);
  if (at.onlyActors) return key?.about === 'actor';
  return !(at.isExcluded && id === 'dates');
}

function valuesForWord(
  { typed, from, to, ...at }: AtCaret & { writes: 'word' },
  suggest: SuggestValues,
): readonly Completion[] {
  if (typed.length < fewestLetters) return [];
  return keysOfWords
    .filter((key) => isAllowed(key, at))
    .flatMap((key) =>
      suggest(key, typed, true).map((known): Completion => ({
        ...known,
        from,
        to,
        text: `${key}:${printValue(known.value)}`,
        key,
        offers: 'value',
      })),
    );
}

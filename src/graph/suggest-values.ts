import type { ArchiveIndex } from './archive-index.ts';
import type { Column } from './columns.ts';
import type { DescribeValue } from './facet-value.ts';
import { slotKeys } from './query-index.ts';
import type { QueryIndex } from './query-index.ts';
import type { KnownValue } from './query/complete.ts';
import { keyOf } from './query/keys.ts';
import type { QueryKeyId } from './query/keys.ts';
import { normalCode } from './reach.ts';
import { numberWords, ways, waysTo } from './spelling/name-words.ts';
import type { NameWords, Way } from './spelling/name-words.ts';
import { allNames } from './statement-text.ts';

/** What a value of a key is called, for those whose names no dossier holds: countries, kinds. */
export interface NamedValue {
  readonly key: string;
  readonly value: string;
  readonly name: string;
}

/** Gives values of a key that fit a typed text: by any spelling of the value or of one of its names. */
export type ValueSuggester = (
  key: QueryKeyId,
  typed: string,
  asked: {
    readonly named: readonly NamedValue[];
    /** Whether to leave out guesses, and what no statement has. */
    readonly sure: boolean;
  },
) => readonly KnownValue[];

interface KeyValues {
  readonly values: readonly KnownValue[];
  /** Every text by which a value is found, with the number of the value. */
  readonly texts: readonly string[];
  readonly owners: readonly number[];
  readonly words: NameWords;
}

/**
 * A search over the values that occur in an archive. Where nothing is typed, all come, those of most
 * statements first. The values of a key are listed when they are first asked for.
 */
export function valueSuggester(
  index: ArchiveIndex,
  queries: QueryIndex,
  describe: DescribeValue,
): ValueSuggester {
  const known = new Map<string, KeyValues>();
  return (key, typed, { sure, named }) => {
    const listed = known.get(key) ?? listValues(key, index, queries, describe, named);
    known.set(key, listed);
    const found = typed.trim() === '' ? allOf(listed) : matching(listed, typed.trim());
    const best = [...found].reduce<Way>((least, [, way]) => (way < least ? way : least), ways.slip);
    const weakest = sure || best <= ways.alike ? ways.alike : best;
    return [...found]
      .filter(([{ count = 0 }, way]) => way <= weakest && !(sure && count === 0))
      .sort(
        ([one, way], [other, otherWay]) =>
          way - otherWay ||
          (other.count ?? 0) - (one.count ?? 0) ||
          (one.value < other.value ? -1 : 1),
      )
      .map(([value]) => value);
  };
}

type Found = ReadonlyMap<KnownValue, Way> | readonly (readonly [KnownValue, Way])[];

function allOf({ values }: KeyValues): Found {
  return values.map((value) => [value, ways.name] as const);
}

function matching({ values, owners, words }: KeyValues, typed: string): Found {
  const wayTo = waysTo(typed, words);
  const best = new Map<KnownValue, Way>();
  owners.forEach((owner, at) => {
    const value = values[owner];
    const way = wayTo(at);
    if (value === undefined || way === undefined) return;
    best.set(value, Math.min(way, best.get(value) ?? ways.slip) as Way);
  });
  return best;
}

function listValues(
  key: QueryKeyId,
  index: ArchiveIndex,
  queries: QueryIndex,
  describe: DescribeValue,
  named: readonly NamedValue[],
): KeyValues {
  const names = new Map(
    named.flatMap((each) => (each.key === key ? [[each.value, each.name]] : [])),
  );
  const counted = countValues(key, queries);
  const isCoded = key === 'acts-for' || key === 'place';
  const uncoded = [...counted].filter(([value]) => !(isCoded && queries.coded.has(value)));
  const values = uncoded.map(([value, count]): KnownValue => {
    const { name = names.get(value), flag } = describe(key, value);
    return {
      value,
      count,
      ...(name === undefined ? {} : { name }),
      ...(flag === undefined ? {} : { flag }),
    };
  });
  const texts: string[] = [];
  const owners: number[] = [];
  const namesOf = recordNames(index);
  values.forEach(({ value, name = value }, at) => {
    for (const text of new Set([value, name, ...(namesOf.get(value) ?? [])])) {
      texts.push(text);
      owners.push(at);
    }
  });
  return { values, texts, owners, words: numberWords(texts) };
}

/** The names of records by their ids, and those of states by their codes too. */
function recordNames({ records }: ArchiveIndex): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const [id, node] of records.nodes) {
    names.set(id, allNames(node));
    const code = node.sort === 'actor' ? node.record.country : undefined;
    if (code !== undefined) names.set(normalCode(code), allNames(node));
  }
  return names;
}

/** The values of a key with the number of statements that have them; of a closed list all. */
function countValues(key: QueryKeyId, queries: QueryIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>((keyOf(key).values ?? []).map((value) => [value, 0]));
  const add = ({ values, rows }: Column, row: number, seen: Set<number>): void => {
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const number = rows.items[at] ?? 0;
      if (seen.has(number)) continue;
      seen.add(number);
      const value = values[number] ?? '';
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  };
  const { slotColumns, columns, slotStarts } = queries;
  const slotKey = slotKeys.find((other) => other === key);
  for (let row = 0; row + 1 < slotStarts.length; row++) {
    const seen = new Set<number>();
    if (slotKey) {
      for (let slot = slotStarts[row] ?? 0; slot < (slotStarts[row + 1] ?? 0); slot++) {
        add(slotColumns[slotKey], slot, seen);
      }
    } else if (key in columns) add(columns[key as keyof typeof columns], row, seen);
  }
  return counts;
}

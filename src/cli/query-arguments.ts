import { parseArgs } from 'node:util';
import type { Grouping } from '../graph/answer.ts';
import { parseQuery } from '../graph/query/parse.ts';
import type { Query } from '../graph/query/query.ts';
import { UsageError } from '../model/errors.ts';
import { nearMiss } from '../model/near-miss.ts';
import { listings } from './query-listings.ts';
import type { ListingName } from './query-listings.ts';
import { rowFormats } from './row-formats.ts';
import type { RowFormatName } from './row-formats.ts';

/** What `query` is told. */
export interface QueryArguments {
  readonly files: readonly string[];
  readonly query: Query;
  readonly as: ListingName;
  readonly group: Grouping;
  readonly format: RowFormatName;
}

const names = ['where', 'as', 'group', 'format'] as const;
type Given = { readonly [Name in (typeof names)[number]]?: string };

const groupings = ['actors', 'states'] as const satisfies readonly Grouping[];

/** Reads the arguments of `query`; throws a UsageError for the first that is wrong. */
export function readQueryArguments(args: readonly string[]): QueryArguments {
  const { files, given } = divide(args);
  if (files.length === 0) {
    throw new UsageError('query needs a file.', 'Write: backchannel query FILE… --where QUERY');
  }
  return {
    files,
    query: parseQuery(given.where ?? ''),
    as: oneOf('--as', given.as ?? 'links', Object.keys(listings) as ListingName[]),
    group: oneOf('--group', given.group ?? 'actors', groupings),
    format: oneOf('--format', given.format ?? 'table', Object.keys(rowFormats) as RowFormatName[]),
  };
}

function divide(args: readonly string[]): {
  readonly files: readonly string[];
  readonly given: Given;
} {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const known = names.find((name) => `--${name}` === rawName);
    if (known === undefined) throw unknownOption(rawName);
    if (value === undefined) {
      throw new UsageError(`${rawName} needs a value.`, `Write: ${rawName} VALUE`);
    }
    given[known] = value;
  }
  return { files, given };
}

function unknownOption(option: string): UsageError {
  const near = nearMiss(
    option,
    names.map((name) => `--${name}`),
  );
  const mend =
    near === undefined ? 'backchannel query --help lists the options.' : `Did you mean ${near}?`;
  return new UsageError(`query has no option ${option}.`, mend);
}

function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError(`${option} has no value ${value}.`, `Its values are ${words.join(', ')}.`);
}

import type { Grouping } from '../graph/answer.ts';
import { parseQuery } from '../graph/query/parse.ts';
import type { Query } from '../graph/query/query.ts';
import { UsageError } from '../model/errors.ts';
import { listings } from './query-listings.ts';
import type { ListingName } from './query-listings.ts';
import { readOptions } from './read-options.ts';
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

const groupings = ['actors', 'states'] as const satisfies readonly Grouping[];

/** Reads the arguments of `query`; throws a UsageError for the first that is wrong. */
export function readQueryArguments(args: readonly string[]): QueryArguments {
  const { files, given } = readOptions('query', names, args);
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

function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError(`${option} has no value ${value}.`, `Its values are ${words.join(', ')}.`);
}

import type { Id } from '../model/dossier.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { columnOf } from './columns.ts';
import type { QueryIndex } from './query-index.ts';
import type { Query } from './query/query.ts';
import { contactOf, statementKeys } from './statement-keys.ts';
import type { StatementKey } from './statement-keys.ts';
import { whenFirstRead } from './when-first-read.ts';

/** Actors that a query names: a crowd links them, and lines between members are drawn for them. */
export function namedActors({ terms }: Query): ReadonlySet<Id> {
  const naming = terms.filter(({ key, sense }) => key === 'actor' && sense !== 'without');
  return new Set(naming.flatMap(({ values }) => values));
}

/**
 * The columns as a query sees them: a meeting of many delegations makes a link only with an actor
 * that the query names, so that it has the relation `met-with` for some queries and not for others.
 */
export function withCrowdLinks(query: Query, index: ArchiveIndex, queries: QueryIndex): QueryIndex {
  const named = namedActors(query);
  if (named.size === 0) return queries;
  const links = new Map<number, string>();
  for (const row of queries.crowds) {
    const entry = index.statements[row];
    if (entry?.sort !== 'meeting') continue;
    const kind = contactOf(entry, index, named);
    if (kind !== undefined) links.set(row, kind);
  }
  if (links.size === 0) return queries;
  const relation = columnOf(index.statements, (entry, row) => {
    const values = statementKeys.relation(entry, index);
    const link = links.get(row);
    return link === undefined ? values : [...values, link];
  });
  const columns = whenFirstRead(Object.keys(queries.columns) as StatementKey[], (key) =>
    key === 'relation' ? relation : queries.columns[key],
  );
  return { ...queries, columns };
}

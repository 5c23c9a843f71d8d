import type { Grouping } from '../answer.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Desk } from '../ask.ts';
import type { ContactKind } from '../contact-kinds.ts';
import { namedActors } from '../crowd-links.ts';
import { lookUpValues } from '../known-values.ts';
import { printQuery } from '../query/print.ts';
import type { Query } from '../query/query.ts';
import { select } from '../select.ts';
import { countEncounters } from './count-encounters.ts';
import type { Counted } from './count-encounters.ts';
import type { MatrixOrder, OrderedActor, SortKey } from './matrix-order.ts';

/** The statements that a query keeps, and the query as it is understood. */
export function keptBy(asked: Query, { index, queries }: Desk) {
  const { query } = lookUpValues(asked, index, queries);
  return { query, kept: select(query, index, queries).kept };
}

/** An actor with its number among the nodes. */
export interface RankedActor extends OrderedActor {
  readonly node: number;
}

/** States first, then who surely was at more meetings, then who possibly was. */
export function rankActors(
  desk: Desk,
  group: Grouping,
  { actors }: Counted,
): readonly RankedActor[] {
  const { nodes } = desk.projectionOf(group);
  return [...actors]
    .map(([node, counts]) => ({ node, mark: desk.findMark(nodes[node] ?? ''), ...counts }))
    .sort(byStrength);
}

function byStrength(one: RankedActor, other: RankedActor): number {
  return (
    (other.mark.kind === 'state' ? 1 : 0) - (one.mark.kind === 'state' ? 1 : 0) ||
    other.certain - one.certain ||
    other.possible - one.possible ||
    (one.mark.id < other.mark.id ? -1 : 1)
  );
}

interface KnownOrder {
  readonly name: string;
  readonly keyOf: (mark: OrderedActor['mark']) => SortKey;
}

const known = new WeakMap<ArchiveIndex, KnownOrder>();

/** The keys of the last scope are kept: filters change often, the scope seldom. */
export function keysFor(
  desk: Desk,
  scope: Query,
  group: Grouping,
  contact: ContactKind,
  order: MatrixOrder,
): KnownOrder['keyOf'] {
  const name = [order.id, group, contact, printQuery(scope)].join(' ');
  const last = known.get(desk.index);
  if (last?.name === name) return last.keyOf;
  const { query, kept } = keptBy(scope, desk);
  const named = namedActors(query);
  const counted = countEncounters(desk, { kept, group, contact, named, selected: [] });
  const actors = rankActors(desk, group, counted);
  const positions = new Map(actors.map(({ node }, position) => [node, position]));
  const links = counted.pairs.flatMap(({ one, other, certain, possible }) => {
    const [from, to] = [positions.get(one), positions.get(other)];
    const weight = certain + possible / 2;
    return from === undefined || to === undefined || weight === 0
      ? []
      : [{ one: from, other: to, weight }];
  });
  const keyOf = order.keyOf({ actors, links });
  known.set(desk.index, { name, keyOf });
  return keyOf;
}

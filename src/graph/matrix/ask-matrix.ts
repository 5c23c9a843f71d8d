import { certainties, standings } from '../../model/vocabulary.ts';
import type { Grouping, Question } from '../answer.ts';
import type { Desk } from '../ask.ts';
import type { ContactKind } from '../contact-kinds.ts';
import { namedActors } from '../crowd-links.ts';
import { termOf } from '../query/query.ts';
import type { Query } from '../query/query.ts';
import { countEncounters } from './count-encounters.ts';
import type { Counted } from './count-encounters.ts';
import { encountersOf } from './encounters.ts';
import type { Matrix, MatrixCell } from './matrix.ts';
import { compareKeys, matrixOrderOf } from './matrix-orders.ts';
import { keptBy, keysFor, rankActors } from './row-order.ts';

/** What is asked of a matrix beside the question. */
export interface MatrixRequest {
  readonly question: Pick<Question, 'query' | 'group' | 'selected'>;
  /** The query whose matrix decides the order. */
  readonly scope: Query;
  /** An id of `matrixOrders`; the usual order where it is none. */
  readonly order?: string | undefined;
  /** Absent: meetings in person, unless the query asks for the other or there are none. */
  readonly contact?: string | undefined;
  /** At most so many rows, strongest first. */
  readonly most: number;
}

/** Who met whom among what a query keeps: links between members too, not only between heads. */
export function askMatrix(desk: Desk, request: MatrixRequest): Matrix {
  const { question, scope, most } = request;
  const { group, selected } = question;
  const { query, kept } = keptBy(question.query, desk);
  const kinds = countKinds(desk, group, kept);
  const contact = chooseContact(request.contact, query, kinds);
  const named = namedActors(query);
  const counted = countEncounters(desk, { kept, group, contact, named, selected });
  const all = rankActors(desk, group, counted);
  const order = matrixOrderOf(request.order);
  const keyOf = keysFor(desk, scope, group, contact, order);
  const rows = all
    .slice(0, most)
    .map((actor) => ({ ...actor, key: keyOf(actor.mark) }))
    .sort((one, other) => compareKeys(one.key, other.key));
  return {
    contact,
    order: order.id,
    grouped: order.grouped,
    rows: rows.map(({ mark, certain, possible }) => {
      const { id, kind, name, label, flag, code } = mark;
      const emblem = {
        ...(flag === undefined ? {} : { flag }),
        ...(code === undefined ? {} : { code }),
      };
      return { id, kind, name, label, ...emblem, certain, possible };
    }),
    ...cellsOf(counted, new Map(rows.map(({ node }, position) => [node, position]))),
    more: all.length - rows.length,
    actors: countActors(desk, group, kept),
    meetings: counted.meetings,
    kinds,
    crowds: counted.crowds,
    ...(counted.days ? { days: counted.days } : {}),
  };
}

function countKinds(
  { index, projectionOf }: Desk,
  group: Grouping,
  kept: Uint8Array,
): Matrix['kinds'] {
  const { kinds } = encountersOf(index, group, projectionOf(group).nodeNumbers);
  const counts = { 'met-with': 0, 'spoke-with': 0 };
  kinds.forEach((kind, row) => {
    const isHeld = index.statements[row]?.vouching.modality === 'asserted';
    if (kind !== undefined && kept[row] === 1 && isHeld) counts[kind]++;
  });
  return counts;
}

function chooseContact(
  given: string | undefined,
  query: Query,
  kinds: Matrix['kinds'],
): ContactKind {
  if (given === 'met-with' || given === 'spoke-with') return given;
  const relations = termOf(query, 'relation')?.values ?? [];
  if (relations.includes('spoke-with') && !relations.includes('met-with')) return 'spoke-with';
  return kinds['met-with'] === 0 && kinds['spoke-with'] > 0 ? 'spoke-with' : 'met-with';
}

function cellsOf(
  { pairs }: Counted,
  positions: ReadonlyMap<number, number>,
): Pick<Matrix, 'cells' | 'together'> {
  const cells: MatrixCell[] = [];
  const together: [number, number][] = [];
  for (const pair of pairs) {
    const [a, b] = [positions.get(pair.one), positions.get(pair.other)];
    if (a === undefined || b === undefined) continue;
    const [one, other] = a < b ? [a, b] : [b, a];
    const { certain, possible, unheld, marked, disputed } = pair;
    if (certain + possible === 0 && unheld === undefined) {
      together.push([one, other]);
      continue;
    }
    cells.push({
      one,
      other,
      certain,
      possible,
      certainty: certainties[pair.certainty] ?? 'possible',
      standing: standings[pair.standing] ?? 'none',
      disputed,
      marked,
      ...(unheld === undefined ? {} : { unheld }),
    });
  }
  const inOrder = (a: readonly [number, number], b: readonly [number, number]): number =>
    a[0] - b[0] || a[1] - b[1];
  return {
    cells: cells.sort((a, b) => inOrder([a.one, a.other], [b.one, b.other])),
    together: together.sort(inOrder),
  };
}

/** How many actors kept statements show. */
function countActors(desk: Desk, group: Grouping, kept: Uint8Array): number {
  const { nodes, shows } = desk.projectionOf(group);
  const { nodes: records } = desk.index.records;
  const shown = new Set<number>();
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] !== 1) continue;
    for (let at = shows.starts[row] ?? 0; at < (shows.starts[row + 1] ?? 0); at++) {
      shown.add(shows.items[at] ?? 0);
    }
  }
  return [...shown].filter((node) => records.get(nodes[node] ?? '')?.sort === 'actor').length;
}

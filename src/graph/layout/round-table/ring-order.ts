import type { Id } from '../../../model/dossier.ts';
import { otherEnd } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Seats } from './seats.ts';

/** A weighted link between two that stand on the ring. */
export interface Chord {
  readonly a: Id;
  readonly b: Id;
  readonly weight: number;
}

/** All lines and meetings as links between heads: what their delegations do counts for them. */
export function chordsOf(picture: Neighbourhood, seats: Seats): Chord[] {
  const weights = new Map<string, number>();
  const add = (one: Id, other: Id, weight: number) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (one !== other) weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  for (const line of picture.lines) {
    const [from, to] = [seats.headOf.get(line.from), seats.headOf.get(line.to)];
    if (from !== undefined && to !== undefined)
      add(from, to, 1 + Math.min(3, line.certain + line.possible / 2));
  }
  for (const heads of seats.meetings.values())
    for (const [index, one] of heads.entries())
      for (const other of heads.slice(index + 1)) add(one, other, 2 / heads.length);
  for (const agreement of seats.agreements) {
    const heads = headsWithLinesTo(agreement, picture, seats);
    for (const [index, one] of heads.entries())
      for (const other of heads.slice(index + 1)) add(one, other, 1 / heads.length);
  }
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, weight]) => {
      const [a = '', b = ''] = key.split(' ');
      return { a, b, weight };
    });
}

function headsWithLinesTo(id: Id, picture: Neighbourhood, seats: Seats): Id[] {
  const heads = (picture.linesOf.get(id) ?? [])
    .map((line) => seats.headOf.get(otherEnd(line, id)))
    .filter((head) => head !== undefined);
  return [...new Set(heads)];
}

/** The weight of the crossings of chords when the ring stands in this order. */
export function crossings(order: readonly Id[], chords: readonly Chord[]): number {
  const spans = spansOf(order, chords);
  let sum = 0;
  for (const [index, one] of spans.entries())
    for (let next = index + 1; next < spans.length; next++) {
      const other = spans[next];
      if (other && isCrossing(one, other)) sum += one.weight * other.weight;
    }
  return sum;
}

interface Span {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

function spansOf(order: readonly Id[], chords: readonly Chord[]): Span[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const spans: Span[] = [];
  for (const { a, b, weight } of chords) {
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined) continue;
    spans.push({ low: Math.min(one, other), high: Math.max(one, other), weight });
  }
  return spans;
}

function isCrossing(one: Span, other: Span): boolean {
  return (
    (one.low < other.low && other.low < one.high && one.high < other.high) ||
    (other.low < one.low && one.low < other.high && other.high < one.high)
  );
}

/** Crossings count; of orders that cross alike, the one with the shorter chords. */
function costOf(order: readonly Id[], chords: readonly Chord[]): number {
  const length = spansOf(order, chords).reduce((sum, { low, high, weight }) => {
    const steps = Math.min(high - low, order.length - high + low);
    return sum + weight * steps;
  }, 0);
  return crossings(order, chords) + 0.1 * length;
}

const mostRounds = 12;

/**
 * An order round the ring in which chords cross little: each is put where it crosses least, the
 * strongest first, then single ones are moved while that helps (a heuristic; finding the best is hard).
 */
export function ringOrder(ring: readonly Id[], chords: readonly Chord[]): Id[] {
  let order: Id[] = [];
  for (const id of ring) order = bestInsertion(order, id, chords).order;
  let cost = costOf(order, chords);
  for (let round = 0; round < mostRounds; round++) {
    const before = cost;
    for (const id of ring) {
      const others = order.filter((each) => each !== id);
      const moved = bestInsertion(others, id, chords);
      if (moved.cost < cost - 1e-9) ({ order, cost } = moved);
    }
    if (cost >= before) break;
  }
  return order;
}

function bestInsertion(
  order: readonly Id[],
  id: Id,
  chords: readonly Chord[],
): { order: Id[]; cost: number } {
  let best = { order: [...order, id], cost: costOf([...order, id], chords) };
  for (let place = 1; place < order.length; place++) {
    const tried = [...order.slice(0, place), id, ...order.slice(place)];
    const cost = costOf(tried, chords);
    if (cost < best.cost - 1e-9) best = { order: tried, cost };
  }
  return best;
}

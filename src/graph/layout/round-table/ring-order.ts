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
  return crossingsOf(spansOf(order, chords));
}

function crossingsOf({ lows, highs, weights }: Spans): number {
  let sum = 0;
  for (let one = 0; one < lows.length; one++) {
    const low = lows[one] as number;
    const high = highs[one] as number;
    for (let other = one + 1; other < lows.length; other++) {
      const first = lows[other] as number;
      const last = highs[other] as number;
      const isCrossing =
        (low < first && first < high && high < last) || (first < low && low < last && last < high);
      if (isCrossing) sum += (weights[one] as number) * (weights[other] as number);
    }
  }
  return sum;
}

/** For each chord the places of its ends in the order, and its weight: weighed so often that no object is made of each. */
interface Spans {
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  readonly weights: readonly number[];
}

function spansOf(order: readonly Id[], chords: readonly Chord[]): Spans {
  const places = new Map(order.map((id, place) => [id, place]));
  const [lows, highs, weights]: [number[], number[], number[]] = [[], [], []];
  for (const { a, b, weight } of chords) {
    const one = places.get(a);
    const other = places.get(b);
    if (one === undefined || other === undefined) continue;
    lows.push(Math.min(one, other));
    highs.push(Math.max(one, other));
    weights.push(weight);
  }
  return { lows, highs, weights };
}

/** Crossings count; of orders that cross alike, the one with the shorter chords. */
function costOf(order: readonly Id[], chords: readonly Chord[]): number {
  const spans = spansOf(order, chords);
  const length = spans.weights.reduce((sum, weight, at) => {
    const span = (spans.highs[at] ?? 0) - (spans.lows[at] ?? 0);
    return sum + weight * Math.min(span, order.length - span);
  }, 0);
  return crossingsOf(spans) + 0.1 * length;
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

import type { MatrixOrder, OrderedMeetings } from './matrix-order.ts';

const rounds = 200;

interface Neighbour {
  readonly to: number;
  readonly weight: number;
}

/**
 * Actors so that those who met stand together and blocks show on the diagonal: sorted along the second
 * eigenvector of the walk from actor to actor over their meetings (Atkins, Boman and Hendrickson 1998,
 * "A spectral algorithm for seriation"; normalised as Shi and Malik 2000), circle by circle of those who
 * are linked, the largest first.
 */
export const blockOrder: MatrixOrder['keyOf'] = (scope) => {
  const neighbours = neighboursOf(scope);
  const places = new Map<string, number>();
  for (const circle of circlesOf(neighbours)) {
    for (const actor of sortAlong(circle, neighbours)) {
      const id = scope.actors[actor]?.mark.id;
      if (id !== undefined) places.set(id, places.size);
    }
  }
  return ({ id }) => [places.get(id) ?? Infinity, id];
};

function neighboursOf({ actors, links }: OrderedMeetings): readonly (readonly Neighbour[])[] {
  const neighbours: Neighbour[][] = actors.map(() => []);
  for (const { one, other, weight } of links) {
    neighbours[one]?.push({ to: other, weight });
    neighbours[other]?.push({ to: one, weight });
  }
  return neighbours;
}

/** Actors that are linked, directly or through others; the largest circle first. */
function circlesOf(neighbours: readonly (readonly Neighbour[])[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const circles: (readonly number[])[] = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (seen.has(start)) continue;
    const circle = new Set([start]);
    for (const at of circle) for (const { to } of neighbours[at] ?? []) circle.add(to);
    for (const at of circle) seen.add(at);
    circles.push([...circle].sort((one, other) => one - other));
  }
  return circles.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
}

/**
 * Each actor is moved to the middle between where it stands and the mean of those whom it met, again
 * and again, the common mean taken away each time: what is left is the eigenvector.
 */
function sortAlong(
  circle: readonly number[],
  neighbours: readonly (readonly Neighbour[])[],
): readonly number[] {
  const positions = new Map(circle.map((actor, at) => [actor, at]));
  const linked = circle.map((actor) =>
    (neighbours[actor] ?? []).map(({ to, weight }) => ({ to: positions.get(to) ?? 0, weight })),
  );
  const masses = linked.map((list) => list.reduce((sum, { weight }) => sum + weight, 0));
  const whole = masses.reduce((sum, mass) => sum + mass, 0);
  if (whole === 0) return circle;
  let places = Float64Array.from(circle, (_, at) => at);
  for (let round = 0; round < rounds; round++) {
    const mean = places.reduce((sum, place, at) => sum + place * (masses[at] ?? 0), 0) / whole;
    const norm = Math.sqrt(places.reduce((sum, place) => sum + (place - mean) * (place - mean), 0));
    const scale = norm === 0 ? 1 : 1 / norm;
    const even = places.map((place) => (place - mean) * scale);
    places = even.map((place, at) => {
      const sum = (linked[at] ?? []).reduce(
        (all, { to, weight }) => all + weight * (even[to] ?? 0),
        0,
      );
      return (place + sum / (masses[at] ?? 1)) / 2;
    });
  }
  return sortByPlace(circle, places);
}

/** The strongest actor, which is the first of its circle, stands in the first half; the like stay in order. */
function sortByPlace(circle: readonly number[], places: Float64Array): readonly number[] {
  const rounded = [...places].map((place) => Math.round(place * 1e9));
  const turned = (rounded[0] ?? 0) > 0 ? rounded.map((place) => -place) : rounded;
  return circle
    .map((actor, at) => ({ actor, place: turned[at] ?? 0 }))
    .sort((one, other) => one.place - other.place || one.actor - other.actor)
    .map(({ actor }) => actor);
}

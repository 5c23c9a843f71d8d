import type { BareMark } from '../marks.ts';
import type { MatrixOrder, OrderedMeetings } from './matrix-order.ts';

/**
 * Countries so that those who met often stand together; within each the state first, then who was at
 * more meetings; last, those who belong to none.
 */
export const countryOrder: MatrixOrder['keyOf'] = (scope) => {
  const countries = new Map(orderCountries(scope).map((country, place) => [country, place]));
  const ranks = new Map(scope.actors.map(({ mark }, rank) => [mark.id, rank]));
  return (mark) => {
    const country = countryOf(mark);
    const place = country === '' ? Infinity : (countries.get(country) ?? countries.size);
    const rank = ranks.get(mark.id) ?? Infinity;
    return [place, country, mark.kind === 'state' ? 0 : 1, rank, mark.id];
  };
};

/** By what an actor is grouped: its country's code, a state without one by itself, nothing for others. */
export function countryOf({ id, kind, code }: Pick<BareMark, 'id' | 'kind' | 'code'>): string {
  return code ?? (kind === 'state' ? id : '');
}

/**
 * The country with the most meetings, then always the one that met most with those before it: the
 * maximum adjacency order of Nagamochi and Ibaraki (1992). Two countries met as often as the two of
 * their people who met most often; a large team at one meeting is one meeting.
 */
function orderCountries({ actors, links }: OrderedMeetings): readonly string[] {
  const names = [...new Set(actors.map(({ mark }) => countryOf(mark)))].filter(
    (name) => name !== '',
  );
  const weights = new Map<string, Map<string, number>>(names.map((name) => [name, new Map()]));
  for (const { one, other, weight } of links) {
    const [a = '', b = ''] = [one, other].map((at) => {
      const actor = actors[at];
      return actor && countryOf(actor.mark);
    });
    if (a === '' || b === '' || a === b) continue;
    const most = Math.max(weight, weights.get(a)?.get(b) ?? 0);
    weights.get(a)?.set(b, most);
    weights.get(b)?.set(a, most);
  }
  const sum = (name: string): number =>
    [...(weights.get(name)?.values() ?? [])].reduce((all, weight) => all + weight, 0);
  const left = new Map(names.map((name) => [name, { pull: 0, all: sum(name) }]));
  const placed: string[] = [];
  while (left.size > 0) {
    const next = [...left].reduce((best, each) => (comesFirst(each, best) ? each : best))[0];
    left.delete(next);
    placed.push(next);
    for (const [name, weight] of weights.get(next) ?? []) {
      const other = left.get(name);
      if (other) other.pull += weight;
    }
  }
  return placed;
}

type Waiting = readonly [string, { readonly pull: number; readonly all: number }];

function comesFirst([name, one]: Waiting, [otherName, other]: Waiting): boolean {
  if (one.pull !== other.pull) return one.pull > other.pull;
  if (one.all !== other.all) return one.all > other.all;
  return name < otherName;
}

import { fold } from '../fold.ts';
import { blockOrder } from './block-order.ts';
import { countryOrder } from './country-order.ts';
import type { MatrixOrder, SortKey } from './matrix-order.ts';

/** Every order of the matrix; the first is the usual one. */
export const matrixOrders = [
  { id: 'country', grouped: true, keyOf: countryOrder },
  { id: 'blocks', grouped: false, keyOf: blockOrder },
  {
    id: 'name',
    grouped: false,
    keyOf:
      () =>
      ({ name, id }) => [fold(name), id],
  },
] as const satisfies readonly MatrixOrder[];

/** The order of an id; the usual one where there is none. */
export function matrixOrderOf(id: string | undefined): MatrixOrder {
  return matrixOrders.find((order) => order.id === id) ?? matrixOrders[0];
}

/** Which of two keys comes first. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

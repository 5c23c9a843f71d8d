import type { AddressedClaim } from '../../claim-address.ts';
import { type Bounds, boundsOf } from '../../dates/bounds.ts';
import { narrow } from '../../dates/narrow.ts';
import type { Order } from '../../dossier.ts';
import type { Path } from '../../errors.ts';
import type { Context } from '../context.ts';
import { dateOf } from '../read-date.ts';
import { type KnownOrder, reportCircles } from './order-circles.ts';
import { sayRecord } from './references.ts';

/** What is said of order refers to claims or sources, goes in no circle, and leaves every claim a day. */
export function checkOrder(context: Context): void {
  const claims = new Map(context.claims.map((claim) => [claim.address, claim]));
  const orders = knownOrders(context, claims);
  if (orders.length === 0) return;
  const circular = reportCircles(context, orders);
  if (!circular) reportContradictions(context, orders, claims);
}

function knownOrders(
  context: Context,
  claims: ReadonlyMap<string, AddressedClaim>,
): readonly KnownOrder[] {
  const orders: KnownOrder[] = [];
  for (const { claim, address, path } of context.claims) {
    for (const [at, order] of claim.order.entries()) {
      const place = [...path, 'order', at];
      if (!isKnown(context, order, place, claims)) continue;
      const { is, of, withinDays } = order;
      const within = withinDays === undefined ? {} : { withinDays };
      orders.push({ item: address, is, of, ...within, path: place });
    }
  }
  return orders;
}

function isKnown(
  { records, report, suggester, withheld }: Context,
  { of }: Order,
  path: Path,
  claims: ReadonlyMap<string, AddressedClaim>,
): boolean {
  if (claims.has(of)) return true;
  const found = records.byId.get(of);
  if (found?.sort === 'source') return true;
  if (found !== undefined) {
    const message = `\`${of}\` is ${sayRecord(found)}, which has no day of its own.`;
    const mend = 'Write the id of a meeting, a relation, a stage or a source.';
    report.error('wrong-sort', [...path, 'of'], message, mend);
    return false;
  }
  if (withheld.mayName('record', of)) return false;
  const mend = 'Write the id of one that is there, or its address: record.kind.other-end.';
  report.error(
    'unknown-id',
    [...path, 'of'],
    `There is no claim or source \`${of}\`.`,
    suggester.mend(of, claims.keys(), mend),
  );
  return false;
}

function reportContradictions(
  { records, report }: Context,
  orders: readonly KnownOrder[],
  claims: ReadonlyMap<string, AddressedClaim>,
): void {
  const bounds = new Map<string, Bounds>();
  const paths = new Map<string, Path>();
  for (const { item, of, path } of orders) {
    paths.set(item, paths.get(item) ?? path);
    for (const name of [item, of]) {
      if (bounds.has(name)) continue;
      const source = records.byId.get(name);
      const when = source?.sort === 'source' ? source.record.published : whenOf(claims.get(name));
      bounds.set(name, boundsOf(dateOf(when)));
    }
  }
  for (const { item, between, certain } of narrow(bounds, orders).contradictions) {
    const named = [item, ...between.filter((other) => other !== item)];
    const others = named.map((name) => `\`${name}\``).join(', ');
    const message = `The dates and the order of ${others} cannot all be true.`;
    const path = named.map((name) => paths.get(name)).find((known) => known !== undefined) ?? [];
    const mend = 'Change a `when`, or take an `order` away.';
    if (certain) report.error('contradiction', path, message, mend);
    else report.warn('contradiction', path, message, mend);
  }
}

/** A claim's own date, or that of its statement. */
function whenOf(addressed: AddressedClaim | undefined): string | undefined {
  return addressed?.claim.when ?? addressed?.statement?.when;
}

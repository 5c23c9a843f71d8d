import { isContact } from '../graph/contact-kinds.ts';
import type { Line } from '../graph/answer.ts';
import { lineOrder } from './encoding.ts';

/** Lines between the same two marks, told from the mark with the lesser id. */
export interface Bundle {
  readonly from: string;
  readonly to: string;
  /** Met with and spoke with, which bow outward. */
  readonly contacts: readonly Line[];
  readonly others: readonly Line[];
}

/** The lines of a picture by the two marks that they join, in an order that depends on ids alone. */
export function bundlesOf(lines: readonly Line[]): readonly Bundle[] {
  const bundles = new Map<string, { from: string; to: string; contacts: Line[]; others: Line[] }>();
  const inOrder = [...lines].sort(
    (a, b) => lineOrder(a.kind, a.family) - lineOrder(b.kind, b.family) || (a.id < b.id ? -1 : 1),
  );
  for (const line of inOrder) {
    const [from, to] = line.from < line.to ? [line.from, line.to] : [line.to, line.from];
    const key = `${from} ${to}`;
    const bundle = bundles.get(key) ?? { from, to, contacts: [], others: [] };
    (isContact(line.kind) ? bundle.contacts : bundle.others).push(line);
    bundles.set(key, bundle);
  }
  return [...bundles.values()];
}

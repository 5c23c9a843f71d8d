import type { Actor, Agreement, Dossier, Id, Meeting, Place } from '../model/dossier.ts';

/** What a mark can stand for; its record is the dossier's own, not a copy. */
export type RecordNode =
  | { readonly sort: 'actor'; readonly record: Actor }
  | { readonly sort: 'meeting'; readonly record: Meeting }
  | { readonly sort: 'agreement'; readonly record: Agreement }
  | { readonly sort: 'place'; readonly record: Place };

/** Everything that a mark can stand for, by id, in the order of the dossiers. */
export type Nodes = ReadonlyMap<Id, RecordNode>;

/** The nodes of a list of dossiers; where two have a record of the same id, that of the first. */
export function gatherNodes(dossiers: readonly Dossier[]): Nodes {
  const nodes = new Map<Id, RecordNode>();
  const add = (node: RecordNode): void => {
    if (!nodes.has(node.record.id)) nodes.set(node.record.id, node);
  };
  for (const { actors, meetings, agreements, places } of dossiers) {
    for (const record of actors) add({ sort: 'actor', record });
    for (const record of meetings) add({ sort: 'meeting', record });
    for (const record of agreements) add({ sort: 'agreement', record });
    for (const record of places) add({ sort: 'place', record });
  }
  return nodes;
}

/** The node of an id; a RangeError where there is none. */
export function nodeOf(nodes: Nodes, id: Id): RecordNode {
  const node = nodes.get(id);
  if (node === undefined) throw new RangeError(`No record has the id “${id}”: look it up first.`);
  return node;
}

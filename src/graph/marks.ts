import type { Bounds } from '../model/dates/bounds.ts';
import type { Id, Meeting } from '../model/dossier.ts';
import type { Mark, MarkKind, Vouching } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { delegationsOf, formOf } from './delegation.ts';
import { vouchingOf } from './claims.ts';
import { emblemOf } from './flags.ts';
import { nodeOf } from './nodes.ts';
import type { RecordNode } from './nodes.ts';

/** A mark without what depends on the question. */
export type BareMark = Omit<Mark, 'meetings'>;

/** What is not a claim needs nobody to vouch for it. */
const taken: Vouching = {
  modality: 'asserted',
  certainty: 'certain',
  standing: 'own-word',
  disputed: false,
};

/** The mark of a record, by its id. */
export function markOf(id: Id, index: ArchiveIndex): BareMark {
  const node = nodeOf(index.records.nodes, id);
  return { id, kind: kindOf(node), ...nameOf(node), ...restOf(node, index) };
}

/** The kind of mark that stands for a record. */
function kindOf(node: RecordNode): MarkKind {
  return node.sort === 'actor' ? node.record.kind : node.sort;
}

/** The full name of a record, and the one that stands beside its mark. A meeting without a title is known by its id. */
function nameOf(node: RecordNode): { readonly name: string; readonly label: string } {
  switch (node.sort) {
    case 'actor':
      return { name: node.record.name, label: node.record.short ?? node.record.name };
    case 'place':
      return { name: node.record.name, label: node.record.name };
    case 'agreement':
      return { name: node.record.title, label: node.record.title };
    case 'meeting': {
      const name = node.record.title ?? node.record.id;
      return { name, label: name };
    }
  }
}

function restOf(
  node: RecordNode,
  index: ArchiveIndex,
): Omit<BareMark, 'id' | 'kind' | 'name' | 'label'> {
  const { records, ties, dateClaim, attendees } = index;
  switch (node.sort) {
    case 'actor':
      return { ...taken, ...emblemOf(node.record, records, ties) };
    case 'place':
      return taken;
    case 'agreement':
      return { ...vouchingOf(node.record, records.voices), ...dayOf(dateClaim(node.record)) };
    case 'meeting':
      return {
        ...vouchingOf(node.record, records.voices),
        form: formOf(node.record),
        delegations: delegationsOf(attendees.get(node.record) ?? []).size + unnamedIn(node.record),
        ...dayOf(dateClaim(node.record)),
      };
  }
}

/** Whoever the source leaves unnamed stands alone. */
function unnamedIn({ participants }: Meeting): number {
  return participants.filter(({ actor }) => typeof actor !== 'string').length;
}

function dayOf({ startEarliest }: Bounds): { day?: number } {
  return Number.isFinite(startEarliest) ? { day: startEarliest } : {};
}

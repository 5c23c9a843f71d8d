import type { Id, Reference } from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';
import type { Grouping } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { isOccasion } from './delegation.ts';
import type { StatementEntry } from './statements.ts';
import { lifted } from './strokes.ts';

/** The marks that a statement shows: every actor in it, itself where it is one, and what it points at. */
export function shownBy(
  entry: StatementEntry,
  group: Grouping,
  index: ArchiveIndex,
): readonly Id[] {
  const actors = actorsShownBy(entry, group, index);
  switch (entry.sort) {
    case 'meeting':
    case 'agreement':
      return [...actors, entry.record.id];
    case 'relation':
      return [...actors, ...targetsOf(entry.record.to, index)];
    case 'affiliation':
      return entry.record.kind === 'based-in'
        ? [...actors, ...targetsOf([entry.record.to], index)]
        : actors;
  }
}

function actorsShownBy(entry: StatementEntry, group: Grouping, index: ArchiveIndex): readonly Id[] {
  if (group === 'actors') return entry.slots.map(({ actor }) => actor);
  if (entry.sort === 'meeting') {
    return entry.attendees.flatMap(({ ends }) => ends.map(({ id }) => id));
  }
  return entry.slots.flatMap(({ actor, actsFor, day }) =>
    lifted(actsFor.length > 0 ? actsFor : [actor], group, index, day).map(({ id }) => id),
  );
}

/** Meetings, agreements and places among the ends of a relation. */
function targetsOf(
  references: readonly Reference[],
  { records: { nodes } }: ArchiveIndex,
): readonly Id[] {
  return references.flatMap((reference) => {
    const id = idOf(reference);
    const sort = id === undefined ? undefined : nodes.get(id)?.sort;
    return id === undefined || sort === undefined || sort === 'actor' ? [] : [id];
  });
}

/** Those who certainly were at a meeting that took place; nobody for another statement. */
export function attendedBy(entry: StatementEntry, group: Grouping): readonly Id[] {
  if (entry.sort !== 'meeting' || !isOccasion(entry.record)) return [];
  return entry.attendees
    .filter(
      ({ part, vouching }) =>
        part !== 'absent' && vouching.modality === 'asserted' && vouching.certainty === 'certain',
    )
    .flatMap(({ actor, ends }) =>
      group === 'states' ? ends.filter(({ certain }) => certain).map(({ id }) => id) : [actor],
    );
}

/** The meetings, agreements and places at which a relation points. */
export function pointedAtBy(entry: StatementEntry, index: ArchiveIndex): readonly Id[] {
  return entry.sort === 'relation' ? targetsOf(entry.record.to, index) : [];
}

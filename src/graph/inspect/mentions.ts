import type { Id, Reference } from '../../model/dossier.ts';
import type { FindMark } from '../picture.ts';
import type { Records } from '../records.ts';
import type { Mention } from '../sheet.ts';

/** Gives the mention of a record by its id, or of someone unnamed. */
export type MentionOf = (reference: Reference) => Mention;

/** Mentions link to what has a mark; voices, relations and sources are told by name only. */
export function mentioner(records: Records, findMark: FindMark): MentionOf {
  return (reference) => {
    if (typeof reference !== 'string') return { name: reference.name };
    if (!records.nodes.has(reference)) return { name: nameElsewhere(records, reference) };
    const { id, name, kind, flag } = findMark(reference);
    return { name, id, kind, ...(flag === undefined ? {} : { flag }) };
  };
}

function nameElsewhere({ voices, sources }: Records, id: Id): string {
  return voices.get(id)?.description ?? sources.get(id)?.title ?? id;
}

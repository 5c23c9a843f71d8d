import type { Id, Reference } from '../../model/dossier.ts';
import type { FindMark } from '../picture.ts';
import type { Records } from '../records.ts';
import type { Mention } from '../sheet.ts';

/** Gives the mention of a record by its id, or of someone unnamed. */
export type MentionOf = (reference: Reference) => Mention;

/** Mentions link to what has a sheet of its own; voices and sources are told by name only. */
export function mentioner(records: Records, findMark: FindMark): MentionOf {
  return (reference) => {
    if (typeof reference !== 'string') return { name: reference.name };
    if (!records.nodes.has(reference)) return mentionElsewhere(records, reference, findMark);
    const { id, name, kind, flag } = findMark(reference);
    return { name, id, kind, ...(flag === undefined ? {} : { flag }) };
  };
}

function mentionElsewhere(records: Records, id: Id, findMark: FindMark): Mention {
  const told = records.voices.get(id)?.description ?? records.sources.get(id)?.title;
  if (told !== undefined) return { name: told };
  const relation = records.dossiers
    .flatMap(({ relations }) => relations)
    .find((known) => known.id === id);
  if (!relation) return { name: id };
  const nameOf = mentioner(records, findMark);
  const ends = [relation.from, relation.to].map((end) =>
    end.map((reference) => nameOf(reference).name).join(', '),
  );
  return { name: relation.statement ?? ends.join(' – '), id };
}

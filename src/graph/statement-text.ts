import type { Id, Reference } from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { columnOf } from './columns.ts';
import type { Column } from './columns.ts';
import { fold } from './fold.ts';
import type { RecordNode } from './nodes.ts';
import { partsOf } from './statement-keys.ts';
import type { StatementEntry } from './statements.ts';

/** Keeps names apart, so that a phrase is never found across two of them; a word begins behind it. */
const BETWEEN_NAMES = '\n ';

/**
 * The folded texts in which free words are looked for: names, titles, what is said, evidence. Each is
 * there once, and so are all the names of a record, in however many statements it stands.
 */
export function statementTexts({ statements, records: { nodes } }: ArchiveIndex): Column {
  const foldOnce = once(fold);
  const namesOf = once((id: Id) => {
    const node = nodes.get(id);
    return node === undefined ? '' : allNames(node).map(fold).join(BETWEEN_NAMES);
  });
  const textOf = (reference: Reference): string => {
    const id = idOf(reference);
    if (id !== undefined) return namesOf(id);
    return typeof reference === 'string' ? '' : foldOnce(reference.name);
  };
  return columnOf(statements, (entry) => [
    ...spokenOf(entry).map(textOf),
    ...textsOf(entry).map(foldOnce),
  ]);
}

function once(find: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** Those by whose names a statement is found, also such as have no id. */
function spokenOf(entry: StatementEntry): readonly Reference[] {
  const actors = entry.slots.map(({ actor }) => actor);
  switch (entry.sort) {
    case 'meeting': {
      const { place = [], participants } = entry.record;
      return [...actors, place, participants.map(({ actor }) => actor)].flat();
    }
    case 'agreement':
      return [...actors, ...entry.record.stages.flatMap(({ place = [] }) => place)];
    case 'relation': {
      const { place = [], from, to } = entry.record;
      return [...actors, place, from, to].flat();
    }
    case 'affiliation':
      return [...actors, entry.record.to];
  }
}

function textsOf(entry: StatementEntry): readonly string[] {
  const roles = partsOf(entry).flatMap((part) => ('role' in part ? [String(part.role)] : []));
  return [...titlesOf(entry), ...roles, ...passagesOf(entry)];
}

function titlesOf(entry: StatementEntry): readonly string[] {
  switch (entry.sort) {
    case 'meeting':
      return [entry.record.title ?? [], entry.record.topics].flat();
    case 'agreement':
      return [entry.record.title, ...entry.record.names.map(({ text }) => text)];
    case 'relation':
    case 'affiliation':
      return [];
  }
}

/** What is said in a statement and in its evidence, in sentences. */
export function passagesOf(entry: StatementEntry): readonly string[] {
  const evidence = entry.evidence.flatMap(({ paraphrase = [], quote = [] }) => [paraphrase, quote]);
  return [...saidIn(entry), ...evidence.flat()];
}

function saidIn(entry: StatementEntry): readonly string[] {
  const { note = [] } = entry.record;
  switch (entry.sort) {
    case 'meeting':
      return [note].flat();
    case 'agreement':
      return [entry.record.provisions.map(({ text }) => text), note].flat();
    case 'relation': {
      const { statement = [], condition = [] } = entry.record;
      return [statement, condition, note].flat();
    }
    case 'affiliation':
      return [entry.record.role ?? [], note].flat();
  }
}

/** Every name of a record, the chief one first. */
export function allNames(node: RecordNode): readonly string[] {
  switch (node.sort) {
    case 'actor': {
      const { name, short = name, names } = node.record;
      return [...new Set([name, short, ...names.map(({ text }) => text)])];
    }
    case 'meeting':
      return [node.record.title ?? node.record.id];
    case 'agreement':
      return [node.record.title, ...node.record.names.map(({ text }) => text)];
    case 'place':
      return [node.record.name, ...node.record.names.map(({ text }) => text)];
  }
}

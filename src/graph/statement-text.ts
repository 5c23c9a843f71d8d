import type { Id, Reference } from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { NodeAttributes } from './build.ts';
import { fold } from './fold.ts';
import { partsOf } from './statement-keys.ts';
import type { StatementEntry } from './statements.ts';

/** Keeps fields apart, so that a phrase is never found across two of them; a word begins behind it. */
const BETWEEN_FIELDS = '\n ';

/** For each statement the folded text in which free words are looked for: names, titles, what is said, evidence. */
export function statementText(index: ArchiveIndex): readonly string[] {
  const folded = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  return index.statements.map((entry) =>
    [...new Set(textsOf(entry, index))].map(foldOnce).join(BETWEEN_FIELDS),
  );
}

function textsOf(entry: StatementEntry, index: ArchiveIndex): readonly string[] {
  const evidence = entry.evidence.flatMap(({ paraphrase = [], quote = [] }) => [paraphrase, quote]);
  const roles = partsOf(entry).flatMap((part) => ('role' in part ? [String(part.role)] : []));
  return [
    ...entry.slots.flatMap(({ actor }) => namesOf(actor, index)),
    ...ownTexts(entry, index),
    ...roles,
    ...evidence.flat(),
  ];
}

function ownTexts(entry: StatementEntry, index: ArchiveIndex): readonly string[] {
  switch (entry.sort) {
    case 'meeting': {
      const { title = [], topics, place, note = [], participants } = entry.record;
      return [title, topics, referenced(place, index), note, participants.flatMap(unnamed)].flat();
    }
    case 'agreement': {
      const { title, names, provisions, stages, note = [] } = entry.record;
      return [
        title,
        names.map(({ text }) => text),
        provisions.map(({ text }) => text),
        stages.flatMap(({ place }) => referenced(place, index)),
        note,
      ].flat();
    }
    case 'relation': {
      const { statement = [], condition = [], place, note = [], from, to } = entry.record;
      const ends = [...from, ...to].flatMap((end) => referenced(end, index));
      return [statement, condition, referenced(place, index), note, ends].flat();
    }
    case 'affiliation': {
      const { role = [], note = [], to } = entry.record;
      return [role, note, namesOf(to, index)].flat();
    }
  }
}

function unnamed({ actor }: { readonly actor: Reference }): readonly string[] {
  return typeof actor === 'string' ? [] : [actor.name];
}

function referenced(reference: Reference | undefined, index: ArchiveIndex): readonly string[] {
  if (reference === undefined) return [];
  const id = idOf(reference);
  if (id !== undefined) return namesOf(id, index);
  return typeof reference === 'string' ? [] : [reference.name];
}

function namesOf(id: Id, { records: { graph } }: ArchiveIndex): readonly string[] {
  return graph.hasNode(id) ? allNames(graph.getNodeAttributes(id)) : [];
}

/** Every name of a record, the chief one first. */
export function allNames(node: NodeAttributes): readonly string[] {
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

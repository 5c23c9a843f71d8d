import { idOf } from '../model/dossier.ts';
import type { Reference } from '../model/dossier.ts';
import type { Finding } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { fold, holdsWord } from './fold.ts';
import type { FindMark } from './picture.ts';
import { hitsIn } from './spelling/hits.ts';
import { passagesOf } from './statement-text.ts';
import type { StatementEntry } from './statements.ts';

interface Passage {
  readonly entry: StatementEntry;
  readonly text: string;
  readonly folded: string;
}

/** Characters of a passage that are shown, and of those before its first word that was looked for. */
const shownAtMost = 160;
const shownBefore = 40;

/** Finds passages in which all words begin words: statements, notes, evidence. */
export type FindPassages = (text: string, most: number) => readonly Finding[];

/**
 * A search in what is said. Passages with the words in one phrase come first, then the order of the
 * dossier; a passage that stands in several statements is found in its first.
 */
export function passageFinder(index: ArchiveIndex, findMark: FindMark): FindPassages {
  let passages: readonly Passage[] | undefined;
  return (text, most) => {
    const wanted = fold(text);
    if (wanted === '' || most === 0) return [];
    passages ??= listPassages(index.statements);
    const words = wanted.split(' ');
    const found = passages.filter(({ folded }) => words.every((word) => holdsWord(folded, word)));
    const phrase = found.filter(({ folded }) => holdsWord(folded, wanted));
    const others = found.filter(({ folded }) => !holdsWord(folded, wanted));
    return [...phrase, ...others].slice(0, most).map((passage) => {
      const name = cutAround(passage.text, hitsIn(passage.text, text)[0]?.[0] ?? 0);
      const by = subjectOf(passage.entry, index, findMark);
      return { id: passage.entry.id, kind: 'passage', name, by, hits: hitsIn(name, text) };
    });
  };
}

function listPassages(statements: readonly StatementEntry[]): readonly Passage[] {
  const first = new Map<string, Passage>();
  for (const entry of statements) {
    for (const text of passagesOf(entry)) {
      if (!first.has(text)) first.set(text, { entry, text, folded: fold(text) });
    }
  }
  return [...first.values()];
}

/** A long passage from a little before a place in it, from word to word. */
function cutAround(text: string, at: number): string {
  if (text.length <= shownAtMost) return text;
  const start = at <= shownBefore ? 0 : Math.min(at, text.indexOf(' ', at - shownBefore) + 1);
  const rest = text.slice(start);
  const end = rest.length <= shownAtMost ? rest.length : rest.lastIndexOf(' ', shownAtMost);
  const shown = rest.slice(0, end > 0 ? end : shownAtMost);
  return `${start > 0 ? '… ' : ''}${shown}${shown.length < rest.length ? ' …' : ''}`;
}

/** The title of a meeting or agreement; the ends of a relation. */
function subjectOf(entry: StatementEntry, index: ArchiveIndex, findMark: FindMark): string {
  const nameOf = (reference: Reference): string => {
    const id = idOf(reference);
    if (id !== undefined && index.records.nodes.has(id)) return findMark(id).label;
    return typeof reference === 'string' ? reference : reference.name;
  };
  switch (entry.sort) {
    case 'meeting':
    case 'agreement':
      return findMark(entry.record.id).name;
    case 'relation':
      return [entry.record.from, entry.record.to]
        .map((ends) => ends.map(nameOf).join(', '))
        .join(' – ');
    case 'affiliation':
      return [entry.owner.id, entry.record.to].map(nameOf).join(' – ');
  }
}

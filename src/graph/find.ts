import type { Finding } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { fold, holdsWord } from './fold.ts';
import type { FindMark } from './picture.ts';
import { allNames } from './statement-text.ts';

/** A name by which a record is found, folded; the chief one is that which its mark has. */
interface FoldedName {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly chief: boolean;
}

/** Finds actors, meetings, agreements and places by name, best first. */
export type FindByName = (text: string, most: number) => readonly Finding[];

/**
 * A search over every name in every script. All words must begin a word of the name. The name itself
 * comes before names that begin with the text, and these before others; then the shorter name.
 */
export function nameFinder({ records }: ArchiveIndex, findMark: FindMark): FindByName {
  let names: readonly FoldedName[] | undefined;
  return (text, most) => {
    names ??= records.graph
      .mapNodes((id, node) =>
        allNames(node).map((name, at) => ({ id, name, folded: fold(name), chief: at === 0 })),
      )
      .flat();
    const wanted = fold(text);
    if (wanted === '') return [];
    return bestOf(names, wanted)
      .slice(0, most)
      .map(({ id, name, chief }) => {
        const { kind, name: own, flag } = findMark(id);
        return {
          id,
          kind,
          name: own,
          ...(chief ? {} : { by: name }),
          ...(flag === undefined ? {} : { flag }),
        };
      });
  };
}

interface Match {
  readonly name: FoldedName;
  readonly rank: number;
}

function bestOf(names: readonly FoldedName[], wanted: string): readonly FoldedName[] {
  const words = wanted.split(' ');
  const best = new Map<string, Match>();
  for (const name of names) {
    const rank = rankOf(name.folded, wanted, words);
    if (rank === undefined) continue;
    const match = { name, rank };
    const known = best.get(name.id);
    if (!known || byMatch(match, known) < 0) best.set(name.id, match);
  }
  return [...best.values()].sort(byMatch).map(({ name }) => name);
}

/** 0 for the name itself, 1 where it begins so, 2 where words of it do. */
function rankOf(folded: string, wanted: string, words: readonly string[]): number | undefined {
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  return words.every((word) => holdsWord(folded, word)) ? 2 : undefined;
}

function byMatch(one: Match, other: Match): number {
  return (
    one.rank - other.rank ||
    one.name.folded.length - other.name.folded.length ||
    (one.name.id < other.name.id ? -1 : one.name.id > other.name.id ? 1 : 0)
  );
}

import type { Finding } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { FindMark } from './picture.ts';
import { numberWords, ways, waysTo } from './spelling/name-words.ts';
import type { NameWords, Way } from './spelling/name-words.ts';
import { hitsIn } from './spelling/hits.ts';
import { allNames } from './statement-text.ts';

/** A name by which a record is found; the chief one is that which its mark has. */
interface Name {
  readonly id: string;
  readonly name: string;
  readonly chief: boolean;
}

/** Finds actors, meetings, agreements and places by name, best first. */
export type FindByName = (text: string, most: number) => readonly Finding[];

/**
 * A search over every name in every script. All words must begin a word of the name, or be another
 * spelling of one, or be one with a typing error. The name itself comes before names that begin with
 * the text, and these before others; then the shorter name. The index is built when it is first asked.
 */
export function nameFinder({ records }: ArchiveIndex, findMark: FindMark): FindByName {
  let names: readonly Name[] = [];
  let index: NameWords | undefined;
  return (text, most) => {
    if (index === undefined) {
      names = [...records.nodes].flatMap(([id, node]) =>
        allNames(node).map((name, at) => ({ id, name, chief: at === 0 })),
      );
      index = numberWords(names.map(({ name }) => name));
    }
    return bestOf(names, index, text)
      .slice(0, most)
      .map(({ id, name, chief }) => {
        const { kind, name: own, flag } = findMark(id);
        return {
          id,
          kind,
          name: own,
          ...(chief ? {} : { by: name }),
          ...(flag === undefined ? {} : { flag }),
          hits: hitsIn(name, text),
        };
      });
  };
}

interface Match {
  readonly name: Name;
  readonly way: Way;
  readonly length: number;
}

function bestOf(names: readonly Name[], index: NameWords, text: string): readonly Name[] {
  const wayTo = waysTo(text, index);
  const best = new Map<string, Match>();
  names.forEach((name, number) => {
    const way = wayTo(number);
    if (way === undefined) return;
    const match = { name, way, length: index.names[number]?.folded.length ?? 0 };
    const known = best.get(name.id);
    if (!known || byMatch(match, known) < 0) best.set(name.id, match);
  });
  const found = [...best.values()].sort(byMatch);
  const weakest = weakestBeside(found[0]?.way);
  return found.filter(({ way }) => way <= weakest).map(({ name }) => name);
}

/** Another spelling is worth seeing beside a good match; a guess is made only where there is none. */
function weakestBeside(best: Way | undefined): Way {
  if (best === undefined || best > ways.alike) return best ?? ways.slip;
  return ways.alike;
}

function byMatch(one: Match, other: Match): number {
  return (
    one.way - other.way ||
    one.length - other.length ||
    (one.name.id < other.name.id ? -1 : one.name.id > other.name.id ? 1 : 0)
  );
}

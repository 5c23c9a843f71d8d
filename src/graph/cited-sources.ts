import type { CitedSource } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';

/** The sources of kept statements and their parts, those that support most claims first. */
export function citedSources(
  { statements, records }: ArchiveIndex,
  kept: Uint8Array,
): readonly CitedSource[] {
  const claims = new Map<string, number>();
  statements.forEach(({ evidence }, row) => {
    if (kept[row] !== 1) return;
    for (const { source, stance } of evidence) {
      if (stance !== 'disputes') claims.set(source, (claims.get(source) ?? 0) + 1);
    }
  });
  return [...claims]
    .flatMap(([id, count]) => {
      const source = records.sources.get(id);
      if (!source) return [];
      const { title, publisher, authors, published } = source;
      return [
        {
          id,
          title,
          ...(publisher === undefined ? {} : { publisher }),
          authors,
          ...(published === undefined ? {} : { published }),
          claims: count,
        },
      ];
    })
    .sort((one, other) => other.claims - one.claims || (one.id < other.id ? -1 : 1));
}

import type { Source } from '../model/dossier.ts';
import type { CitedSource } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { packRows } from './rows.ts';
import type { Rows } from './rows.ts';

/** Which sources support each statement and its parts, once for each piece of evidence. */
export interface Citations {
  readonly sources: readonly Source[];
  /** Rows are statements, items positions in `sources`. */
  readonly rows: Rows;
}

/** The citations of every statement: counted for each answer, so they are looked up once. */
export function listCitations({ statements, records }: ArchiveIndex): Citations {
  const sources = [...records.sources.values()];
  const numbers = new Map(sources.map(({ id }, number) => [id, number]));
  const rows = packRows(statements, ({ evidence }) => {
    const cited: number[] = [];
    for (const { source, stance } of evidence) {
      const number = numbers.get(source);
      if (number !== undefined && stance !== 'disputes') cited.push(number);
    }
    return cited;
  });
  return { sources, rows };
}

/** The sources of kept statements and their parts, those that support most claims first. */
export function citedSources(
  { sources, rows: { starts, items } }: Citations,
  kept: Uint8Array,
): readonly CitedSource[] {
  const claims = new Uint32Array(sources.length);
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] !== 1) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const source = items[at] ?? 0;
      claims[source] = (claims[source] ?? 0) + 1;
    }
  }
  return sources
    .flatMap((source, number) => {
      const count = claims[number] ?? 0;
      return count === 0 ? [] : [citedSource(source, count)];
    })
    .sort((one, other) => other.claims - one.claims || (one.id < other.id ? -1 : 1));
}

function citedSource(source: Source, claims: number): CitedSource {
  const { id, title, publisher, authors, published } = source;
  return {
    id,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    authors,
    ...(published === undefined ? {} : { published }),
    claims,
  };
}

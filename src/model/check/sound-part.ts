import type { Path } from '../errors.ts';
import { isRecord } from '../schema/parts.ts';
import { NamesWithheld, type Withheld } from './withheld.ts';

/** What is left of a file without its records and fields of a wrong shape. */
export interface SoundPart {
  readonly value: object;
  /** What was taken out, which the rest may refer to. */
  readonly withheld: Withheld;
  /** Where in the file something stands whose path in the part is given. */
  readonly placeOf: (path: Path) => Path;
}

/** Lists of which one record can be taken out, so that the others are still whole. */
const recordLists: ReadonlySet<string> = new Set([
  'countries',
  'relationKinds',
  'actors',
  'places',
  'voices',
  'sources',
  'meetings',
  'agreements',
  'relations',
  'views',
]);

/** Fields that no dossier can be without; nothing refers to them, so any value will do. */
const head = { version: 1, id: 'dossier', title: 'Dossier' };

/** A file without each record or field in which one of the paths lies; nothing where the file is no record. */
export function soundPartOf(file: unknown, wrong: readonly Path[]): SoundPart | undefined {
  if (!isRecord(file)) return undefined;
  const withheld = new NamesWithheld();
  const value: Record<string, unknown> = { ...file };
  const positions = new Map<string, readonly number[]>();
  for (const [field, entries] of wrongEntries(wrong)) {
    const list = value[field];
    if (!recordLists.has(field) || !Array.isArray(list) || entries.has(undefined)) {
      withheld.addList(field);
      delete value[field];
      continue;
    }
    const kept = [...list.keys()].filter((at) => !entries.has(at));
    for (const at of entries) if (at !== undefined) withheld.addRecord(field, list[at]);
    value[field] = kept.map((at): unknown => list[at]);
    positions.set(field, kept);
  }
  return {
    value: { ...head, ...value },
    withheld,
    placeOf: (path) => moved(path, positions),
  };
}

/** By field of the file the entries that are wrong; undefined among them where the field itself is. */
function wrongEntries(
  wrong: readonly Path[],
): ReadonlyMap<string, ReadonlySet<number | undefined>> {
  const found = new Map<string, Set<number | undefined>>();
  for (const [field, entry] of wrong) {
    if (typeof field !== 'string') continue;
    const entries = found.get(field) ?? new Set();
    entries.add(typeof entry === 'number' ? entry : undefined);
    found.set(field, entries);
  }
  return found;
}

function moved(path: Path, positions: ReadonlyMap<string, readonly number[]>): Path {
  const [list, at, ...rest] = path;
  if (typeof list !== 'string' || typeof at !== 'number') return path;
  const position = positions.get(list)?.[at];
  return position === undefined ? path : [list, position, ...rest];
}

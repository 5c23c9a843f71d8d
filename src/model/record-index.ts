import type { AddressedClaim } from './claim-address.ts';
import type {
  Actor,
  Agreement,
  Dossier,
  Id,
  Meeting,
  Place,
  Relation,
  Source,
  Voice,
} from './dossier.ts';
import type { Path } from './errors.ts';

/** A thing with an id, by its sort, and where it stands in its dossier. */
export type IndexedRecord = { readonly path: Path } & (
  | { readonly sort: 'actor'; readonly record: Actor }
  | { readonly sort: 'place'; readonly record: Place }
  | { readonly sort: 'meeting'; readonly record: Meeting }
  | { readonly sort: 'agreement'; readonly record: Agreement }
  | { readonly sort: 'relation'; readonly record: Relation }
  | { readonly sort: 'source'; readonly record: Source }
  | { readonly sort: 'voice'; readonly record: Voice }
  | { readonly sort: PartSort; readonly record: AddressedClaim['claim'] }
);

type PartSort = 'affiliation' | 'participation' | 'party' | 'stage' | 'provision';

/** An id that a dossier gives twice: where it stands again, and where first. */
export interface RepeatedId {
  readonly id: Id;
  readonly path: Path;
  readonly first: IndexedRecord;
}

/** Everything in a dossier that has an id of its own, whatever its sort; of two with one id, the first. */
export interface RecordIndex {
  readonly byId: ReadonlyMap<Id, IndexedRecord>;
  readonly repeated: readonly RepeatedId[];
}

/** The index of a dossier and of its claims. */
export function indexDossier(dossier: Dossier, claims: readonly AddressedClaim[]): RecordIndex {
  const byId = new Map<Id, IndexedRecord>();
  const repeated: RepeatedId[] = [];
  const add = (id: Id, entry: IndexedRecord): void => {
    const first = byId.get(id);
    if (first === undefined) byId.set(id, entry);
    else repeated.push({ id, path: entry.path, first });
  };
  const { actors, places, voices, sources, meetings, agreements, relations } = dossier;
  eachOf('actors', actors, (record, path) => add(record.id, { sort: 'actor', record, path }));
  eachOf('places', places, (record, path) => add(record.id, { sort: 'place', record, path }));
  eachOf('voices', voices, (record, path) => add(record.id, { sort: 'voice', record, path }));
  eachOf('sources', sources, (record, path) => add(record.id, { sort: 'source', record, path }));
  eachOf('meetings', meetings, (record, path) => add(record.id, { sort: 'meeting', record, path }));
  eachOf('agreements', agreements, (record, path) =>
    add(record.id, { sort: 'agreement', record, path }),
  );
  eachOf('relations', relations, (record, path) =>
    add(record.id, { sort: 'relation', record, path }),
  );
  for (const { sort, claim, path } of claims) {
    if (sort === 'meeting' || sort === 'agreement' || sort === 'relation') continue;
    if (claim.id !== undefined) add(claim.id, { sort, record: claim, path });
  }
  return { byId, repeated };
}

function eachOf<Record>(
  list: string,
  records: readonly Record[],
  add: (record: Record, path: Path) => void,
): void {
  for (const [at, record] of records.entries()) add(record, [list, at]);
}

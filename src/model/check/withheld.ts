import { isRecord } from '../schema/parts.ts';

/** What a name may stand for: a record or a part of one, a kind of relation, a country. */
export type Named = 'record' | 'kind' | 'country';

/** What a file has and the dossier under check has not, as its shape is wrong. */
export interface Withheld {
  /** Whether a name, or the record at the head of an address, may be one of theirs. */
  mayName: (sort: Named, name: string) => boolean;
  /** Whether there are sources among them. */
  readonly hasSources: boolean;
}

/** Of a file whose shape is right nothing is withheld. */
export const nothingWithheld: Withheld = { mayName: () => false, hasSources: false };

/** What the records of each list are referred to as; lists that nothing refers to are not here. */
const sorts: ReadonlyMap<string, Named> = new Map([
  ['actors', 'record'],
  ['places', 'record'],
  ['voices', 'record'],
  ['sources', 'record'],
  ['meetings', 'record'],
  ['agreements', 'record'],
  ['relations', 'record'],
  ['relationKinds', 'kind'],
  ['countries', 'country'],
]);

/** Collects the names of what is withheld, as far as they are texts. */
export class NamesWithheld implements Withheld {
  /** Sorts of which a whole list cannot be read, so that any name may be in it. */
  readonly #unread = new Set<Named>();
  readonly #names: Readonly<Record<Named, Set<string>>> = {
    record: new Set(),
    kind: new Set(),
    country: new Set(),
  };
  #hasSources = false;

  get hasSources(): boolean {
    return this.#hasSources;
  }

  mayName(sort: Named, name: string): boolean {
    const names = this.#names[sort];
    const [first = name] = name.split('.', 1);
    return this.#unread.has(sort) || names.has(name) || names.has(first);
  }

  /** Withholds a whole list of the file. */
  addList(list: string): void {
    const sort = sorts.get(list);
    if (sort !== undefined) this.#unread.add(sort);
    if (list === 'sources') this.#hasSources = true;
  }

  /** Withholds one record of a list, with the parts in it that have ids. */
  addRecord(list: string, record: unknown): void {
    const sort = sorts.get(list);
    if (sort === undefined) return;
    if (list === 'sources') this.#hasSources = true;
    if (sort !== 'country') addIds(record, this.#names[sort]);
    else if (isRecord(record) && typeof record['code'] === 'string') {
      this.#names.country.add(record['code'].toUpperCase());
    }
  }
}

/** The ids of a record and of all within it; a file is nested so little that this cannot run out of stack. */
function addIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const entry of value) addIds(entry, ids);
  } else if (isRecord(value)) {
    if (typeof value['id'] === 'string') ids.add(value['id']);
    for (const entry of Object.values(value)) addIds(entry, ids);
  }
}

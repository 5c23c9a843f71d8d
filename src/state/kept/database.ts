import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Desk, type Rows, type StoreName, storeNames, type Work } from './rows.ts';

type Schema = DBSchema & {
  readonly [Store in StoreName]: { readonly key: string; readonly value: Rows[Store] };
};

/** The browser's storage, open. */
export type Database = IDBPDatabase<Schema>;

/** What happens to the storage while it is open, or on the way there. */
export interface DatabaseEvents {
  /** An older version in another tab does not let go; it opens once that tab is closed. */
  readonly onWaiting: () => void;
  /** It is closed: a newer version needs it, or the browser took it away. */
  readonly onEnded: (detail: string) => void;
}

/**
 * What each version added to the one before it, from the empty one on. What was kept stays: a new
 * version is a new entry, and those that are here never change.
 */
const upgrades: readonly ((database: Database) => void)[] = [
  (database) => storeNames.forEach((store) => database.createObjectStore(store)),
];

/** Opens the storage, and brings it up to our version; rejects where it is blocked, or newer than we are. */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<Database> {
  return openDB<Schema>(name, upgrades.length, {
    upgrade: (database, version) => upgrades.slice(version).forEach((add) => add(database)),
    blocked: () => events.onWaiting(),
    blocking: (_version, next, event) => {
      // Holding on would keep the newer tab waiting.
      (event.target as IDBDatabase).close();
      events.onEnded(next === null ? 'It is being deleted.' : `Version ${next} needs it.`);
    },
    terminated: () => events.onEnded('The browser closed it.'),
  });
}

/** Does work in one transaction: all of it, or nothing where it rejects. */
export async function workIn<Result>(
  database: Database,
  mode: 'readonly' | 'readwrite',
  work: Work<Result>,
): Promise<Result> {
  const transaction = database.transaction(storeNames, mode);
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(deskOf(transaction as Transaction));
    const failure = await done;
    if (failure !== undefined) throw failure.error;
    return result;
  } catch (error) {
    abort(transaction as Transaction);
    await done;
    throw transaction.error ?? error;
  }
}

type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function deskOf(transaction: Transaction): Desk {
  return {
    get: async <Store extends StoreName>(store: Store, key: string) =>
      (await transaction.objectStore(store).get(key)) as Rows[Store] | undefined,
    entries: async <Store extends StoreName>(store: Store, prefix = '') => {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const rows = transaction.objectStore(store);
      const [keys, values] = await Promise.all([rows.getAllKeys(range), rows.getAll(range)]);
      return keys.map((key, at) => [key, values[at] as Rows[Store]] as const);
    },
    put: async (store, key, row) => {
      await transaction.objectStore(store).put(row, key);
    },
    delete: (store, key) => transaction.objectStore(store).delete(key),
  };
}

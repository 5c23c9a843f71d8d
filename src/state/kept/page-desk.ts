import { type Desk, type Rows, type StoreName, storeNames, type Work } from './rows.ts';

/** Reads what lies under a desk of the page; nothing where the browser keeps nothing. */
export type Underneath = <Result>(work: Work<Result>) => Promise<Result | undefined>;

/** A desk whose changes live as long as the page, over what the browser has kept: it hides, never touches that. */
export function pageDesk(underneath: Underneath): Desk {
  const stores = new Map<StoreName, Map<string, Rows[StoreName] | undefined>>(
    storeNames.map((store) => [store, new Map()]),
  );
  // A row that is there without a value was deleted here.
  const own = <Store extends StoreName>(store: Store) =>
    stores.get(store) as Map<string, Rows[Store] | undefined>;
  return {
    get: async (store, key) =>
      own(store).has(key) ? own(store).get(key) : underneath((desk) => desk.get(store, key)),
    entries: async (store, prefix = '') => {
      const kept = await underneath((desk) => desk.entries(store, prefix));
      const here = [...own(store)].filter(([key]) => key.startsWith(prefix));
      return [...new Map([...(kept ?? []), ...here])]
        .flatMap(([key, row]) => (row === undefined ? [] : [[key, row] as const]))
        .sort(([one], [other]) => (one < other ? -1 : 1));
    },
    put: async (store, key, row) => {
      own(store).set(key, row);
    },
    delete: async (store, key) => {
      own(store).set(key, undefined);
    },
  };
}

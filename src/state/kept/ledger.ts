import { type Database, workIn } from './database.ts';
import { pageDesk, type Underneath } from './page-desk.ts';
import type { Change } from './news.ts';
import type { Desk, Work } from './rows.ts';
import { type Trouble, troubleOfUse } from './trouble.ts';

/** Something to be written. */
export interface Entry<Result> {
  /** Of two entries of one name that wait, the later stands for both. */
  readonly name: string;
  /** What it is about: it goes behind those that wait about the same. */
  readonly about: string;
  /** What is told once it is done; nothing where nobody need know. */
  readonly change?: Change;
  readonly work: Work<Result>;
}

/** What is heard of a ledger. */
export interface LedgerEvents {
  /** What is wrong: when that changes, and for each change that is not kept; nothing once all is kept. */
  readonly onTrouble: (trouble: Trouble | undefined) => void;
  /** Something has changed: in the browser's storage, so that other tabs see it, or in this page alone. */
  readonly onChange: (change: Change, isKept: boolean) => void;
}

/**
 * Writes changes into the browser's storage, one after the other. What it does not take is held in
 * the page, is read as if it were kept, and is written again when there may be room. What is wrong
 * is told when it changes.
 */
export class Ledger {
  trouble: Trouble | undefined;

  #database: Database | undefined;
  #page: Desk;
  #unwritten = new Map<string, Entry<unknown>>();
  #turn: Promise<unknown> = Promise.resolve();
  #events: LedgerEvents;

  constructor(events: LedgerEvents) {
    this.#events = events;
    this.#page = pageDesk(this.#underneath);
  }

  /** Takes the storage into use, and writes what was held until now. */
  async attach(database: Database): Promise<void> {
    this.#database = database;
    await this.writeAgain();
  }

  /** Goes on without the storage: what comes is held in the page. */
  detach(trouble: Trouble): void {
    this.#database = undefined;
    this.#say(trouble);
  }

  /** Reads what is kept, and what is held in the page over it. */
  read<Result>(work: Work<Result>): Promise<Result> {
    return work(this.#page);
  }

  /** Does a change, in the browser's storage or, where that does not take it, in the page. */
  change<Result>(entry: Entry<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      const before = this.trouble?.kind;
      const waits = [...this.#unwritten.values()].some(({ about }) => about === entry.about);
      const written = waits ? undefined : await this.#write(entry);
      if (written === undefined) this.#unwritten.set(entry.name, entry);
      else if (this.#unwritten.size === 0) this.#say(undefined);
      const { result } = written ?? { result: await entry.work(this.#page) };
      if (entry.change) this.#events.onChange(entry.change, written !== undefined);
      const isTold = this.trouble?.kind !== before;
      if (entry.change && !written && !isTold) this.#events.onTrouble(this.trouble);
      return result;
    });
  }

  /** Gives up what waits about something. */
  drop(about: string): Promise<void> {
    return this.#inTurn(async () => {
      for (const entry of this.#unwritten.values())
        if (entry.about === about) this.#unwritten.delete(entry.name);
      await this.#holdWaiting();
    });
  }

  /** Writes what the browser would not take before; what it takes now is held no longer. */
  writeAgain(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#database === undefined) return;
      const written: Entry<unknown>[] = [];
      const refused = new Set<string>();
      for (const entry of this.#unwritten.values()) {
        if (!refused.has(entry.about) && (await this.#write(entry))) written.push(entry);
        else refused.add(entry.about);
      }
      for (const { name } of written) this.#unwritten.delete(name);
      await this.#holdWaiting();
      for (const { change } of written) if (change) this.#events.onChange(change, true);
      if (this.#unwritten.size === 0) this.#say(undefined);
    });
  }

  /** Lets go of the storage. */
  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Nothing where the browser did not take it. */
  async #write<Result>({ work }: Entry<Result>): Promise<{ result: Result } | undefined> {
    const database = this.#database;
    if (database === undefined) return undefined;
    try {
      return { result: await workIn(database, 'readwrite', work) };
    } catch (error) {
      // Where the storage was taken away meanwhile, that was told already.
      if (this.#database !== undefined) this.#say(troubleOfUse(error));
      return undefined;
    }
  }

  /** Does what waits once more in the page, over what is kept now. */
  async #holdWaiting(): Promise<void> {
    const page = pageDesk(this.#underneath);
    for (const { work } of this.#unwritten.values()) await work(page);
    this.#page = page;
  }

  readonly #underneath: Underneath = async (work) => {
    const database = this.#database;
    if (database === undefined) return undefined;
    try {
      return await workIn(database, 'readonly', work);
    } catch (error) {
      if (this.#database !== undefined) this.#say(troubleOfUse(error));
      return undefined;
    }
  };

  #say(trouble: Trouble | undefined): void {
    const before = this.trouble;
    this.trouble = trouble;
    if (before?.kind !== trouble?.kind) this.#events.onTrouble(trouble);
  }
}

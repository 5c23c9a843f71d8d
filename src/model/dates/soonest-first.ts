/** A queue that gives back first what has the smallest rank (a binary heap). */
export class SoonestFirst {
  readonly #entries: { readonly item: number; readonly rank: number }[] = [];

  /** Puts an item in. */
  push(item: number, rank: number): void {
    const entries = this.#entries;
    let at = entries.length;
    entries.push({ item, rank });
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#rankAt(parent) <= rank) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes out the entry with the smallest rank; undefined when the queue is empty. */
  pop(): { readonly item: number; readonly rank: number } | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (first === undefined || last === undefined || entries.length === 0) return first;
    entries[0] = last;
    let at = 0;
    for (;;) {
      let least = at;
      if (this.#rankAt(2 * at + 1) < this.#rankAt(least)) least = 2 * at + 1;
      if (this.#rankAt(2 * at + 2) < this.#rankAt(least)) least = 2 * at + 2;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #rankAt(at: number): number {
    return this.#entries[at]?.rank ?? Infinity;
  }

  #swap(one: number, other: number): void {
    const entries = this.#entries;
    const kept = entries[one];
    const moved = entries[other];
    if (kept === undefined || moved === undefined) return;
    entries[one] = moved;
    entries[other] = kept;
  }
}

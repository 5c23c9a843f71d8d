/** Something that takes room from left to right. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** Rows in which nothing overlaps, filled one by one. */
export class Rows {
  readonly #rows: Room[][] = [];
  readonly #most: number;

  /** At most so many rows; without a limit, as many as are needed. */
  constructor(most = Infinity) {
    this.#most = most;
  }

  get count(): number {
    return this.#rows.length;
  }

  /** Whether a row has room. */
  isFree(row: number, room: Room): boolean {
    return !(this.#rows[row] ?? []).some(({ from, to }) => from < room.to && to > room.from);
  }

  /** How far a row is filled. */
  endOf(row: number): number {
    return (this.#rows[row] ?? []).reduce((end, { to }) => Math.max(end, to), -Infinity);
  }

  /** Takes room in a row. */
  take(row: number, room: Room): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    this.#rows[row]?.push(room);
  }

  /** Takes room in the first row that has it; undefined where none has. */
  takeFirst(room: Room): number | undefined {
    for (let row = 0; row < this.#most; row++) {
      if (!this.isFree(row, room)) continue;
      this.take(row, room);
      return row;
    }
    return undefined;
  }
}

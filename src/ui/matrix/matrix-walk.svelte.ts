import type { Matrix } from '../../graph/matrix/matrix.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { sayCell, sayRow } from '../../words/matrix.ts';
import { cellsByRow, contentAt, openedBy, placeOf } from './row-cells.ts';
import { walkCells, type Place } from './walk-cells.ts';

/** Where a reader stands and points in the matrix, and what is selected there. */
export class MatrixWalk {
  readonly #explorer: Explorer;
  readonly #matrix: () => Matrix;
  /** By id, so that it stays where it is when rows come and go. */
  #stand = $state.raw<{ readonly row: string | undefined; readonly column: string | undefined }>();
  /** The place under the pointer. */
  hot = $state.raw<Place>();

  readonly byRow = $derived.by(() => cellsByRow(this.#matrix()));
  readonly #positions = $derived.by(
    () => new Map(this.#matrix().rows.map(({ id }, at) => [id, at])),
  );
  /** The place on which the walk stands. */
  readonly active = $derived.by(() => this.#find());
  /** Where the selected pair or actor stands. A pair stands twice: the one where the walk stands, else above the diagonal. */
  readonly selected = $derived.by(() => this.#orient());
  /** What a screen reader hears of where the walk stands. */
  readonly spoken = $derived(this.active ? this.say(this.active) : '');
  readonly title = $derived(this.hot ? this.say(this.hot) : undefined);

  constructor(explorer: Explorer, matrix: () => Matrix) {
    this.#explorer = explorer;
    this.#matrix = matrix;
  }

  go({ row, column }: Place): void {
    const { rows } = this.#matrix();
    this.#stand = { row: rows[row]?.id, column: rows[column]?.id };
  }

  /** Goes where a walk begins, if it has not begun. */
  enter(): void {
    if (!this.active) this.go(this.#start());
  }

  point(place: Place | undefined): void {
    if (place?.row !== this.hot?.row || place?.column !== this.hot?.column) this.hot = place;
  }

  /** Selects what stands at a place, if something does. */
  open(place: Place): void {
    const id = openedBy(this.#matrix(), place, contentAt(this.byRow, place));
    if (id !== undefined) void this.#explorer.select(id);
  }

  /** Does what a key stands for; gives the place to which it led, and nothing for a key that does nothing here. */
  press({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Place | undefined {
    if (altKey || shiftKey) return undefined;
    const from = this.active ?? this.#start();
    const next = walkCells(from, key, ctrlKey || metaKey, this.#matrix().rows.length);
    if (next) this.go(next);
    else if (key === 'Enter' || key === ' ') this.open(from);
    else if (key === 'Escape') void this.#explorer.select();
    else return undefined;
    return next ?? from;
  }

  say(place: Place): string {
    const { rows, contact } = this.#matrix();
    const [row, column] = [rows[place.row], rows[place.column]];
    if (row && column) return sayCell(row, column, contentAt(this.byRow, place), contact);
    const head = row ?? column;
    return head ? sayRow(head, contact) : '';
  }

  #start(): Place {
    const [first] = this.#matrix().cells;
    return (
      this.selected ?? (first ? { row: first.one, column: first.other } : { row: 0, column: -1 })
    );
  }

  #find(): Place | undefined {
    if (!this.#stand) return undefined;
    const [row, column] = [this.#stand.row, this.#stand.column].map((id) =>
      id === undefined ? -1 : this.#positions.get(id),
    );
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  #orient(): Place | undefined {
    const place = placeOf(this.#matrix(), this.#explorer.view.selected[0]);
    const { active } = this;
    if (!place || !active || place.column < 0) return place;
    const isTurned = place.row === active.column && place.column === active.row;
    return isTurned ? active : place;
  }
}

import { type JSONVisitor, visit } from 'jsonc-parser';

/** Where a value stands in a text: from its first character to behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a list of the outermost record stands, or where it would be added. */
export interface FoundList {
  /** Absent where the record has no such list. */
  readonly list?: Span & { readonly entries: readonly Span[] };
  /** Behind the last value of the record, or behind its opening brace where it is empty. */
  readonly lastEnd: number;
  readonly isEmpty: boolean;
}

/** Finds a list of the outermost record of a valid JSON text by its field, without building a tree. */
export function findList(text: string, field: string): FoundList {
  const finder = new Finder(field);
  visit(text, finder.visitor);
  const { list, lastEnd, isEmpty } = finder;
  return { ...(list && { list }), lastEnd, isEmpty };
}

/** Where the walk stands, and what it has found. */
class Finder {
  list: (Span & { readonly entries: Span[] }) | undefined;
  lastEnd = 0;
  isEmpty = true;

  #field: string;
  #depth = 0;
  #isInField = false;
  #starts: number[] = [];

  constructor(field: string) {
    this.#field = field;
  }

  readonly visitor: JSONVisitor = {
    onObjectBegin: (offset, length) => this.#open(offset, length),
    onArrayBegin: (offset, length) => this.#open(offset, length),
    onObjectEnd: (offset, length) => this.#close(offset + length, false),
    onArrayEnd: (offset, length) => this.#close(offset + length, true),
    onLiteralValue: (_value, offset, length) => {
      this.#open(offset, length);
      this.#close(offset + length, false);
    },
    onObjectProperty: (name) => {
      if (this.#depth === 1) this.#isInField = name === this.#field;
    },
  };

  #open(offset: number, length: number): void {
    if (this.#depth === 0) this.lastEnd = offset + length;
    if (this.#depth === 1 && this.#isInField)
      this.list = { start: offset, end: offset, entries: [] };
    this.#starts.push(offset);
    this.#depth++;
  }

  #close(end: number, isList: boolean): void {
    const start = this.#starts.pop() ?? 0;
    this.#depth--;
    if (this.#depth === 2 && this.#isInField) this.list?.entries.push({ start, end });
    if (this.#depth !== 1) return;
    this.lastEnd = end;
    this.isEmpty = false;
    if (!this.#isInField) return;
    this.list = isList && this.list ? { ...this.list, end } : undefined;
    this.#isInField = false;
  }
}

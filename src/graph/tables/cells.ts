import type { Path } from '../../model/errors.ts';
import type { Vouching } from '../answer.ts';
import type { Mention } from '../sheet.ts';

/** A statement told in a cell: by its title, or by who does what to whom; or a part of it. */
export interface ToldClaim {
  /** `meeting`, `agreement`, or the kind of a relation or affiliation. */
  readonly kind: string;
  readonly title?: string;
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
  /** The part that is meant: whose, or which. */
  readonly part?: {
    readonly sort: 'participation' | 'party' | 'stage' | 'provision';
    readonly name: string;
  };
}

/** What stands in a cell: a plain value, which `words` says. */
export type Cell =
  | { readonly sort: 'text'; readonly text: string }
  | { readonly sort: 'number'; readonly number: number }
  | {
      readonly sort: 'date';
      readonly edtf: string;
      /** Worked out from what sources say of order: nobody wrote it. */
      readonly derived?: true;
      /** A text that sorts in order of time with plain `<`. */
      readonly key: string;
      /** The first and last day that it allows, as `2017-07-01`; absent where it is open. */
      readonly earliest?: string;
      readonly latest?: string;
    }
  | { readonly sort: 'mentions'; readonly mentions: readonly Mention[] }
  | { readonly sort: 'word'; readonly vocabulary: Vocabulary; readonly word: string }
  | { readonly sort: 'yes' }
  | { readonly sort: 'claim'; readonly claim: ToldClaim }
  | { readonly sort: 'path'; readonly path: Path };

export type CellSort = Cell['sort'];

/** The closed lists and codes of which a cell may hold a word. */
export type Vocabulary =
  | 'kind'
  | 'country'
  | 'relation'
  | 'form'
  | 'mode'
  | 'publicity'
  | 'modality'
  | 'certainty'
  | 'standing'
  | 'stance'
  | 'claim';

/** The head of a column. Its title stands in the catalogue of texts, under its id. */
export interface ColumnHead {
  readonly id: string;
  readonly sort: CellSort;
  /** Shown until the reader chooses columns. */
  readonly usual: boolean;
}

/** A row: what it selects, and its cells by column; where nothing is known there is no cell. */
export interface TableRow {
  /** An id that `inspect` takes. */
  readonly select: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** How firmly it is vouched for, where it is a claim. */
  readonly vouching?: Vouching;
}

import type { Id, SavedView } from '../model/dossier.ts';
import type { AffiliationKind, LineFamily, MeetingForm } from '../model/vocabulary.ts';
import type { Query } from './query/query.ts';
import type { MarkKind, Vouching } from './vouching.ts';

export type { MarkKind, Vouching } from './vouching.ts';

/** Actors as they are, or lifted to the states and other ends that they acted for. */
export type Grouping = 'actors' | 'states';

/** How a meeting is drawn: as a mark, as the "met with" lines that it made, or as both. */
export type MeetingsAs = 'nodes' | 'lines' | 'both';

/** What is asked: a plain value. */
export interface Question {
  readonly query: Query;
  readonly group: Grouping;
  readonly meetings: MeetingsAs;
  /** At most so many marks, strongest first. */
  readonly most: number;
  /** Ids of selected marks or lines: what is drawn only when selected (MODEL §4) is drawn for these. */
  readonly selected: readonly string[];
  /** Where it is said, facets are left out: the first picture of a large dossier does not wait for them. */
  readonly facets?: false;
}

/** An actor, a meeting, an agreement or a place in the picture. */
export interface Mark extends Vouching {
  readonly id: Id;
  readonly kind: MarkKind;
  /** The full name or title. */
  readonly name: string;
  /** What stands beside the mark: the short name where there is one. */
  readonly label: string;
  /** The flag's file name ("ru", "sy-1980"): a state's own, another actor's by whom it serves or belongs to. */
  readonly flag?: string;
  /** The country code (alpha-3), for a state or by whom one serves. */
  readonly code?: string;
  /** Certain meetings among those shown that an actor took part in; 0 for other kinds. */
  readonly meetings: number;
  /** A meeting's form; its delegations. */
  readonly form?: MeetingForm;
  readonly delegations?: number;
  /** The earliest day that its date allows (days since 1970-01-01), for what has a date. */
  readonly day?: number;
}

/** A line in the picture, from mark to mark, in the direction in which it is drawn. */
export interface Line extends Vouching {
  /** Derived from kind, modality and ends, so that the same line has the same id in every answer. */
  readonly id: string;
  /** An id of the table of lines, or of the dossier's own `relationKinds`. */
  readonly kind: string;
  readonly family: LineFamily;
  readonly from: Id;
  readonly to: Id;
  /** Distinct statements (for contact: meetings) that are certain; and those only possible. Disjoint. */
  readonly certain: number;
  readonly possible: number;
}

/** One value of a facet. */
export interface FacetValue {
  readonly value: string;
  /** The record's name, where the value is an id of the dossier. */
  readonly name?: string;
  /** What is drawn beside it. */
  readonly kind?: MarkKind;
  readonly flag?: string;
  /** Statements that would be left if the value were added. */
  readonly count: number;
  readonly state: 'off' | 'on' | 'only' | 'not';
  /** By which tie an actor reaches a country that the query asks for, where it is not its own: "backed by Iran". */
  readonly tie?: { readonly kind: AffiliationKind; readonly name: string };
}

/** A query key with its values, most frequent first. */
export interface Facet {
  readonly key: string;
  readonly join: 'any' | 'all';
  readonly values: readonly FacetValue[];
}

export interface Totals {
  /** Statements kept, and in the dossier. */
  readonly statements: number;
  readonly allStatements: number;
  /** Marks and lines that the whole answer has, drawn or not. */
  readonly marks: number;
  readonly lines: number;
  readonly allMarks: number;
  readonly allLines: number;
  /** Kept statements that rest on anonymous sources only. */
  readonly anonymous: number;
}

/** A source of what is shown, with the number of claims that it supports. */
export interface CitedSource {
  readonly id: Id;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly claims: number;
}

/** What a question gives: bounded, plain, ready to cross from a worker. */
export interface Answer {
  readonly question: Question;
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  /** Marks that found no room within `most`. */
  readonly more: number;
  readonly facets: readonly Facet[];
  readonly totals: Totals;
  readonly sources: readonly CitedSource[];
  /** Query values that name nothing in the dossier: told, and dropped. */
  readonly unknown: readonly {
    readonly key: string;
    readonly value: string;
    readonly near?: string;
  }[];
}

/** A result of a search: a record by one of its names, or a passage in what is said of something. */
export interface Finding {
  /** What is selected and inspected: a mark; for a passage the statement in which it stands. */
  readonly id: string;
  readonly kind: MarkKind | 'passage';
  /** The record's name; the passage's own text. */
  readonly name: string;
  /** The name by which it was found, where it is another; for a passage, whose it is. */
  readonly by?: string;
  readonly flag?: string;
  /** The stretches by which it was found: of the other name where there is one, but of a passage's text. */
  readonly hits: readonly (readonly [from: number, to: number])[];
}

/** What heads an open dossier. */
export interface Heading {
  /** Whether something in it is not to be published. */
  readonly hasPrivate: boolean;
  readonly id: Id;
  readonly title: string;
  readonly summary?: string;
  readonly licence?: string;
  readonly updated?: string;
  /** The dossier's own kinds of relation, beside the table. */
  readonly relationKinds: readonly {
    readonly id: string;
    readonly label: string;
    readonly family: LineFamily;
    readonly directed: boolean;
  }[];
  /** Names of countries that the dossier declares. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  /** What somebody chose to see and keep with the data. */
  readonly views: readonly SavedView[];
}

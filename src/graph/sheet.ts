import type { Id } from '../model/dossier.ts';
import type { AffiliationKind } from '../model/vocabulary.ts';
import type { MarkKind, Vouching } from './vouching.ts';

/** Positions in a list: from the first, so many. */
export interface Range {
  readonly first: number;
  readonly count: number;
}

/** A name in a sentence or list: linked where it is a record of the dossier. */
export interface Mention {
  readonly name: string;
  readonly id?: Id;
  readonly kind?: MarkKind;
  readonly flag?: string;
}

/** One piece of evidence, ready to be read. */
export interface EvidenceCard {
  /** Within its sheet, from 1; the same passage used twice has one number. */
  readonly number: number;
  readonly paraphrase?: string;
  readonly quote?: string;
  readonly stance: 'supports' | 'disputes';
  /** On record, the source's own word, or anonymous: of this piece alone. */
  readonly standing: 'on-record' | 'own-word' | 'anonymous';
  readonly attribution: readonly Mention[];
  readonly source: {
    readonly id: Id;
    readonly title: string;
    readonly publisher?: string;
    readonly published?: string;
    readonly authors: readonly string[];
    readonly url?: string;
  };
  readonly locator?: string;
  readonly on?: string;
}

/** Who was there, by delegation; and in what part. */
export interface DelegationEntry {
  readonly delegation: Mention;
  readonly members: readonly (Mention &
    Vouching & {
      /** The address of the participation or party, as a claim of its own. */
      readonly address?: string;
      readonly role?: string;
      readonly part: string;
      readonly certain: boolean;
      /** Numbers of evidence cards of this participation. */
      readonly evidence: readonly number[];
    })[];
}

/** A meeting close to another in place and time, or of the same delegations. */
export interface NearMeeting extends Vouching {
  readonly id: Id;
  readonly title: string;
  readonly how: 'same-place' | 'met-again';
  /** Whether the dates leave no other reading. */
  readonly certain: boolean;
  /** Whether it was before or after the other, where that is known. */
  readonly order?: 'before' | 'after';
  readonly when?: string;
  readonly place?: Mention;
  /** Its delegations that were at the other meeting too, and those that were not. */
  readonly same: readonly Mention[];
  readonly others: readonly Mention[];
}

/** A contact line with the meetings that make it: certain and possible ones, disjoint. */
export interface ContactCount {
  /** The id of the line. */
  readonly id: string;
  readonly kind: string;
  readonly from: Mention;
  readonly to: Mention;
  readonly certain: number;
  readonly possible: number;
}

/** One of several selected marks, lines or claims. A line has two ends. */
export interface SelectedItem {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly flag?: string;
  readonly isLine: boolean;
}

/** One statement, as a list or a table shows it. */
export interface Statement extends Vouching {
  /** Its id, or its address where it has none. */
  readonly id: string;
  /** `meeting`, an affiliation's or relation's kind, `agreement`. */
  readonly kind: string;
  readonly title?: string;
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
  /** What a provision leaves out, where its source says so. */
  readonly omits?: readonly Mention[];
  readonly when?: string;
  readonly place?: Mention;
  readonly note?: string;
  /** A meeting's share in a link: certain or possible. */
  readonly counted?: 'certain' | 'possible';
  /** Numbers of evidence cards in the sheet. */
  readonly evidence: readonly number[];
}

/** A line of the facts under a title. The label is a key of the catalogue of words. */
export interface Fact {
  readonly label:
    | 'when'
    | 'order'
    | 'where'
    | 'mode'
    | 'form'
    | 'publicity'
    | 'country'
    | 'through'
    | 'condition'
    | 'statement'
    | 'addressees'
    | 'via'
    | 'at'
    | 'about'
    | 'part-of'
    | 'succeeds'
    | 'existed'
    | 'description'
    | 'modality'
    | 'certainty'
    | 'topics'
    | 'for'
    | 'note';
  readonly text?: string;
  /** A date in EDTF, said in words by whoever shows it. */
  readonly date?: string;
  readonly mentions?: readonly Mention[];
  /** By which tie an actor reaches a country that is not its own; the mention is what it is tied to. */
  readonly tie?: AffiliationKind;
  /** Whether this is why the filter keeps the actor. */
  readonly matched?: true;
}

/** All that the inspector says of one mark or line. */
export interface Sheet extends Vouching {
  readonly id: string;
  readonly sort: 'actor' | 'meeting' | 'agreement' | 'place' | 'line';
  /** A mark's kind, or a line's. */
  readonly kind: string;
  readonly title: string;
  readonly flag?: string;
  /** Names in other scripts and former names. */
  readonly names: readonly {
    readonly text: string;
    readonly lang?: string;
    readonly kind?: string;
  }[];
  readonly facts: readonly Fact[];
  /** The ends of a line; a statement made jointly, or to several, has more than one. */
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
  /** The address of the part of it that was asked for, where it was not asked for itself. */
  readonly claim?: string;
  /** For a meeting: who was there. For an agreement: its parties. */
  readonly delegations: readonly DelegationEntry[];
  /** The first statements behind it, and how many there are. */
  readonly statements: readonly Statement[];
  readonly statementCount: number;
  readonly evidence: readonly EvidenceCard[];
  readonly independentSources: number;
  /** For a meeting: others close to it. */
  readonly near: readonly NearMeeting[];
  /** For an actor: whom it met. For a contact line: the other pairs at its meetings. Most meetings first. */
  readonly contacts: readonly ContactCount[];
  /** Where several are selected: which; the statements are then those that they have in common. */
  readonly selection?: readonly SelectedItem[];
}

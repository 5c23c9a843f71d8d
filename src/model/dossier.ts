import type { InferInput, InferOutput } from 'valibot';
import type { DossierSchema } from './schema.ts';

/** The declared fields of a type, read-only at every depth; unknown fields are kept but have no name here. */
type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;

/** An id: lower case, digits, hyphens; unique in its dossier, whatever the sort of record. */
export type Id = string;

/** A dossier as a person may write it, with short forms. */
export type DossierFile = Known<InferInput<typeof DossierSchema>>;

/** A dossier as the program holds it: full forms, each list a list, each evidence with its source. */
export type Dossier = Known<InferOutput<typeof DossierSchema>>;

export type Actor = Dossier['actors'][number];
export type Affiliation = Actor['affiliations'][number];
export type Place = Dossier['places'][number];
export type Meeting = Dossier['meetings'][number];
export type Participation = Meeting['participants'][number];
export type Agreement = Dossier['agreements'][number];
export type Party = Agreement['parties'][number];
export type Stage = Agreement['stages'][number];
export type Provision = Agreement['provisions'][number];
export type Relation = Dossier['relations'][number];
export type Source = Dossier['sources'][number];
export type Voice = Dossier['voices'][number];
export type SavedView = Dossier['views'][number];
export type Evidence = Meeting['evidence'][number];
export type Order = Meeting['order'][number];

/** A record by its id, or someone or somewhere that the source leaves unnamed. */
export type Reference = Participation['actor'];

/** The fields that every claim has. */
export type Claim = Pick<
  Meeting,
  'when' | 'order' | 'modality' | 'certainty' | 'evidence' | 'private'
>;

/** The id of a reference, or nothing where the source names nobody. */
export function idOf(reference: Reference): Id | undefined {
  return typeof reference === 'string' ? reference : undefined;
}

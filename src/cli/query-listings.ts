import type { Answer } from '../graph/answer.ts';
import { isContact } from '../graph/contacts.ts';
import type { Mention, Statement } from '../graph/sheet.ts';
import { actorKinds } from '../model/vocabulary.ts';

/** What is listed of an answer: its marks and lines, and the statements that were kept. */
export interface Asked {
  readonly answer: Answer;
  readonly statements: readonly Statement[];
}

/** A row of a listing: a text or a number for each column. */
export type Row = Readonly<Record<string, string | number>>;

const actors: ReadonlySet<string> = new Set(actorKinds);

/** What `query` can list, by its name. Every row of a listing has the same columns. */
export const listings = {
  links: ({ answer }) =>
    answer.lines
      .filter(({ kind }) => isContact(kind))
      .map(({ from, kind, to, certain, possible }) => ({ from, kind, to, certain, possible })),
  actors: ({ answer }) =>
    answer.marks
      .filter(({ kind }) => actors.has(kind))
      .map(({ id, kind, name, code = '', meetings }) => ({
        id,
        kind,
        name,
        country: code,
        meetings,
      })),
  meetings: ({ statements }) =>
    statements
      .filter(({ kind }) => kind === 'meeting')
      .map(({ id, title = '', when = '', place, from, ...vouching }) => ({
        id,
        when,
        title,
        place: place?.name ?? '',
        participants: namesOf(from),
        ...vouchingOf(vouching),
      })),
  relations: ({ statements }) =>
    statements
      .filter(({ kind }) => kind !== 'meeting' && kind !== 'agreement')
      .map(({ id, kind, from, to, when = '', ...vouching }) => ({
        id,
        when,
        from: namesOf(from),
        kind,
        to: namesOf(to),
        ...vouchingOf(vouching),
      })),
} as const satisfies Readonly<Record<string, (asked: Asked) => readonly Row[]>>;

/** The name of a listing. */
export type ListingName = keyof typeof listings;

function namesOf(mentions: readonly Mention[]): string {
  return mentions.map(({ name }) => name).join('; ');
}

type Vouching = Pick<Statement, 'modality' | 'certainty' | 'standing' | 'disputed'>;

function vouchingOf({ modality, certainty, standing, disputed }: Vouching) {
  return { modality, certainty, standing, disputed: disputed ? 'yes' : '' };
}

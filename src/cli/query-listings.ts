import type { Answer } from '../graph/answer.ts';
import { isContact } from '../graph/contact-kinds.ts';
import type { Mention, Statement } from '../graph/sheet.ts';
import { actorKinds } from '../model/vocabulary.ts';

/** What is listed of an answer: its marks and lines, and the statements that were kept. */
export interface Asked {
  readonly answer: Answer;
  readonly statements: readonly Statement[];
}

/** A row of a listing: a text or a number for each column. */
type Row = Readonly<Record<string, string | number>>;

/** What is listed: the names of its columns, known also where there are no rows. */
export interface Listed {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const vouching = ['modality', 'certainty', 'standing', 'disputed'] as const;

const actors: ReadonlySet<string> = new Set(actorKinds);

/** What `query` can list, by its name. */
export const listings = {
  links: listing(['from', 'kind', 'to', 'certain', 'possible'], ({ answer }) =>
    answer.lines
      .filter(({ kind }) => isContact(kind))
      .map(({ from, kind, to, certain, possible }) => ({ from, kind, to, certain, possible })),
  ),
  actors: listing(['id', 'kind', 'name', 'country', 'meetings'], ({ answer }) =>
    answer.marks
      .filter(({ kind }) => actors.has(kind))
      .map(({ id, kind, name, code = '', meetings }) => ({
        id,
        kind,
        name,
        country: code,
        meetings,
      })),
  ),
  meetings: listing(
    ['id', 'when', 'title', 'place', 'participants', ...vouching],
    ({ statements }) =>
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
  ),
  relations: listing(['id', 'when', 'from', 'kind', 'to', ...vouching], ({ statements }) =>
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
  ),
} as const satisfies Readonly<Record<string, (asked: Asked) => Listed>>;

/** The name of a listing. */
export type ListingName = keyof typeof listings;

/** A listing whose rows have just these columns. */
function listing<const Column extends string>(
  columns: readonly Column[],
  rowsOf: (asked: Asked) => readonly Readonly<Record<Column, string | number>>[],
): (asked: Asked) => Listed {
  return (asked) => ({ columns, rows: rowsOf(asked) });
}

function namesOf(mentions: readonly Mention[]): string {
  return mentions.map(({ name }) => name).join('; ');
}

type Vouching = Pick<Statement, 'modality' | 'certainty' | 'standing' | 'disputed'>;

function vouchingOf({ modality, certainty, standing, disputed }: Vouching) {
  return { modality, certainty, standing, disputed: disputed ? 'yes' : '' };
}

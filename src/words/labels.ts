import type { MarkKind } from '../graph/answer.ts';
import type { LineFamily } from '../model/vocabulary.ts';

/** What each kind of mark is called, one and several. */
export const markLabels: Readonly<
  Record<MarkKind, { readonly one: string; readonly many: string }>
> = {
  state: { one: 'State', many: 'States' },
  envoy: { one: 'Envoy', many: 'Envoys' },
  institution: { one: 'Institution', many: 'Institutions' },
  force: { one: 'Force', many: 'Forces' },
  meeting: { one: 'Meeting', many: 'Meetings' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  place: { one: 'Place', many: 'Places' },
};

/** The four families of lines. */
export const familyLabels: Readonly<Record<LineFamily, string>> = {
  contact: 'Contact',
  accord: 'Accord',
  dispute: 'Dispute',
  tie: 'Ties',
};

const lineLabels: Readonly<Record<string, string>> = {
  'met-with': 'Met with',
  'spoke-with': 'Spoke with',
  'took-part-in': 'Took part in',
  'held-within': 'Held within',
  tells: 'Tells',
  sends: 'Sends',
  'party-to': 'Party to',
  announces: 'Announces',
  supports: 'Supports',
  'agrees-with': 'Agrees with',
  assures: 'Assures',
  'objects-to': 'Objects to',
  criticises: 'Criticises',
  'differs-with': 'Differs with',
  demands: 'Demands of',
  'demands-withdrawal-of': 'Demands withdrawal of',
  warns: 'Warns',
  fights: 'Fights',
  serves: 'Serves',
  'part-of': 'Part of',
  'belongs-to': 'Belongs to',
  'member-of': 'Member of',
  'backed-by': 'Backs',
  'based-in': 'Based in',
  'present-in': 'Present in',
};

/** A dossier's own kinds of relation, as far as their names go. */
export type OwnKinds = readonly { readonly id: string; readonly label: string }[];

/** The kinds of line of the table. */
export const lineKinds: readonly string[] = Object.keys(lineLabels);

/** What a kind of line is called; the dossier's own kinds by the label that it gives them. */
export function lineLabel(kind: string, own: OwnKinds = []): string {
  return lineLabels[kind] ?? own.find(({ id }) => id === kind)?.label ?? kind;
}

const signLabels: Readonly<Record<string, string>> = {
  'not-certain': 'Not certain',
  anonymous: 'Anonymous sources only',
  disputed: 'Disputed',
  planned: 'planned',
  'called-off': 'called off',
  negated: 'did not happen',
  series: 'Series or conference',
};

/** What a sign on a mark or line says: `not-certain`, `anonymous`, `disputed`, `planned` and so on. */
export function signLabel(sign: string): string {
  return signLabels[sign] ?? sign;
}

/** How well something is vouched for. */
export const standingLabels = {
  'on-record': 'On record',
  'own-word': 'The source’s own word',
  anonymous: 'Anonymous sources only',
  none: 'No evidence',
} as const;

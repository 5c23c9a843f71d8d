import type { LineFamily } from './vocabulary.ts';

/** What a line is made from. */
export type LineOrigin =
  'derived' | 'participation' | 'meeting' | 'relation' | 'party' | 'affiliation';

/** What a relation of a kind may point at. */
export type LineTarget = 'actor' | 'agreement' | 'meeting' | 'place' | 'anything';

/** One kind of line: the closed table, to which a dossier adds its own `relationKinds`. */
export interface LineKind {
  readonly id: string;
  readonly origin: LineOrigin;
  readonly family: LineFamily;
  readonly directed: boolean;
  readonly to: LineTarget;
  /** CAMEO event code, where there is one. */
  readonly cameo?: string;
}

/** Every kind of line, in the order in which filters and legends list them. How each looks stands in `scene`. */
export const lineKinds = [
  {
    id: 'met-with',
    origin: 'derived',
    family: 'contact',
    directed: false,
    to: 'actor',
    cameo: '040',
  },
  {
    id: 'spoke-with',
    origin: 'derived',
    family: 'contact',
    directed: false,
    to: 'actor',
    cameo: '041',
  },
  {
    id: 'took-part-in',
    origin: 'participation',
    family: 'contact',
    directed: false,
    to: 'meeting',
  },
  { id: 'held-within', origin: 'meeting', family: 'contact', directed: false, to: 'meeting' },
  { id: 'tells', origin: 'relation', family: 'contact', directed: true, to: 'actor', cameo: '010' },
  { id: 'sends', origin: 'relation', family: 'contact', directed: true, to: 'actor' },
  {
    id: 'party-to',
    origin: 'party',
    family: 'accord',
    directed: false,
    to: 'agreement',
    cameo: '057',
  },
  {
    id: 'announces',
    origin: 'relation',
    family: 'accord',
    directed: true,
    to: 'anything',
    cameo: '010',
  },
  {
    id: 'supports',
    origin: 'relation',
    family: 'accord',
    directed: true,
    to: 'anything',
    cameo: '051',
  },
  { id: 'agrees-with', origin: 'relation', family: 'accord', directed: false, to: 'actor' },
  {
    id: 'assures',
    origin: 'relation',
    family: 'accord',
    directed: true,
    to: 'actor',
    cameo: '030',
  },
  {
    id: 'objects-to',
    origin: 'relation',
    family: 'dispute',
    directed: true,
    to: 'anything',
    cameo: '110',
  },
  {
    id: 'criticises',
    origin: 'relation',
    family: 'dispute',
    directed: true,
    to: 'anything',
    cameo: '111',
  },
  { id: 'differs-with', origin: 'relation', family: 'dispute', directed: false, to: 'actor' },
  {
    id: 'demands',
    origin: 'relation',
    family: 'dispute',
    directed: true,
    to: 'actor',
    cameo: '100',
  },
  {
    id: 'demands-withdrawal-of',
    origin: 'relation',
    family: 'dispute',
    directed: true,
    to: 'actor',
    cameo: '1056',
  },
  { id: 'warns', origin: 'relation', family: 'dispute', directed: true, to: 'actor', cameo: '130' },
  {
    id: 'fights',
    origin: 'relation',
    family: 'dispute',
    directed: true,
    to: 'actor',
    cameo: '190',
  },
  { id: 'serves', origin: 'affiliation', family: 'tie', directed: true, to: 'actor' },
  { id: 'part-of', origin: 'affiliation', family: 'tie', directed: true, to: 'actor' },
  { id: 'belongs-to', origin: 'affiliation', family: 'tie', directed: true, to: 'actor' },
  { id: 'member-of', origin: 'affiliation', family: 'tie', directed: true, to: 'actor' },
  { id: 'backed-by', origin: 'affiliation', family: 'tie', directed: true, to: 'actor' },
  { id: 'based-in', origin: 'affiliation', family: 'tie', directed: true, to: 'place' },
  { id: 'present-in', origin: 'relation', family: 'tie', directed: true, to: 'place' },
] as const satisfies readonly LineKind[];

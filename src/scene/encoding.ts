import { isContact } from '../graph/contact-kinds.ts';
import type { MarkKind } from '../graph/answer.ts';
import type { LineFamily } from '../model/vocabulary.ts';
import type { ColourToken, HeadShape, MarkShape } from './scene.ts';

/** How a kind of line looks where nothing more is to be said of it. Widths in px. */
export interface LineLook {
  readonly family: LineFamily;
  readonly width: number;
  readonly dash: readonly number[];
  readonly head: { readonly shape: HeadShape; readonly scale: number; readonly hollow: boolean };
  /** A pale road between two edges. */
  readonly cased: boolean;
}

/** How a kind of mark looks, and how its name is set. */
export interface MarkLook {
  readonly shape: MarkShape;
  readonly fill: ColourToken;
  readonly border: { readonly width: number; readonly colour: ColourToken };
  readonly label: {
    readonly size: number;
    readonly weight: 400 | 500 | 600;
    readonly colour: ColourToken;
  };
  /** Which labels find their room first: 0 before 1 before 2. */
  readonly rank: 0 | 1 | 2;
}

type Head = readonly [shape: HeadShape, scale?: number, hollow?: 'hollow'];

function look(
  family: LineFamily,
  width: number,
  dash: readonly number[],
  head: Head,
  cased = false,
): LineLook {
  const [shape, scale = 1, hollow] = head;
  return { family, width, dash, head: { shape, scale, hollow: hollow === 'hollow' }, cased };
}

const long = [9, 4] as const;
const middling = [6, 3] as const;
const short = [5, 3.5] as const;
const none: Head = ['none'];

/** Every kind of line of the table. Colour says the tone, dash and head say which. */
const lineLooks: Readonly<Record<string, LineLook>> = {
  'met-with': look('contact', 3.2, [], none, true),
  'spoke-with': look('contact', 2.4, long, none, true),
  'took-part-in': look('contact', 1.6, [], none),
  'held-within': look('contact', 1.2, middling, none),
  tells: look('contact', 2, long, ['vee']),
  sends: look('contact', 2, [], ['vee']),
  'party-to': look('accord', 1.6, [], none),
  announces: look('accord', 2, [], ['diamond']),
  supports: look('accord', 2, [], ['triangle']),
  'agrees-with': look('accord', 2, [], none),
  assures: look('accord', 2, long, ['triangle']),
  'objects-to': look('dispute', 2.4, [], ['tee', 1.25]),
  criticises: look('dispute', 2, long, ['tee', 1.25]),
  'differs-with': look('dispute', 2, long, none),
  demands: look('dispute', 2, [], ['vee', 1.15]),
  'demands-withdrawal-of': look('dispute', 2, short, ['vee', 1.15]),
  warns: look('dispute', 2, [], ['triangle-tee']),
  fights: look('dispute', 3, [], ['triangle-cross']),
  serves: look('tie', 1, [], ['triangle', 0.8, 'hollow']),
  'part-of': look('tie', 1, [], ['square', 0.7, 'hollow']),
  'belongs-to': look('tie', 1, long, ['triangle', 0.8, 'hollow']),
  'member-of': look('tie', 1, long, ['square', 0.7, 'hollow']),
  'backed-by': look('tie', 1.6, [], ['triangle', 0.85]),
  'based-in': look('tie', 1, middling, ['square', 0.6]),
  'present-in': look('tie', 1.2, middling, ['circle', 0.62]),
};

/** A dossier's own kind of relation. */
export interface OwnLineKind {
  readonly id: string;
  readonly family: LineFamily;
  readonly directed: boolean;
}

const freeHeads: readonly HeadShape[] = [
  'chevron',
  'square',
  'triangle-tee',
  'circle-triangle',
  'triangle-cross',
  'vee',
  'triangle',
  'diamond',
  'circle',
];
const freeDashes: readonly (readonly number[])[] = [[], long, short];

/** How a kind of line looks: by the table, else by the first free pair of dash and head in its family. */
export function lineLook(kind: string, own: readonly OwnLineKind[] = []): LineLook {
  return lineLooks[kind] ?? ownLooks(own).get(kind) ?? look('tie', 1, [], none);
}

function ownLooks(own: readonly OwnLineKind[]): ReadonlyMap<string, LineLook> {
  const taken = new Set(Object.values(lineLooks).map(pairOf));
  const given = new Map<string, LineLook>();
  for (const { id, family, directed } of own) {
    const free = pairsFor(directed)
      .map(([dash, head]) => look(family, 2, dash, [head]))
      .find((candidate) => !taken.has(pairOf(candidate)));
    const chosen = free ?? look(family, 2, long, [directed ? 'chevron' : 'none']);
    taken.add(pairOf(chosen));
    given.set(id, chosen);
  }
  return given;
}

/** A line without a direction keeps no head while a dash is free: any head would point somewhere. */
function pairsFor(directed: boolean): readonly (readonly [readonly number[], HeadShape])[] {
  const heads: readonly HeadShape[] = ['none', 'circle', 'square'];
  return directed
    ? freeDashes.flatMap((dash) => freeHeads.map((head) => [dash, head] as const))
    : heads.flatMap((head) => freeDashes.map((dash) => [dash, head] as const));
}

function pairOf({ family, dash, head }: LineLook): string {
  return `${family} ${dash.join(',')} ${head.shape}`;
}

const markLooks: Readonly<Record<MarkKind, MarkLook>> = {
  state: mark('ellipse', 'paper', 2.4, 'ink', [14.5, 600, 'ink'], 0),
  envoy: mark('ellipse', 'paper', 1.5, 'ink', [12, 400, 'ink'], 2),
  institution: mark('round-rectangle', 'paper', 1.5, 'ink', [12, 400, 'ink'], 2),
  force: mark('hexagon', 'force', 0, 'force', [12, 500, 'ink'], 2),
  meeting: mark('diamond', 'contact', 0, 'contact', [12.5, 600, 'contact-ink'], 0),
  agreement: mark('cut-rectangle', 'paper', 2.2, 'accord', [12.5, 600, 'accord-ink'], 1),
  place: mark('round-tag', 'paper', 1.5, 'tie', [12, 400, 'ink-2'], 2),
};

function mark(
  shape: MarkShape,
  fill: ColourToken,
  width: number,
  colour: ColourToken,
  [size, weight, ink]: readonly [number, 400 | 500 | 600, ColourToken],
  rank: 0 | 1 | 2,
): MarkLook {
  return { shape, fill, border: { width, colour }, label: { size, weight, colour: ink }, rank };
}

/** How a kind of mark looks. */
export function markLook(kind: MarkKind): MarkLook {
  return markLooks[kind];
}

/** Drawing order of the families; met with lies lowest, since hollow heads erase what is under them. */
export function lineOrder(kind: string, family: LineFamily): number {
  if (isContact(kind)) return 0;
  return { tie: 1, contact: 2, accord: 3, dispute: 4 }[family];
}

/** The colour in which each family writes. */
export const lineInk: Readonly<Record<LineFamily, ColourToken>> = {
  contact: 'contact-ink',
  accord: 'accord-ink',
  dispute: 'dispute-ink',
  tie: 'ink-2',
};

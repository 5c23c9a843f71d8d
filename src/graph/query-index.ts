import type { Bounds } from '../model/dates/bounds.ts';
import type { Id } from '../model/dossier.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { listCitations } from './cited-sources.ts';
import type { Citations } from './cited-sources.ts';
import { columnOf } from './columns.ts';
import type { Column } from './columns.ts';
import type { QueryKeyId } from './query/keys.ts';
import { createReach } from './reach.ts';
import type { Reach } from './reach.ts';
import { actorOf } from './records.ts';
import type { Records } from './records.ts';
import { statementKeys } from './statement-keys.ts';
import type { StatementKey } from './statement-keys.ts';
import { statementTexts } from './statement-text.ts';
import type { Slot } from './statements.ts';
import { whenFirstRead } from './when-first-read.ts';

/** The keys that together describe one participant. */
export const slotKeys = ['country', 'acts-for', 'kind'] as const satisfies readonly QueryKeyId[];

export type SlotKey = (typeof slotKeys)[number];

/** What the query asks of statements, as columns. */
export interface QueryIndex {
  readonly reach: Reach;
  /** The slots of statement s are numbered from slotStarts[s] to slotStarts[s + 1]. */
  readonly slotStarts: Uint32Array;
  /** Rows are slots. */
  readonly slotColumns: Readonly<Record<SlotKey, Column>>;
  /** Rows are statements. */
  readonly columns: Readonly<Record<StatementKey, Column>>;
  /** States that stand under their code wherever they stand under their id. */
  readonly coded: ReadonlySet<Id>;
  readonly citations: Citations;
  /** 1 for each statement that rests on anonymous sources only. */
  readonly anonymous: Uint8Array;
  /** The different bounds of statements; and for each statement, which are its own. */
  readonly bounds: readonly Bounds[];
  readonly boundsNumbers: Uint32Array;
  /** Meetings of so many that a query decides whom they link, by number of the statement. */
  readonly crowds: readonly number[];
  /** The folded texts of statements; listed when they are first searched. */
  readonly texts: () => Column;
}

/** Puts an archive's statements into columns, each when it is first asked for, in time linear in their values. */
export function indexForQueries(index: ArchiveIndex): QueryIndex {
  const { statements, records, ties } = index;
  const reach = createReach(records, ties);
  const slotStarts = new Uint32Array(statements.length + 1);
  statements.forEach((entry, row) => {
    slotStarts[row + 1] = (slotStarts[row] ?? 0) + entry.slots.length;
  });
  const valuesOfSlot: Readonly<Record<SlotKey, (slot: Slot) => readonly string[]>> = {
    country: reach.countryCodes,
    'acts-for': reach.actsFor,
    kind: ({ actor }) => [actorOf(records, actor)?.kind ?? 'state'],
  };
  let slots: readonly Slot[] | undefined;
  let texts: Column | undefined;
  return {
    reach,
    slotStarts,
    slotColumns: whenFirstRead(slotKeys, (key) =>
      columnOf((slots ??= statements.flatMap((entry) => entry.slots)), valuesOfSlot[key]),
    ),
    columns: whenFirstRead(Object.keys(statementKeys) as StatementKey[], (key) => {
      const valuesOf = statementKeys[key];
      return columnOf(statements, (entry) => valuesOf(entry, index));
    }),
    coded: new Set(codedStates(records)),
    citations: listCitations(index),
    anonymous: Uint8Array.from(statements, ({ vouching }) =>
      vouching.standing === 'anonymous' ? 1 : 0,
    ),
    ...numberBounds(index),
    crowds: statements.flatMap((entry, row) =>
      entry.sort === 'meeting' && entry.isCrowd ? [row] : [],
    ),
    texts: () => (texts ??= statementTexts(index)),
  };
}

function numberBounds({ statements }: ArchiveIndex): Pick<QueryIndex, 'bounds' | 'boundsNumbers'> {
  const numbers = new Map<Bounds, number>();
  const boundsNumbers = Uint32Array.from(statements, ({ bounds }) => {
    const number = numbers.get(bounds) ?? numbers.size;
    numbers.set(bounds, number);
    return number;
  });
  return { bounds: [...numbers.keys()], boundsNumbers };
}

function* codedStates({ nodes }: Records): Iterable<Id> {
  for (const [id, { sort, record }] of nodes) {
    if (sort === 'actor' && record.country !== undefined) yield id;
  }
}

import type { Grouping } from '../answer.ts';
import type { Desk } from '../ask.ts';
import type { ContactKind } from '../contact-kinds.ts';
import { EncounterTally } from './encounter-tally.ts';
import type { Tallied } from './encounter-tally.ts';
import { encountersOf, encountersOfNamed } from './encounters.ts';
import type { Encounter, Encounters } from './encounters.ts';

/** Who met among some statements, before anything is left out. */
export interface Counted extends Tallied {
  /** Meetings of so many that nobody's pairs are counted unasked. */
  readonly crowds: number;
}

/** What is counted: kept statements (1 in `kept`), one kind of contact, and for whom a crowd counts. */
export interface Counting {
  readonly kept: Uint8Array;
  readonly group: Grouping;
  readonly contact: ContactKind;
  readonly named: ReadonlySet<string>;
  /** Marks and lines that are selected: a crowd counts for them too, but brings nobody in. */
  readonly selected: readonly string[];
}

/** Adds up the encounters of kept meetings, in time linear in them. */
export function countEncounters(desk: Desk, counting: Counting): Counted {
  const { index, queries, projectionOf } = desk;
  const { kept, group, contact, selected } = counting;
  const { nodeNumbers } = projectionOf(group);
  const encounters = encountersOf(index, group, nodeNumbers);
  const tally = new EncounterTally(nodeNumbers.size, selected);
  const counts = (row: number): boolean => kept[row] === 1 && encounters.kinds[row] === contact;
  for (let row = 0; row < kept.length; row++) {
    if (counts(row)) tally.add(index.statements[row], encountersIn(encounters, row));
  }
  const crowds = queries.crowds.filter(counts);
  addCrowds(tally, crowds, desk, counting);
  const held = crowds.filter((row) => index.statements[row]?.vouching.modality === 'asserted');
  return { ...tally.total(), crowds: held.length };
}

function encountersIn(
  { starts, ones, others, codes }: Encounters,
  row: number,
): readonly Encounter[] {
  const found: Encounter[] = [];
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
    found.push({ one: ones[at] ?? 0, other: others[at] ?? 0, code: codes[at] ?? 0 });
  }
  return found;
}

/** Whom the query names brings in whoever was there; whom the reader selects, only those who are in already. */
function addCrowds(
  tally: EncounterTally,
  crowds: readonly number[],
  { index, projectionOf }: Desk,
  { group, named, selected }: Counting,
): void {
  const { nodeNumbers } = projectionOf(group);
  const ends = selected.flatMap((id) => id.slice(id.indexOf(':') + 1).split('>'));
  const asked = new Set([...named, ...ends]);
  if (asked.size === 0) return;
  const brings = new Set([...named].flatMap((id) => nodeNumbers.get(id) ?? []));
  const isIn = (node: number): boolean => tally.actors.has(node);
  for (const row of crowds) {
    const entry = index.statements[row];
    if (entry?.sort !== 'meeting') continue;
    const found = encountersOfNamed(entry, group, nodeNumbers, asked).filter(
      ({ one, other }) => brings.has(one) || brings.has(other) || (isIn(one) && isIn(other)),
    );
    tally.add(entry, found);
  }
}

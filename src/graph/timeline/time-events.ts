import type { Bounds } from '../../model/dates/bounds.ts';
import type { DayRange } from '../../model/dates/window.ts';
import type { Agreement, Stage } from '../../model/dossier.ts';
import { certainties, modalities, standings } from '../../model/vocabulary.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { vouchingOfPart } from '../claims.ts';
import type { StatementEntry } from '../statements.ts';
import type { Vouching } from '../vouching.ts';
import type { Lane } from './timeline.ts';

/** A statement, or a stage of an agreement, that happened at some time. */
export interface TimeEvent {
  /** The number of the statement. */
  readonly row: number;
  readonly entry: StatementEntry;
  readonly stage?: Stage;
  readonly lane: Lane;
  readonly bounds: Bounds;
  readonly vouching: Vouching;
  /** The days by which it is found on an axis; undefined where it has no date. */
  readonly days: DayRange | undefined;
  /** Less for what is stronger: better vouched for; then where more take part; then of better standing. */
  readonly rank: number;
}

/** Everything that happened, as the files have it; ties and affiliations only hold. */
export function listTimeEvents(index: ArchiveIndex): readonly TimeEvent[] {
  return index.statements.flatMap((entry, row) => {
    const lane = laneOf(entry, index);
    if (lane === undefined) return [];
    if (entry.sort === 'agreement') {
      const stages = entry.record.stages.map((stage) => stageEvent(entry, stage, row, index));
      const dated = stages.filter(({ days }) => days !== undefined);
      if (dated.length > 0) return dated;
    }
    const { bounds, vouching } = entry;
    return [
      { row, entry, lane, bounds, vouching, days: daysOf(bounds), rank: rankOf(entry, vouching) },
    ];
  });
}

function laneOf(entry: StatementEntry, { lineSorts }: ArchiveIndex): Lane | undefined {
  switch (entry.sort) {
    case 'meeting':
      return 'contact';
    case 'agreement':
      return 'accord';
    case 'affiliation':
      return undefined;
    case 'relation': {
      const family = lineSorts.get(entry.record.kind)?.family;
      return family === 'tie' ? undefined : family;
    }
  }
}

type AgreementEntry = StatementEntry & { readonly sort: 'agreement'; readonly record: Agreement };

/** A stage without a date of its own has none: not that of the other stages. */
function stageEvent(
  entry: AgreementEntry,
  stage: Stage,
  row: number,
  index: ArchiveIndex,
): TimeEvent {
  const own = entry.record.when === undefined ? undefined : entry.bounds;
  const bounds = index.dateClaim(stage, own);
  const vouching = vouchingOfPart(stage, entry.vouching, index.records.voices);
  const rank = rankOf(entry, vouching);
  return { row, entry, stage, lane: 'accord', bounds, vouching, days: daysOf(bounds), rank };
}

/** More take part in nothing. */
const mostSlots = 1 << 30;

/** One number, as all that happened is compared for every answer. */
function rankOf({ slots }: StatementEntry, { modality, certainty, standing }: Vouching): number {
  const vouched =
    modalities.indexOf(modality) * certainties.length + certainties.indexOf(certainty);
  const fewer = mostSlots - 1 - slots.length;
  return (vouched * mostSlots + fewer) * standings.length + standings.indexOf(standing);
}

/**
 * The days between which something is drawn: from the first that is known of it to the last. What
 * goes on without end reaches as far as there is anything.
 */
function daysOf({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
}: Bounds): DayRange | undefined {
  const known = [startEarliest, startLatest, endEarliest, endLatest].filter(Number.isFinite);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    first: startLatest === -Infinity ? -Infinity : Math.min(first, last),
    last: endEarliest === Infinity ? Infinity : Math.max(first, last),
  };
}

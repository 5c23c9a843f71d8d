import type { Participation, Party, Provision, Stage } from '../../model/dossier.ts';
import type { MentionOf } from '../inspect/mentions.ts';
import type { StatementEntry } from '../statements.ts';
import type { ToldClaim } from './cells.ts';

/** A statement as a cell tells it, or one of its parts. */
export function toldClaim(
  entry: StatementEntry,
  mention: MentionOf,
  part?: StatementPart,
): ToldClaim {
  const told = toldStatement(entry, mention);
  return part ? { ...told, part: { sort: part.sort, name: nameOfPart(part, mention) } } : told;
}

function toldStatement(entry: StatementEntry, mention: MentionOf): ToldClaim {
  switch (entry.sort) {
    case 'meeting':
    case 'agreement':
      return { kind: entry.sort, title: mention(entry.record.id).name, from: [], to: [] };
    case 'relation': {
      const { kind, from, to } = entry.record;
      return { kind, from: from.map(mention), to: to.map(mention) };
    }
    case 'affiliation': {
      const { kind, to } = entry.record;
      const [member, whole] = [[mention(entry.owner.id)], [mention(to)]];
      return kind === 'backed-by'
        ? { kind, from: whole, to: member }
        : { kind, from: member, to: whole };
    }
  }
}

/** A part of a statement, and what it is. */
export type StatementPart =
  | { readonly sort: 'participation'; readonly claim: Participation }
  | { readonly sort: 'party'; readonly claim: Party }
  | { readonly sort: 'stage'; readonly claim: Stage }
  | { readonly sort: 'provision'; readonly claim: Provision };

/** The parts of a statement, as they stand in it. */
export function sortedParts(entry: StatementEntry): readonly StatementPart[] {
  if (entry.sort === 'meeting') {
    return entry.record.participants.map((claim) => ({ sort: 'participation', claim }));
  }
  if (entry.sort !== 'agreement') return [];
  const { parties, stages, provisions } = entry.record;
  return [
    ...parties.map((claim): StatementPart => ({ sort: 'party', claim })),
    ...stages.map((claim): StatementPart => ({ sort: 'stage', claim })),
    ...provisions.map((claim): StatementPart => ({ sort: 'provision', claim })),
  ];
}

/** Whose part it is, or which. */
function nameOfPart(part: StatementPart, mention: MentionOf): string {
  switch (part.sort) {
    case 'participation':
    case 'party':
      return mention(part.claim.actor).name;
    case 'stage':
      return part.claim.kind;
    case 'provision':
      return part.claim.text;
  }
}

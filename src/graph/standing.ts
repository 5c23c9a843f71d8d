import type { Evidence, Id, Source, Voice } from '../model/dossier.ts';
import { certainties, modalities, standings } from '../model/vocabulary.ts';
import type { Standing } from '../model/vocabulary.ts';
import type { Vouching } from './answer.ts';

/** Who says it in one piece of evidence: a named speaker, the source itself, or nobody with a name. */
export function standingOfPiece(
  { attribution }: Evidence,
  voices: ReadonlyMap<Id, Voice>,
): Exclude<Standing, 'none'> {
  if (attribution.length === 0) return 'own-word';
  return attribution.every((id) => voices.get(id)?.anonymous === true) ? 'anonymous' : 'on-record';
}

/** The best standing among the pieces that support; evidence that disputes never raises it. */
export function standingOf(
  evidence: readonly Evidence[],
  voices: ReadonlyMap<Id, Voice>,
): Standing {
  let best: Standing = 'none';
  for (const piece of evidence) {
    if (piece.stance !== 'disputes') best = betterStanding(best, standingOfPiece(piece, voices));
  }
  return best;
}

/** Whether a piece of evidence disputes. */
export function isDisputed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ stance }) => stance === 'disputes');
}

/** The better of two standings. */
function betterStanding(one: Standing, other: Standing): Standing {
  return standings.indexOf(one) <= standings.indexOf(other) ? one : other;
}

/** Two statements of one thing together: the best certainty and standing of the two, disputed if one is. */
export function together(one: Vouching, other: Vouching): Vouching {
  return {
    modality:
      modalities.indexOf(one.modality) <= modalities.indexOf(other.modality)
        ? one.modality
        : other.modality,
    certainty:
      certainties.indexOf(one.certainty) <= certainties.indexOf(other.certainty)
        ? one.certainty
        : other.certainty,
    standing: betterStanding(one.standing, other.standing),
    disputed: one.disputed || other.disputed,
  };
}

/** How many sources stand behind a set of them, when each is followed through `basedOn` to its ends. */
export function independentSources(
  ids: Iterable<Id>,
  sources: ReadonlyMap<Id, Source>,
): ReadonlySet<Id> {
  const ends = new Set<Id>();
  const seen = new Set<Id>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const basedOn = sources.get(id)?.basedOn ?? [];
    if (basedOn.length === 0) ends.add(id);
    open.push(...basedOn);
  }
  return ends;
}

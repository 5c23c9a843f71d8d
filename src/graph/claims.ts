import type { Claim, Evidence, Id, Voice } from '../model/dossier.ts';
import { certainties, modalities } from '../model/vocabulary.ts';
import type { Vouching } from './answer.ts';
import { isDisputed, standingOf } from './standing.ts';

/** How firmly a claim is vouched for, by its own fields alone. */
export function vouchingOf(claim: Claim, voices: ReadonlyMap<Id, Voice>): Vouching {
  return {
    modality: claim.modality ?? 'asserted',
    certainty: claim.certainty ?? 'certain',
    standing: standingOf(claim.evidence, voices),
    disputed: isDisputed(claim.evidence),
  };
}

/**
 * How firmly a part is vouched for: its certainty and modality are at most its statement's, and
 * without evidence of its own it rests on the statement's.
 */
export function vouchingOfPart(
  part: Claim,
  whole: Vouching,
  voices: ReadonlyMap<Id, Voice>,
): Vouching {
  const { modality, certainty, evidence } = part;
  // Most parts say nothing of themselves.
  if (evidence.length === 0 && modality === undefined && certainty === undefined) return whole;
  const own = vouchingOf(part, voices);
  return {
    modality: lower(modalities, own.modality, whole.modality),
    certainty: lower(certainties, own.certainty, whole.certainty),
    standing: evidence.length === 0 ? whole.standing : own.standing,
    disputed: evidence.length === 0 ? whole.disputed : own.disputed,
  };
}

/** The evidence on which a part rests: its own, or its statement's. */
export function evidenceOfPart(part: Claim, whole: Claim): readonly Evidence[] {
  return part.evidence.length === 0 ? whole.evidence : part.evidence;
}

function lower<Word extends string>(words: readonly Word[], one: Word, other: Word): Word {
  return words.indexOf(one) >= words.indexOf(other) ? one : other;
}

import type { Vouching } from '../graph/answer.ts';
import { signLabel, standingLabels } from './labels.ts';

/** A sign that something is less than plain fact: which glyph, and the word beside it. */
export interface DoubtSign {
  readonly glyph: 'modality' | 'not-certain' | 'anonymous' | 'none' | 'disputed';
  readonly word: string;
}

const certaintyWords = { certain: '', probable: 'Probable', possible: 'Possible' } as const;

/** What keeps a claim from being plain fact, in words: planned, possible, anonymous only, disputed. */
export function sayDoubts({
  modality,
  certainty,
  standing,
  disputed,
}: Vouching): readonly DoubtSign[] {
  const signs: (DoubtSign | undefined)[] = [
    modality === 'asserted' ? undefined : { glyph: 'modality', word: capital(signLabel(modality)) },
    certainty === 'certain' ? undefined : { glyph: 'not-certain', word: certaintyWords[certainty] },
    standing === 'anonymous' || standing === 'none'
      ? { glyph: standing, word: standingLabels[standing] }
      : undefined,
    disputed ? { glyph: 'disputed', word: signLabel('disputed') } : undefined,
  ];
  return signs.filter((sign) => sign !== undefined);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

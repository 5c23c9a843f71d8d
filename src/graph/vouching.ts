import type { Certainty, Modality, Standing } from '../model/vocabulary.ts';

/** What a mark stands for. */
export type MarkKind =
  'state' | 'envoy' | 'institution' | 'force' | 'meeting' | 'agreement' | 'place';

/** What is known of how firmly something drawn is vouched for. */
export interface Vouching {
  readonly modality: Modality;
  readonly certainty: Certainty;
  readonly standing: Standing;
  readonly disputed: boolean;
}

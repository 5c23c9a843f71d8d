import * as v from 'valibot';
import * as words from '../vocabulary.ts';
import { Edtf, list, Name, optional, record, referTo, someOf, Text } from './parts.ts';

export const Evidence = record({
  source: v.optional(
    v.pipe(
      v.union([referTo('source'), v.literal('')]),
      v.description('The id of a source; may be left out where the dossier has one'),
    ),
    '',
  ),
  locator: optional(
    v.pipe(Text, v.description('Where in the source: headline, ¶3, ¶3, sentence 2')),
  ),
  stance: optional(v.picklist(words.stances)),
  attribution: v.pipe(
    someOf(referTo('actor', 'voice')),
    v.description('Who says so in the source; left out where the source speaks for itself'),
  ),
  paraphrase: optional(v.pipe(Text, v.description('What the source says, in our own words'))),
  quote: optional(Text),
  on: optional(Edtf),
  gives: v.pipe(
    list(Name),
    v.description('The fields of the claim that this piece vouches for; all when left out'),
  ),
  note: optional(Text),
  private: optional(v.boolean()),
});

export const Order = record({
  is: v.picklist(words.orderRelations),
  of: v.pipe(Name, v.description('The address of a claim, a stage or a source')),
  withinDays: optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  evidence: list(Evidence),
});

/** Fields of every claim. */
export const claim = {
  when: optional(Edtf),
  order: list(Order),
  modality: optional(v.picklist(words.modalities)),
  certainty: optional(v.picklist(words.certainties)),
  evidence: list(Evidence),
};

import type { MarkKind } from '../graph/answer.ts';
import type { LineFamily } from '../model/vocabulary.ts';
import { familyLabels, lineLabel, markLabels, signLabel, type OwnKinds } from './labels.ts';

/** The columns of a legend, from left to right. */
export const legendColumns: readonly {
  readonly group: 'marks' | LineFamily;
  readonly title: string;
}[] = [
  { group: 'marks', title: 'Actors and events' },
  { group: 'contact', title: familyLabels.contact },
  { group: 'accord', title: familyLabels.accord },
  { group: 'dispute', title: familyLabels.dispute },
  { group: 'tie', title: familyLabels.tie },
];

/** What an entry of a legend is called: a kind of mark, a kind of line, or a sign. */
export function legendLabel({ id }: { readonly id: string }, own: OwnKinds): string {
  const mark = markLabels[id as MarkKind];
  if (mark) return mark.one;
  const line = lineLabel(id, own);
  if (line !== id) return line;
  const sign = signLabel(id);
  return sign.charAt(0).toUpperCase() + sign.slice(1);
}

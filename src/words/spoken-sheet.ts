import type { Sheet } from '../graph/sheet.ts';
import { sayClaim, sayVoices, sentence } from './citation.ts';
import type { OwnKinds } from './labels.ts';
import { texts } from './texts.ts';
import { sayDoubts } from './vouching.ts';

/**
 * What a screen reader hears of what was selected: the claim, what is doubtful in it, and the first
 * piece of its evidence with who says so and where; the inspector has the others.
 */
export function saySheet(sheet: Sheet, own: OwnKinds): string {
  const [first] = sheet.evidence;
  const said = [
    sayClaim(sheet, own),
    ...sayDoubts(sheet).map(({ word }) => word),
    first === undefined
      ? texts.inspector.noEvidence
      : texts.inspector.passages(sheet.evidence.length, sheet.independentSources),
    ...(first === undefined
      ? []
      : [
          first.paraphrase ?? '',
          sayVoices(first),
          [first.source.publisher ?? first.source.title, first.locator].filter(Boolean).join(', '),
        ]),
  ];
  return said.filter(Boolean).map(sentence).join(' ');
}

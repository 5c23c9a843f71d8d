import { isContact } from '../graph/contact-kinds.ts';
import type { Line } from '../graph/answer.ts';
import { lineLook, lineOrder, type OwnLineKind } from './encoding.ts';
import type { SceneLine } from './scene.ts';

/** What of a line in the scene does not depend on where it runs. */
export type LineStyle = Pick<
  SceneLine,
  'width' | 'colour' | 'casing' | 'dash' | 'cap' | 'head' | 'dot' | 'word' | 'order'
> & { readonly shieldText?: string };

const perMeeting = 3.2;
const widest = 16;
const possibleWidth = 2.4;
const unhappenedWidth = 1;

/** How a line looks: by its kind, how many statements it stands for and how well they are vouched for. */
export function lineStyle(line: Line, own: readonly OwnLineKind[] = []): LineStyle {
  const { family, width, dash, head, cased } = lineLook(line.kind, own);
  const happened = line.modality === 'asserted';
  const contact = isContact(line.kind);
  const sure = contact ? line.certain > 0 : line.certainty === 'certain';
  const full = !happened
    ? unhappenedWidth
    : line.kind === 'met-with'
      ? sure
        ? Math.min(widest, perMeeting * line.certain)
        : possibleWidth
      : width;
  const text = shieldText(line, contact);
  return {
    width: full,
    colour: family,
    ...(cased && sure && happened
      ? { casing: { fill: `${family}-fill` as 'contact-fill', edge: 1.2 } }
      : {}),
    dash: sure ? dash : [0.1, Math.max(4, 2 * full)],
    cap: sure ? 'butt' : 'round',
    head,
    dot: line.standing === 'anonymous' && family !== 'contact',
    ...(happened ? {} : { word: line.modality }),
    ...(text === '' ? {} : { shieldText: text }),
    order: lineOrder(line.kind, family),
  };
}

/** "2", "2–5" with possible ones, and "≠" where one of the statements is disputed. */
function shieldText({ certain, possible, disputed }: Line, contact: boolean): string {
  const all = certain + possible;
  const count = all < 2 ? '' : contact && possible > 0 ? `${certain}–${all}` : String(all);
  return [count, disputed ? '≠' : ''].filter((part) => part !== '').join(' ');
}

import type { Line, Mark, MarkKind } from '../graph/answer.ts';
import { lineLook, type OwnLineKind } from './encoding.ts';
import { disputedSign } from './line-plate.ts';
import { lineStyle } from './line-style.ts';
import { makeMark } from './make-marks.ts';
import type { SceneLine, SceneMark } from './scene.ts';

/** What a sample shows beside its kind. */
export type SampleSign =
  'plain' | 'not-certain' | 'anonymous' | 'disputed' | 'planned' | 'called-off' | 'negated';

/** A line of a kind from left to right in a box, as the legend and the filters show it. */
export function lineSample(
  kind: string,
  own: readonly OwnLineKind[],
  width: number,
  height: number,
  sign: SampleSign = 'plain',
): SceneLine {
  const { family, head } = lineLook(kind, own);
  const unsure = sign === 'not-certain';
  const line: Line = {
    id: `sample-${kind}-${sign}`,
    kind,
    family,
    from: 'from',
    to: 'to',
    certain: unsure ? 0 : 1,
    possible: unsure ? 1 : 0,
    modality: sign === 'planned' || sign === 'called-off' || sign === 'negated' ? sign : 'asserted',
    certainty: unsure ? 'possible' : 'certain',
    standing: sign === 'anonymous' ? 'anonymous' : 'on-record',
    disputed: false,
  };
  const { shieldText: _, ...style } = lineStyle(line, own);
  const y = height / 2;
  return {
    ...style,
    id: line.id,
    kind,
    family,
    from: 'from',
    to: 'to',
    width: kind === 'met-with' && !unsure ? 4.4 : style.width,
    head: { ...head, scale: head.scale * 0.8 },
    start: { x: 1, y },
    end: { x: width - 2, y },
    ...(sign === 'disputed' ? { shield: { text: disputedSign, at: { x: width / 2, y } } } : {}),
  };
}

/** A mark of a kind in the middle of a square, as the legend shows it. */
export function markSample(kind: MarkKind, side: number, form?: 'series'): SceneMark {
  const mark: Mark = {
    id: `sample-${form ?? kind}`,
    kind,
    name: '',
    label: '',
    meetings: 0,
    modality: 'asserted',
    certainty: 'certain',
    standing: 'on-record',
    disputed: false,
    ...(form ? { form } : {}),
  };
  const made = makeMark(mark, { x: side / 2, y: side / 2 });
  const size =
    side *
    {
      state: 0.84,
      meeting: 0.86,
      force: 0.86,
      agreement: 0.82,
      place: 0.78,
      envoy: 0.7,
      institution: 0.68,
    }[kind] *
    (form ? 0.66 : 1);
  return {
    ...made,
    width: size,
    height: kind === 'force' ? size * 0.866 : size,
    border: { ...made.border, width: made.border.width === 0 ? 0 : 1.4 },
  };
}

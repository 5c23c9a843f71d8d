import type { Mark } from '../graph/answer.ts';
import { markSize } from '../graph/mark-size.ts';
import type { Positions } from '../graph/positions.ts';
import { markLook } from './encoding.ts';
import { flagOf } from './flags.ts';
import type { SceneMark } from './scene.ts';

/** A mark without its label, which is placed when all of them stand. */
export type BareMark = Omit<SceneMark, 'label' | 'spareLabel'>;

/** The marks of an answer at their places, in order of id, as they look. A mark without a place is left out. */
export function makeMarks(marks: readonly Mark[], positions: Positions): readonly BareMark[] {
  return [...marks]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((mark) => {
      const place = positions.get(mark.id);
      return place === undefined ? [] : [makeMark(mark, place)];
    });
}

/** One mark as it looks: its kind, and how well it is vouched for. */
export function makeMark(
  mark: Mark,
  { x, y }: { readonly x: number; readonly y: number },
): BareMark {
  const { shape, fill, border } = markLook(mark.kind);
  const unsure = mark.kind === 'meeting' && mark.certainty !== 'certain';
  const unhappened = mark.modality !== 'asserted';
  const hollow = unsure || unhappened;
  return {
    id: mark.id,
    kind: mark.kind,
    name: mark.name,
    short: mark.label,
    x,
    y,
    shape,
    ...markSize(mark),
    fill: hollow ? 'paper' : fill,
    border: hollow
      ? { width: 1.8, colour: border.colour, style: unhappened ? 'dashed' : 'dotted' }
      : { ...border, style: 'solid' },
    inside: insideOf(mark, hollow),
    doubled: mark.form === 'series' || mark.form === 'conference',
    disputed: mark.disputed,
    ...(unhappened ? { word: mark.modality } : {}),
  };
}

function insideOf(mark: Mark, hollow: boolean): SceneMark['inside'] {
  const flag = flagOf(mark.flag ?? mark.code ?? '');
  switch (mark.kind) {
    case 'state':
      if (flag !== undefined) return { kind: 'flag', flag };
      return mark.code === undefined ? { kind: 'none' } : { kind: 'code', text: mark.code };
    case 'envoy':
    case 'institution':
    case 'force':
      if (flag !== undefined) return { kind: 'chip', flag };
      return mark.code === undefined || mark.kind === 'force'
        ? { kind: 'none' }
        : { kind: 'code', text: mark.code };
    case 'meeting':
      if (mark.standing !== 'anonymous') return { kind: 'none' };
      return { kind: 'dot', colour: hollow ? 'contact' : 'paper' };
    case 'agreement':
      return { kind: 'rules' };
    case 'place':
      return { kind: 'none' };
  }
}

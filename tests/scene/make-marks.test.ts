import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/graph/answer.ts';
import { makeMark } from '../../src/scene/make-marks.ts';

const here = { x: 10, y: 20 };
const state: Mark = {
  id: 'syria',
  kind: 'state',
  name: 'Syrian Arab Republic',
  label: 'Syria',
  flag: 'sy-1980',
  code: 'SYR',
  meetings: 0,
  modality: 'asserted',
  certainty: 'certain',
  standing: 'on-record',
  disputed: false,
};
const meeting: Mark = { ...state, id: 'talks', kind: 'meeting', form: 'meeting', delegations: 2 };

function meetingThat(is: Partial<Mark>) {
  return makeMark({ ...meeting, ...is }, here);
}

describe('A mark', () => {
  test('stands at its place with its name and its short name', () => {
    expect(makeMark(state, here)).toMatchObject({
      x: 10,
      y: 20,
      name: 'Syrian Arab Republic',
      short: 'Syria',
    });
  });

  test('of a state is filled by its flag, of its time', () => {
    expect(makeMark(state, here).inside).toEqual({ kind: 'flag', flag: 'sy-1980' });
  });

  test('of a state without a flag bears its code', () => {
    const { flag: _, ...flagless } = state;
    expect(makeMark({ ...flagless, code: 'YUG' }, here).inside).toEqual({
      kind: 'code',
      text: 'YUG',
    });
  });

  test.each(['envoy', 'institution', 'force'] as const)('of a kind %s bears a chip', (kind) => {
    expect(makeMark({ ...state, kind }, here).inside).toEqual({ kind: 'chip', flag: 'sy-1980' });
  });
});

describe('A meeting', () => {
  test('that is certain is a full diamond without a border', () => {
    expect(meetingThat({})).toMatchObject({
      shape: 'diamond',
      fill: 'contact',
      border: { width: 0, style: 'solid' },
      inside: { kind: 'none' },
      doubled: false,
    });
  });

  test('that is not certain is a paper diamond with a dotted border', () => {
    expect(meetingThat({ certainty: 'probable' })).toMatchObject({
      fill: 'paper',
      border: { colour: 'contact', style: 'dotted' },
    });
  });

  test.each(['planned', 'called-off', 'negated'] as const)(
    'that was %s is a paper diamond with a dashed border, and says so',
    (modality) => {
      expect(meetingThat({ modality })).toMatchObject({
        fill: 'paper',
        border: { colour: 'contact', style: 'dashed' },
        word: modality,
      });
    },
  );

  test('that rests on anonymous sources only has an open dot that shows on its body', () => {
    expect(meetingThat({ standing: 'anonymous' }).inside).toEqual({ kind: 'dot', colour: 'paper' });
    expect(meetingThat({ standing: 'anonymous', certainty: 'possible' }).inside).toEqual({
      kind: 'dot',
      colour: 'contact',
    });
  });

  test('that is disputed says so', () => {
    expect(meetingThat({ disputed: true }).disputed).toBe(true);
  });

  test.each(['series', 'conference'] as const)('that is a %s has a second outline', (form) => {
    expect(meetingThat({ form }).doubled).toBe(true);
  });
});

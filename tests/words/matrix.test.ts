import { describe, expect, it } from 'vitest';
import type { MatrixCell, MatrixRow } from '../../src/graph/matrix/matrix.ts';
import { dayNumber } from '../../src/model/dates/calendar.ts';
import { countAsRange, countInCell, sayCell, sayMonths, sayRow } from '../../src/words/matrix.ts';

const israel: MatrixRow = {
  id: 'israel',
  kind: 'state',
  name: 'Israel',
  label: 'Israel',
  certain: 2,
  possible: 1,
};
const russia: MatrixRow = { ...israel, id: 'russia', name: 'Russia', label: 'Russia' };

function cell(part: Partial<MatrixCell>): MatrixCell {
  return {
    one: 0,
    other: 1,
    certain: 0,
    possible: 0,
    certainty: 'certain',
    standing: 'on-record',
    disputed: false,
    marked: false,
    ...part,
  };
}

const say = (content: MatrixCell | 'together' | undefined): string =>
  sayCell(israel, russia, content, 'met-with');

describe('A cell in words', () => {
  it('tells certain and possible meetings apart', () => {
    expect(say(cell({ certain: 2, possible: 1 }))).toBe(
      'Israel and Russia: 2 meetings, 1 more possible.',
    );
    expect(say(cell({ possible: 1 }))).toBe('Israel and Russia: 1 meeting possible.');
  });

  it('says on what it rests, where that is little, and what is doubted', () => {
    expect(say(cell({ certain: 1, standing: 'anonymous', disputed: true }))).toBe(
      'Israel and Russia: 1 meeting, anonymous sources only, disputed.',
    );
  });

  it('says what was planned, called off or denied', () => {
    const unheld = { count: 2, modality: 'called-off', meeting: 'talks' } as const;
    expect(say(cell({ unheld }))).toBe('Israel and Russia: 2 called off.');
    expect(say(cell({ certain: 1, unheld }))).toBe('Israel and Russia: 1 meeting, 2 called off.');
  });

  it('says why it is empty', () => {
    expect(say('together')).toBe('Israel and Russia: in the same delegation.');
    expect(say(undefined)).toBe('Israel and Russia: no meeting found.');
    expect(sayCell(israel, israel, undefined, 'met-with')).toBe('Israel.');
  });

  it('speaks of calls and letters where the matrix does', () => {
    expect(sayCell(israel, russia, cell({ certain: 2 }), 'spoke-with')).toBe(
      'Israel and Russia: 2 calls or letters.',
    );
  });

  it('has a plus for more that are possible, where a head has a range', () => {
    expect(countInCell({ certain: 2, possible: 0 })).toBe('2');
    expect(countInCell({ certain: 2, possible: 3 })).toBe('2+');
    expect(countInCell({ certain: 0, possible: 3 })).toBe('3');
    expect(countAsRange({ certain: 2, possible: 3 })).toBe('2–5');
  });
});

describe('Around the cells', () => {
  it('a head says who it is, and all its meetings', () => {
    expect(sayRow(israel, 'met-with')).toBe('Israel, state: 2 meetings, 1 more possible.');
  });

  it('months are said as far as they differ', () => {
    const day = (year: number, month: number): number => dayNumber(year, month, 15);
    expect(sayMonths({ first: day(2017, 7), last: day(2017, 7) })).toBe('July 2017');
    expect(sayMonths({ first: day(2017, 7), last: day(2017, 8) })).toBe('July–August 2017');
    expect(sayMonths({ first: day(2015, 6), last: day(2017, 5) })).toBe('June 2015 – May 2017');
  });
});

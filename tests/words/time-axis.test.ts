import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/model/dates/calendar.ts';
import { sayHighest, saySpan, shortSpan } from '../../src/words/time-axis.ts';
import { itemLabel, sayItem, sayWhen } from '../../src/words/timeline-items.ts';
import { itemAt } from '../fixtures/timelines.ts';

const first = dayNumber(2017, 7, 1);

describe('a period in words', () => {
  test.each([
    [first, first, '1 July 2017', '1 Jul 2017'],
    [first, first + 6, '1 to 7 July 2017', '1 – 7 Jul 2017'],
    [first, dayNumber(2017, 8, 10), '1 July to 10 August 2017', '1 Jul – 10 Aug 2017'],
    [first, dayNumber(2018, 1, 2), '1 July 2017 to 2 January 2018', '1 Jul 2017 – 2 Jan 2018'],
    [first, Infinity, 'from 1 July 2017 on', '1 Jul 2017 –'],
    [-Infinity, first, 'until 1 July 2017', '– 1 Jul 2017'],
  ])('%d to %d: %s', (from, to, said, short) => {
    expect(saySpan({ first: from, last: to })).toBe(said);
    expect(shortSpan({ first: from, last: to })).toBe(short);
  });
});

describe('an item in words', () => {
  const russia = { name: 'Russia' };
  const israel = { name: 'Israel' };
  const act = (from: readonly { name: string }[]) =>
    itemAt('a', '2017-07-16', { sort: 'relation', kind: 'objects-to', from, to: [israel] });

  test('says what it is, when, and what is doubtful about it', () => {
    const item = itemAt('a', '[2017-07-01..2017-07-07]', {
      title: 'Amman talks',
      standing: 'anonymous',
      certainty: 'probable',
      disputed: true,
    });
    expect(sayItem(item, [])).toBe(
      'Amman talks, between 1 July 2017 and 7 July 2017, meeting, not certain, anonymous sources only, disputed',
    );
  });

  test('names those who act and at whom; several do in the plural', () => {
    expect(itemLabel(act([russia]), [])).toBe('Russia objects to Israel');
    expect(itemLabel(act([russia, { name: 'Jordan' }]), [])).toBe(
      'Russia and Jordan object to Israel',
    );
  });

  test('says when by the bounds where order leaves less than the date', () => {
    const item = { ...itemAt('a', '[2017-07-01..2017-07-03]'), when: '2017-07', narrowed: true };
    expect(sayWhen(item)).toBe('between 1 July 2017 and 3 July 2017');
    expect(sayWhen({ ...item, narrowed: false })).toBe('July 2017');
  });

  test('says of what was planned that it was', () => {
    expect(itemLabel(itemAt('a', '2017', { modality: 'planned' }), [])).toBe('a (planned)');
  });
});

test('what the highest bin stands for is said with its step', () => {
  expect(sayHighest(83.6, { unit: 'month', every: 1 })).toBe('up to 84 a month');
  expect(sayHighest(0.2, { unit: 'year', every: 5 })).toBe('up to 1 in 5 years');
});

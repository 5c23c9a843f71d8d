import { expect, test } from 'vitest';
import { sayDate } from '../../src/words/dates.ts';

test.each([
  ['2017-07-07', '7 July 2017'],
  ['2017-07', 'July 2017'],
  ['2017', '2017'],
  ['2017-07~', 'about July 2017'],
  ['2017?', '2017 (uncertain)'],
  ['2017-07-XX', 'a day of July 2017'],
  ['2017-22', 'summer 2017'],
  ['201X', 'the 2010s'],
  ['2017-07/2017-08', 'July 2017 to August 2017'],
  ['2017-07/..', 'from July 2017 on'],
  ['../2017-07', 'until July 2017'],
  ['[2017-07-01..2017-07-07]', 'between 1 July 2017 and 7 July 2017'],
  ['[2016,2017]', '2016 or 2017'],
  ['{2016,2017}', '2016 and 2017'],
])('the date %s is said “%s”', (edtf, words) => {
  expect(sayDate(edtf)).toBe(words);
});

test('what is no date is shown as it stands', () => {
  expect(sayDate('early July')).toBe('early July');
});

import { expect, test } from 'vitest';
import { sayShortDate } from '../../src/words/short-dates.ts';

test.each([
  ['2017-07', 'July 2017'],
  ['2017-09-21', '21 Sep 2017'],
  ['2017-07-01/2017-07-07', '1–7 Jul 2017'],
  ['[2017-07-01..2017-07-07]', '1..7 Jul 2017'],
  ['[2017-07-29..2017-08-02]', '29 Jul..2 Aug 2017'],
  ['2017-07/2017-08', 'Jul–Aug 2017'],
  ['2016-12-30/2017-01-02', '30 Dec 2016–2 Jan 2017'],
  ['2017-01/..', 'Jan 2017–'],
  ['2017-01-10/', '10 Jan 2017–?'],
  ['[..2017-08-02]', '..2 Aug 2017'],
  ['2017-09-21~', 'c. 21 Sep 2017'],
  ['2017-09-21?', '21 Sep 2017?'],
  ['2017-07-XX', 'XX Jul 2017'],
  ['2017-21/2017-22', 'spring 2017 to summer 2017'],
  ['no date', 'no date'],
])('%s is told as “%s” in a column', (edtf, said) => {
  expect(sayShortDate(edtf)).toBe(said);
});

import { expect, test } from 'vitest';
import { readDateField } from '../../src/words/date-field.ts';

test.each([
  ['2017', '2017'],
  [' 2017-07 ', '2017-07'],
  ['1990~', '1990~'],
  ['1 Jul 2017', '2017-07-01'],
  ['July 2017', '2017-07'],
  ['7.12.2017', '2017-12-07'],
])('“%s” is the date %s', (text, date) => {
  expect(readDateField(text)).toEqual({ kind: 'date', date });
});

test('an empty field asks for nothing', () => {
  expect(readDateField('  ')).toEqual({ kind: 'empty' });
});

test('what can be read in two ways is asked back', () => {
  const read = readDateField('7/8/2017');
  expect(read).toMatchObject({ kind: 'wrong' });
  expect(read).toHaveProperty('problem', expect.stringContaining('2017-08-07 or 2017-07-08'));
});

test('what is no date says how to write one', () => {
  expect(readDateField('soon')).toHaveProperty(
    'problem',
    expect.stringMatching(/“soon” is no date/u),
  );
});

import countries from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { countryName } from '../../src/words/country-names.ts';
import { assignedCodes, assignedNames, ownNames } from '../tools/country-tables.ts';

test('a country is called as a newspaper calls it', () => {
  const codes = ['USA', 'RUS', 'SYR', 'IRN', 'KOR', 'GBR'];
  expect(codes.map(countryName)).toEqual([
    'United States',
    'Russia',
    'Syria',
    'Iran',
    'South Korea',
    'United Kingdom',
  ]);
});

test('a historic country has a name, and an undeclared code is its own', () => {
  expect(['SUN', 'DDR', 'XKX'].map(countryName)).toEqual(['Soviet Union', 'East Germany', 'XKX']);
});

test('no two countries share a name, and none has more than 44 letters', () => {
  const names = Object.keys(assignedCodes()).map(countryName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 44)).toEqual([]);
});

test('each of our departures is of an assigned code and differs from the library', () => {
  assignedNames();
  const idle = Object.entries(ownNames).filter(
    ([code, name]) => !countries.isValid(code) || countries.getName(code, 'en') === name,
  );
  expect(idle).toEqual([]);
});

test('the committed names are those of the library and our departures', async () => {
  const text = JSON.stringify(assignedNames(), null, 2) + '\n';
  await expect(text).toMatchFileSnapshot('../../src/words/country-names.json');
});

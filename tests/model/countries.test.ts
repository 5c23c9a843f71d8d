import { describe, expect, test } from 'vitest';
import { alpha2, countryCode, isHistoric } from '../../src/model/countries.ts';
import { historicCountries } from '../../src/model/historic-countries.ts';
import { assignedCodes } from '../tools/country-tables.ts';

describe('countryCode', () => {
  test('brings alpha-2 and alpha-3 in any case to upper-case alpha-3', () => {
    expect(['RU', 'RUS', 'ru', 'rus', 'Rus'].map(countryCode)).toEqual(Array(5).fill('RUS'));
  });

  test('knows the historic codes, in both lengths', () => {
    expect(['SUN', 'SU', 'YU', 'dd', 'CSK', 'ZR'].map(countryCode)).toEqual([
      'SUN',
      'SUN',
      'YUG',
      'DDR',
      'CSK',
      'ZAR',
    ]);
  });

  test('reads an alpha-2 that was given anew as the country of today', () => {
    expect(['BY', 'GE', 'SK', 'AI', 'BQ'].map(countryCode)).toEqual([
      'BLR',
      'GEO',
      'SVK',
      'AIA',
      'BES',
    ]);
  });

  test('does not choose between the two countries that had CS', () => {
    expect(countryCode('CS')).toBeUndefined();
  });

  test.each(['', 'X', 'XK', 'XKX', 'XKK', 'ABC', 'Russia', ' RU', 'constructor', '__proto__'])(
    'takes %j for no code',
    (text) => expect(countryCode(text)).toBeUndefined(),
  );
});

test('alpha2 gives the two letters of an assigned and of a withdrawn code', () => {
  expect([alpha2('SYR'), alpha2('SUN'), alpha2('XKX')]).toEqual(['SY', 'SU', undefined]);
});

test('isHistoric holds for withdrawn codes only', () => {
  expect(['SUN', 'DDR', 'RUS', 'XKX'].map(isHistoric)).toEqual([true, true, false, false]);
});

test('no code is both assigned and historic, and every historic span runs forward', () => {
  const assigned = assignedCodes();
  expect(historicCountries.filter(({ code }) => code in assigned)).toEqual([]);
  const backward = historicCountries.filter(
    (country) => 'existed' in country && country.existed[0] >= country.existed[1],
  );
  expect(backward).toEqual([]);
});

test('the committed codes are those of the ISO table, which `vitest -u` writes anew', async () => {
  const text = JSON.stringify(assignedCodes(), null, 2) + '\n';
  await expect(text).toMatchFileSnapshot('../../src/model/country-codes.json');
});

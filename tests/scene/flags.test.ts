import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assignedCodes } from '../tools/country-tables.ts';
import { flagOf, flagPath } from '../../src/scene/flags.ts';

const namesIn = (folder: string) =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .map((file) => file.replace(/\.svg$/, ''))
    .sort();

test('the flag of a country is found by any of its codes', () => {
  expect(['RUS', 'RU', 'ru'].map(flagOf)).toEqual(['ru', 'ru', 'ru']);
});

test('a file name goes before a code', () => {
  expect(flagOf('sy-1980')).toBe('sy-1980');
  expect(flagOf('SYR')).toBe('sy');
  expect(flagOf('eu')).toBe('eu');
});

test('a vanished country has its own flag, and one of several flags has none unasked', () => {
  expect(['SUN', 'DDR', 'CSK', 'SCG', 'YUG'].map(flagOf)).toEqual([
    'su',
    'dd',
    'cs',
    'yu-1992',
    undefined,
  ]);
  expect(flagOf('yu')).toBe('yu');
});

test('what is neither a flag nor a code has none', () => {
  expect(['', 'XKX', 'ZAR', '../us', 'constructor'].map(flagOf)).toEqual(Array(5).fill(undefined));
});

test('every country of today has a flag', () => {
  expect(Object.keys(assignedCodes()).filter((code) => flagOf(code) === undefined)).toEqual([]);
});

test('a flag stands where the site serves it', () => {
  expect(flagPath('sy-1980', '4x3')).toBe('flags/4x3/sy-1980.svg');
});

test('both shapes have the same flags, and none of ours hides one of flag-icons', () => {
  const theirs = namesIn('node_modules/flag-icons/flags/1x1');
  const ours = namesIn('static/flags/1x1');
  expect(namesIn('node_modules/flag-icons/flags/4x3')).toEqual(theirs);
  expect(namesIn('static/flags/4x3')).toEqual(ours);
  expect(ours.filter((name) => theirs.includes(name))).toEqual([]);
});

test('the committed names are those of the files, and `vitest -u` writes them anew', async () => {
  const names = {
    'flag-icons': namesIn('node_modules/flag-icons/flags/1x1').join(' '),
    drawn: namesIn('static/flags/1x1').join(' '),
  };
  const text = JSON.stringify(names, null, 2) + '\n';
  await expect(text).toMatchFileSnapshot('../../src/scene/flag-names.json');
});

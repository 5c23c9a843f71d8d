import { expect, test } from 'vitest';
import { fontFamilyOf, fontsOfText } from '../../src/scene/font-of-text.ts';
import { measureText } from '../../src/scene/measure-text.ts';

test('Latin, Cyrillic and Greek names are drawn in the family itself', () => {
  const names = ['United States', 'Лаврентьев', 'Αθήνα', 'Mu\u1e25ammad', '\u2067Amman\u2069'];
  expect(names.map((name) => fontsOfText(name, 'condensed')[0])).toEqual(
    Array(5).fill('condensed'),
  );
});

test('a name with Hebrew or Arabic letters asks first for the font that has all of it', () => {
  expect(fontsOfText('משרד החוץ (MFA) 2017', 'condensed')[0]).toBe('hebrew');
  expect(fontsOfText('وزارة الخارجية – MFA', 'serif')[0]).toBe('arabic');
});

test('a text that no font has whole keeps the order of its family', () => {
  expect(fontsOfText('Москва משרד', 'condensed')).toEqual([
    'condensed',
    'hebrew',
    'arabic',
    'serif',
  ]);
  expect(fontsOfText('習近平', 'serif')[0]).toBe('serif');
});

test('font-family lists the names of the files, quoted, and ends in a generic family', () => {
  expect(fontFamilyOf('ישראל', 'condensed')).toBe(
    "'IBM Plex Sans Hebrew', 'IBM Plex Sans Condensed', 'IBM Plex Sans Arabic', 'Source Serif 4', sans-serif",
  );
});

test('Latin letters within a Hebrew name are as wide as the Hebrew font draws them', () => {
  const style = { family: 'condensed', weight: 400, size: 100 } as const;
  const alone = measureText('MFA', style);
  const within = measureText('משרד MFA', style) - measureText('משרד ', style);
  expect(within).toBeGreaterThan(alone * 1.05);
});

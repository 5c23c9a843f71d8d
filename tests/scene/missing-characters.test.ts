import { expect, test } from 'vitest';
import { missingCharacters } from '../../src/scene/missing-characters.ts';

test('the scripts that we ship fonts for lack nothing', () => {
  const texts = ['Łódź', 'Nguyễn', 'Мәскеу', 'Αθήνα', 'יִשְׂרָאֵל', 'الأُردن', 'پاکستان', '₪ – “…” №'];
  expect(texts.flatMap(missingCharacters)).toEqual([]);
});

test('a letter that is put together from others is not missing', () => {
  expect(missingCharacters('\u1e24ama, Mu\u1e25ammad')).toEqual([]);
});

test('each missing character is named once, in order', () => {
  expect(missingCharacters('習近平 met 李克強; 習 spoke')).toEqual([
    '習',
    '近',
    '平',
    '李',
    '克',
    '強',
  ]);
});

test('signs of direction and joining need no font', () => {
  expect(missingCharacters('\u2067a\u2069\u200d\u200c\ufeff\n')).toEqual([]);
});

test('a mark of a script without a font is missing', () => {
  expect(missingCharacters('\u0926\u0941')).toEqual(['\u0926', '\u0941']);
});

import { expect, test } from 'vitest';
import { scriptsOf } from '../../src/scene/scripts.ts';

test('the scripts of several texts are listed once each, in the order of the fonts', () => {
  expect(scriptsOf(['سوريا', 'Syria', 'ישראל', 'سوريا'])).toEqual(['european', 'hebrew', 'arabic']);
});

test('European is needed always, for digits and for the legend', () => {
  expect(scriptsOf([])).toEqual(['european']);
  expect(scriptsOf(['Лаврентьев', 'Αθήνα'])).toEqual(['european']);
});

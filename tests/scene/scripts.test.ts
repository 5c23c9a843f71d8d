import { expect, test } from 'vitest';
import { scriptRuns, scriptsOf } from '../../src/scene/scripts.ts';

test('a text in one script is one run', () => {
  expect(scriptRuns('Лаврентьев, A. (2017)')).toEqual([
    { script: 'european', text: 'Лаврентьев, A. (2017)' },
  ]);
});

test('spaces between Hebrew words stay with the first font of the stack', () => {
  expect(scriptRuns('משרד החוץ')).toEqual([
    { script: 'hebrew', text: 'משרד' },
    { script: 'european', text: ' ' },
    { script: 'hebrew', text: 'החוץ' },
  ]);
});

test('marks and joiners stay with their letter', () => {
  expect(scriptRuns('\u0628\u064e\u200d e\u0301')).toEqual([
    { script: 'arabic', text: '\u0628\u064e\u200d' },
    { script: 'european', text: ' e\u0301' },
  ]);
});

test('the scripts of several texts are listed once each, European always', () => {
  expect(scriptsOf(['سوريا', 'Syria', 'سوريا'])).toEqual(['european', 'arabic']);
  expect(scriptsOf([])).toEqual(['european']);
});

import { expect, test } from 'vitest';
import { flagKeysOf } from '../../src/figure/flag-keys.ts';
import { stateMark } from '../fixtures/scenes.ts';

test('the flags that marks carry are named once each, in order', () => {
  const mark = stateMark('a', 0, 0, 'A');
  const marks = [
    { ...mark, inside: { kind: 'flag', flag: 'ru' } as const },
    { ...mark, inside: { kind: 'chip', flag: 'ru' } as const },
    { ...mark, inside: { kind: 'flag', flag: 'il' } as const },
    { ...mark, inside: { kind: 'flag', flag: 'ru' } as const },
    mark,
  ];
  expect(flagKeysOf(marks)).toEqual(['1x1/il', '1x1/ru', '4x3/ru']);
});

import { expect, test } from 'vitest';
import { chordOf, isCharacter, keysOf } from '../../../src/ui/shortcuts/chord.ts';

const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['a letter', { key: 's' }, 's'],
  ['a letter with Shift', { key: 'L', shiftKey: true }, 'L'],
  ['a sign that needs Shift', { key: '?', shiftKey: true }, '?'],
  ['a letter with Alt', { key: 's', altKey: true }, 'Alt+s'],
  ['a letter with Ctrl', { key: 'z', ctrlKey: true }, 'Mod+z'],
  ['a letter with Cmd', { key: 'z', metaKey: true }, 'Mod+z'],
  ['a letter with Ctrl and Shift', { key: 'Z', ctrlKey: true, shiftKey: true }, 'Mod+Shift+z'],
  ['an arrow', { key: 'ArrowUp' }, 'ArrowUp'],
  ['an arrow with Shift', { key: 'ArrowUp', shiftKey: true }, 'Shift+ArrowUp'],
  ['an arrow with Ctrl', { key: 'ArrowUp', ctrlKey: true }, 'Mod+ArrowUp'],
  ['a plus sign with Shift', { key: '+', shiftKey: true }, '+'],
])('the chord of %s names what is held', (_, press, chord) => {
  expect(chordOf({ ...held, ...press })).toBe(chord);
});

test('what AltGr writes is the character alone, as on a German keyboard', () => {
  const getModifierState = (key: string) => key === 'AltGraph';
  const press = { ...held, key: '[', ctrlKey: true, altKey: true, getModifierState };
  expect(chordOf(press)).toBe('[');
});

test('single characters are told from chords and named keys', () => {
  expect(['s', '?', ' ', '+'].every(isCharacter)).toBe(true);
  expect(['Mod+z', 'Enter', 'Shift+ArrowUp'].some(isCharacter)).toBe(false);
});

test.each([
  ['Mod+Shift+z', ['Ctrl', 'Shift', 'z'], ['⌘', 'Shift', 'z']],
  ['Mod+ArrowLeft', ['Ctrl', '←'], ['⌘', '←']],
  ['+', ['+'], ['+']],
  [' ', ['Space'], ['Space']],
  ['Escape', ['Esc'], ['Esc']],
])('the keys of %s are shown as they stand on a keyboard', (chord, elsewhere, onMac) => {
  expect(keysOf(chord, false)).toEqual(elsewhere);
  expect(keysOf(chord, true)).toEqual(onMac);
});

/** A key with what is held down with it: `Mod+z`, `Shift+ArrowUp`, `?`. Mod is Ctrl, on a Mac Cmd. */
export type Chord = string;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/**
 * The chord of a key press. Of a character, Shift is part already: `?`, `L`; and so is AltGr, with
 * which many keyboards write `[`.
 */
export function chordOf(press: Press): Chord {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  const isCharacter = [...key].length === 1;
  if (isCharacter && press.getModifierState?.('AltGraph') === true) return key;
  const modified = ctrlKey || metaKey;
  return [
    ...(modified ? ['Mod'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && (!isCharacter || modified) ? ['Shift'] : []),
    isCharacter && modified ? key.toLowerCase() : key,
  ].join('+');
}

/** Whether a chord is a single character, which WCAG 2.1.4 wants to be switched off. */
export function isCharacter(chord: Chord): boolean {
  return [...chord].length === 1;
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

/** The keys of a chord as they are shown, one after the other. */
export function keysOf(chord: Chord, onMac: boolean): readonly string[] {
  const keys = chord === '+' ? ['+'] : chord.split(/\+(?=.)/u);
  return keys.map((key) => (key === 'Mod' ? (onMac ? '⌘' : 'Ctrl') : (names[key] ?? key)));
}

/** Whether the keys are those of a Mac. */
export const isMac =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.userAgent);

import type { Bench } from '../workbench/bench.svelte.ts';
import { chordOf, isCharacter } from './chord.ts';
import { letters } from './letters.svelte.ts';
import { benchShortcuts, shortcutFor } from './shortcuts.ts';

/** Does what a key stands for in the workbench, unless one is typing or something is open over it. */
export function pressKey(bench: Bench, event: KeyboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target) || isCovered()) return;
  const chord = chordOf(event);
  if (isCharacter(chord) && !letters.on) return;
  const shortcut = shortcutFor(benchShortcuts, chord);
  if (!shortcut) return;
  event.preventDefault();
  shortcut.run(bench, chord);
}

/** A dialog or a menu takes the keys, wherever in it the focus is. */
function isCovered(): boolean {
  return document.querySelector('dialog[open], :popover-open') !== null;
}

const buttons: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button']);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input, textarea, select, [contenteditable="true"]');
  if (field === null) return false;
  return !(field instanceof HTMLInputElement && buttons.has(field.type));
}

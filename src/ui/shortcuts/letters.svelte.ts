const key = 'backchannel-letters';

/** Whether single letters are shortcuts; a reader who speaks to the computer may want them off. */
export const letters = $state({ on: true });

/** Brings back the reader's choice. */
export function recallLetters(): void {
  try {
    letters.on = localStorage.getItem(key) !== 'off';
  } catch {
    letters.on = true;
  }
}

/** Switches single letters on or off, and keeps the choice. */
export function turnLetters(): void {
  letters.on = !letters.on;
  try {
    localStorage.setItem(key, letters.on ? 'on' : 'off');
  } catch {
    // A private window keeps nothing: the choice then lasts as long as the page.
  }
}

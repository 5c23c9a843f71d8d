import type { Shown } from '../saved-views.ts';

const prefix = 'backchannel-shown:';

/** What this tab showed last of a file; it outlives a reload and a crash, not the tab. */
export function shownInTab(key: string): Shown | undefined {
  try {
    const given: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null');
    return isShown(given) ? given : undefined;
  } catch {
    // A private window may have no such storage; then the one of all tabs has to do.
    return undefined;
  }
}

/** Keeps what this tab shows of a file, or forgets it. It is there at once. */
export function keepInTab(key: string, shown: Shown | undefined): void {
  try {
    if (shown === undefined) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(shown));
  } catch {
    // As above.
  }
}

function isShown(given: unknown): given is Shown {
  if (typeof given !== 'object' || given === null) return false;
  return 'view' in given && typeof given.view === 'string' && 'pins' in given && isPins(given.pins);
}

function isPins(given: unknown): given is Shown['pins'] {
  return (
    Array.isArray(given) &&
    given.every(
      (pin: unknown) =>
        typeof pin === 'object' &&
        pin !== null &&
        'mark' in pin &&
        typeof pin.mark === 'string' &&
        'x' in pin &&
        Number.isFinite(pin.x) &&
        'y' in pin &&
        Number.isFinite(pin.y),
    )
  );
}

export type Theme = 'light' | 'dark';

const key = 'backchannel-theme';

/** The theme that is in force, so that the canvas follows it. */
export const theme = $state({ now: 'light' as Theme });

/** The reader's choice; where there is none, or the system forces its own colours, the system's. */
export function chosenTheme(): Theme {
  const kept = matchMedia('(forced-colors: active)').matches ? null : readKept();
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts a theme into force. */
export function applyTheme(next: Theme): void {
  document.documentElement.dataset.theme = next;
  theme.now = next;
}

/** Changes to the other theme, and keeps the choice. */
export function turnTheme(): void {
  applyTheme(theme.now === 'dark' ? 'light' : 'dark');
  try {
    localStorage.setItem(key, theme.now);
  } catch {
    // A private window keeps nothing: the choice then lasts as long as the page.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

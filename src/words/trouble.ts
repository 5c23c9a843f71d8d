/** Why the browser keeps nothing, by its kind, and what to do. */
const troubles: Readonly<Record<string, string>> = {
  blocked:
    'This window keeps nothing (a private window, or storage is switched off). What you open stays until you close the page; save it as a file to keep it.',
  newer:
    'A newer version of Backchannel has kept things here. Reload the page to use it; nothing is lost.',
  waiting: 'An older version is open in another tab. Close that tab, then try again.',
  full: 'This browser’s storage is full. Forget a file that you no longer need, then try again.',
  ended: 'The browser closed its storage. Reload the page; save what is open as a file first.',
  failed: 'The browser could not keep it. Try again, or save what is open as a file.',
};

/** What a reader is told where something is not kept, and what to do. */
export function sayTrouble(kind: string): string {
  return troubles[kind] ?? troubles['failed'] ?? '';
}

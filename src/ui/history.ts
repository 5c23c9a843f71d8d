import type { LeaveAddress } from '../state/surroundings.ts';

/** Marks the steps of this page in the history, apart from addresses that a reader types. */
const ours = { step: true };

/** Marks the entry on which the page stands as one of ours. */
export function markEntry(): void {
  history.replaceState(ours, '');
}

/** Puts an address into the page's history; the one that stands there already is left as it is. */
export const leaveAddress: LeaveAddress = (address, step) => {
  const target = new URL(location.href);
  target.hash = address;
  // Compared as the browser writes it: it has an escape of its own for >.
  if (target.href === location.href.replace(/#$/u, '')) return;
  if (step === 'new') history.pushState(ours, '', target);
  else history.replaceState(ours, '', target);
};

import type { LeaveAddress } from '../state/surroundings.ts';

/** Marks the steps of this page in the history, apart from addresses that a reader types. */
const ours = { step: true };

/** Marks the entry on which the page stands as one of ours. */
export function markEntry(): void {
  history.replaceState(ours, '');
}

/** Puts an address into the page's history; the one that stands there already is left as it is. */
export const leaveAddress: LeaveAddress = (address, step) => {
  if (location.hash === `#${address}` || (address === '' && location.hash === '')) return;
  const target = address === '' ? location.pathname + location.search : `#${address}`;
  if (step === 'new') history.pushState(ours, '', target);
  else history.replaceState(ours, '', target);
};

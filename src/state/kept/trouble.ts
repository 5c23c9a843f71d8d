/**
 * Why something is not kept. `blocked`: this browser keeps nothing for us (a private window, storage
 * switched off). `newer`: what is kept belongs to a newer version of Backchannel. `waiting`: an older
 * one in another tab is in the way, for now. `full`: no room is left. `ended`: the storage was closed,
 * by a newer version in another tab or by the browser. `failed`: anything else.
 */
export type TroubleKind = 'blocked' | 'newer' | 'waiting' | 'full' | 'ended' | 'failed';

/** What keeps the browser from keeping; what was given stays in the page, as long as that is open. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** What the browser says. */
  readonly detail: string;
}

/** The trouble that an error means which came as the storage was opened. */
export function troubleOfOpening(error: unknown): Trouble {
  const { name, detail } = describe(error);
  if (name === 'VersionError') return { kind: 'newer', detail };
  if (name === 'QuotaExceededError') return { kind: 'full', detail };
  if (name === 'UnknownError') return { kind: 'failed', detail };
  return { kind: 'blocked', detail };
}

/** The trouble that an error means which came as something was read or written. */
export function troubleOfUse(error: unknown): Trouble {
  const { name, detail } = describe(error);
  if (name === 'QuotaExceededError') return { kind: 'full', detail };
  if (name === 'InvalidStateError') return { kind: 'ended', detail };
  return { kind: 'failed', detail };
}

/** A DOMException is an Error in some engines only. */
function describe(error: unknown): { readonly name: string; readonly detail: string } {
  const isNamed = typeof error === 'object' && error !== null && 'name' in error;
  return { name: isNamed ? String(error.name) : '', detail: String(error) };
}

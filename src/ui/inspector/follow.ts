import { tick } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * Selects something from within the inspector, or nothing: what had the focus is gone then, and the
 * focus follows to the heading of what is told instead.
 */
export async function follow(explorer: Explorer, ...ids: readonly string[]): Promise<void> {
  await explorer.select(...ids);
  await tick();
  document.querySelector<HTMLElement>('[data-inspected]')?.focus();
}

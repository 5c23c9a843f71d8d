import type { Component } from 'svelte';
import { afterFrame } from '../after-frame.ts';
import type { ViewProps } from '../workbench/views.ts';

let loading: Promise<{ readonly default: Component<ViewProps> }> | undefined;

/** Loads the strip when the first picture has been painted, so that it does not have to wait. */
export function loadStrip(): Promise<{ readonly default: Component<ViewProps> }> {
  loading ??= afterFrame().then(() => import('./TimelineStrip.svelte'));
  return loading;
}

import ChartGantt from '@lucide/svelte/icons/chart-gantt';
import ChartNetwork from '@lucide/svelte/icons/chart-network';
import Grid3x3 from '@lucide/svelte/icons/grid-3x3';
import Table2 from '@lucide/svelte/icons/table-2';
import type { Component } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Tab } from '../../state/view.ts';
import type { Bench } from './bench.svelte.ts';
import Picture from './Picture.svelte';

/** What every view of a dossier is given. */
export interface ViewProps {
  readonly explorer: Explorer;
  readonly bench: Bench;
  /** Marks and lines that a filter stands for, while it is pointed at. */
  readonly hovered: readonly string[];
}

/** A way to see the dossier. Its name stands in the catalogue of texts, under its id. */
export interface ViewChoice {
  readonly id: Tab;
  readonly icon: Component<{ size?: number; strokeWidth?: number }>;
  readonly load: () => Promise<{ readonly default: Component<ViewProps> }>;
}

/** Every view, in the order of the top bar; but for the first, each loads its code when it is opened. */
export const viewChoices: readonly ViewChoice[] = [
  { id: 'graph', icon: ChartNetwork, load: async () => ({ default: Picture }) },
  { id: 'matrix', icon: Grid3x3, load: () => import('../matrix/MatrixView.svelte') },
  {
    id: 'timeline',
    icon: ChartGantt,
    load: () => import('../timeline/TimelineView.svelte'),
  },
  { id: 'table', icon: Table2, load: () => import('../table/TableView.svelte') },
];

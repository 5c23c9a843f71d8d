import type { Archive } from '../graph/asking.ts';
import type { Tab, View } from './view.ts';

/** What the views beside the graph show: as far as the open one needs it. */
export interface TabData {
  readonly matrix?: never;
}

type Ask = (archive: Archive, view: View, signal: AbortSignal) => Promise<TabData>;

const nothing: Ask = async () => ({});

/** What each view asks of the archive beside the answer. */
const asked: Readonly<Record<Tab, readonly Ask[]>> = {
  graph: [nothing],
  matrix: [nothing],
  timeline: [nothing],
  table: [nothing],
};

/** What the open view of the dossier shows beside the answer. */
export async function askForTab(
  archive: Archive,
  view: View,
  signal: AbortSignal,
): Promise<TabData> {
  const parts = await Promise.all(asked[view.tab].map((ask) => ask(archive, view, signal)));
  return Object.assign({}, ...parts) as TabData;
}

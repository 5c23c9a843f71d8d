import type { Archive } from '../graph/asking.ts';
import type { Matrix } from '../graph/matrix/matrix.ts';
import type { Timeline } from '../graph/timeline/timeline.ts';
import type { TablePage } from '../graph/tables/table-page.ts';
import { firstTablePage } from './table-data.ts';
import { axisOf } from './time-axis.ts';
import { questionOf, type Tab, type View } from './view.ts';

/** What the views beside the graph show: as far as the open one needs it. */
export interface TabData {
  readonly matrix?: Matrix;
  readonly timeline?: Timeline;
  /** The first rows of the table. */
  readonly table?: TablePage;
}

type Ask = (archive: Archive, view: View, signal: AbortSignal) => Promise<TabData>;

const askTable: Ask = async (archive, view, signal) => ({
  table: await firstTablePage(archive, view, signal),
});

/** More rows than this are asked for by a click. */
export const usualRows = 120;

const askMatrix: Ask = async (archive, view, signal) => {
  const { scope, order, contact } = view;
  const most = Math.max(usualRows, view.most);
  const request = { question: questionOf(view), scope, order, contact, most };
  return { matrix: await archive.matrix(request, signal) };
};

/** What a strip under the picture can tell one by one; and what a whole view can. */
const itemsOfStrip = 120;
const itemsOfView = 200;

const askTimeline: Ask = async (archive, view, signal) => {
  const most = view.tab === 'timeline' ? itemsOfView : itemsOfStrip;
  const request = { question: questionOf(view), most, axis: axisOf(view) };
  return { timeline: await archive.timeline(request, signal) };
};

/** What each view asks of the archive beside the answer. */
const asked: Readonly<Record<Tab, readonly Ask[]>> = {
  graph: [askTimeline],
  matrix: [askMatrix, askTimeline],
  timeline: [askTimeline],
  table: [askTable],
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

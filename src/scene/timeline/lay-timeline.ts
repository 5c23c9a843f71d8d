import { lanes } from '../../graph/timeline/timeline.ts';
import type { Density, Lane, Timeline, TimelineItem } from '../../graph/timeline/timeline.ts';
import type { DayRange } from '../../model/dates/window.ts';
import type { OwnKinds } from '../../words/labels.ts';
import { sayHighest } from '../../words/time-axis.ts';
import type { LaidBin, LaidItem, LaidLane, LaidTimeline } from './laid-timeline.ts';
import { layLane } from './lay-lane.ts';
import type { LaneFrame } from './lay-lane.ts';
import { makeScale, placeOfDay } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { timeTicks } from './time-ticks.ts';

/** The room that a timeline has. */
export interface TimelineFrame {
  readonly axis: DayRange;
  /** Between which places days stand, in px. */
  readonly left: number;
  readonly right: number;
  /** How high the lanes are together; absent where they may be as high as their items need. */
  readonly height?: number;
  readonly rowHeight: number;
  readonly labelWidth: number;
  readonly selected: readonly string[];
  readonly own: OwnKinds;
}

/** Above and below the rows of a lane; in a strip as little as can be. */
const padding = 4;
const paddingOfStrip = 2;
/** How high the bins of a lane are that stand above its items. */
const binsHeight = 56;
/** In a row of a strip, more cannot be told apart. */
const mostInRow = 26;

/** Lays out a timeline: pure, so that the same one looks the same everywhere. */
export function layTimeline(timeline: Timeline, frame: TimelineFrame): LaidTimeline {
  const { axis, left, right, height, rowHeight, labelWidth, selected, own } = frame;
  const scale = makeScale(axis, left, right);
  const laneFrame = { scale, rowHeight, labelWidth, selected: new Set(selected), own };
  const filled = lanes.filter((lane) => timeline.counts[lane] > 0);
  const rows = height === undefined ? undefined : shareRows(timeline, filled, height, rowHeight);
  const laid: LaidLane[] = [];
  let y = 0;
  for (const lane of filled) {
    const most = rows?.get(lane);
    const next =
      most === undefined
        ? layWhole(timeline, lane, y, laneFrame)
        : layStrip(timeline, lane, y, { ...laneFrame, rows: most });
    laid.push(next);
    y += next.height;
  }
  return {
    scale,
    ticks: timeTicks(scale),
    lanes: height === undefined ? laid : stretched(laid, height),
    height: height ?? y,
  };
}

/** Who met whom comes first: contacts get twice the room that others get. */
const worth: Readonly<Record<Lane, number>> = { contact: 2, accord: 1, dispute: 1 };

/** Each lane has a row; the others go where most has to share one. */
function shareRows(
  { counts }: Timeline,
  filled: readonly Lane[],
  height: number,
  rowHeight: number,
): ReadonlyMap<Lane, number> {
  const rows = new Map(filled.map((lane) => [lane, 1]));
  const all = Math.floor((height - filled.length * 2 * paddingOfStrip) / rowHeight);
  const crowd = (lane: Lane): number => (worth[lane] * counts[lane]) / (rows.get(lane) ?? 1);
  for (let left = all - filled.length; left > 0 && filled.length > 0; left--) {
    const [fullest] = [...filled].sort((one, other) => crowd(other) - crowd(one));
    if (fullest) rows.set(fullest, (rows.get(fullest) ?? 1) + 1);
  }
  return rows;
}

/** A lane as high as its items need; where not all are told, how many there are stands above them. */
function layWhole(timeline: Timeline, lane: Lane, y: number, frame: LaneFrame): LaidLane {
  const own = timeline.items.filter((item) => item.lane === lane);
  const count = timeline.counts[lane];
  const isCrowded = count > own.length;
  const laid = layLane(own, frame);
  const top = y + padding + (isCrowded ? binsHeight + padding : 0);
  const rows = Math.max(isCrowded ? 0 : 1, laid.rows);
  return {
    lane,
    y,
    height: top - y + rows * frame.rowHeight + padding,
    middle: y + padding + frame.rowHeight / 2,
    items: movedDown(laid.items, top),
    ...layBins(isCrowded ? timeline.density : undefined, lane, frame.scale, binsHeight),
    foot: y + padding + binsHeight,
    count,
  };
}

/** A lane of some rows: what is too much for them is told as bins, and only what is selected one by one. */
function layStrip(
  timeline: Timeline,
  lane: Lane,
  y: number,
  frame: LaneFrame & { readonly rows: number },
): LaidLane {
  const own = timeline.items.filter((item) => item.lane === lane);
  const count = timeline.counts[lane];
  const isCrowded = count > own.length || count > frame.rows * mostInRow;
  const isChosen = ({ selects }: TimelineItem): boolean =>
    selects.some((id) => frame.selected.has(id));
  const laid = layLane(isCrowded ? own.filter(isChosen) : own, frame);
  const height = frame.rows * frame.rowHeight;
  return {
    lane,
    y,
    height: height + 2 * paddingOfStrip,
    middle: y + paddingOfStrip + frame.rowHeight / 2,
    items: movedDown(laid.items, y + paddingOfStrip),
    ...layBins(isCrowded ? timeline.density : undefined, lane, frame.scale, height),
    foot: y + paddingOfStrip + height,
    count,
  };
}

function movedDown(items: readonly LaidItem[], by: number): readonly LaidItem[] {
  return items.map((item) => ({ ...item, y: item.y + by }));
}

/** The bins of a lane, the highest as high as there is room. */
function layBins(
  density: Density | undefined,
  lane: Lane,
  scale: TimeScale,
  height: number,
): Pick<LaidLane, 'bins' | 'highest'> {
  const counts = density?.counts[lane] ?? [];
  const edges = density?.edges ?? [];
  const highest = counts.reduce((most, count) => Math.max(most, count), 0);
  const bins = counts.flatMap((count, at): LaidBin[] => {
    const first = edges[at] ?? 0;
    const next = edges[at + 1] ?? first;
    const x = placeOfDay(scale, first);
    const width = placeOfDay(scale, next) - x;
    if (count === 0 || width <= 0) return [];
    // A little is still something.
    const high = Math.max(1, (count / highest) * height);
    return [{ x, width, height: Math.round(high * 100) / 100, first, last: next - 1, count }];
  });
  return { bins, highest: density && bins.length > 0 ? sayHighest(highest, density.step) : '' };
}

/** Lanes of a strip fill its height: what is left over stands between them. */
function stretched(laid: readonly LaidLane[], height: number): readonly LaidLane[] {
  const taken = laid.reduce((sum, lane) => sum + lane.height, 0);
  const extra = Math.max(0, height - taken) / Math.max(1, laid.length);
  return laid.map((lane, at) => {
    const move = extra * (at + 0.5);
    return {
      ...lane,
      y: lane.y + extra * at,
      height: lane.height + extra,
      middle: lane.middle + move,
      items: movedDown(lane.items, move),
      foot: lane.foot + move,
    };
  });
}

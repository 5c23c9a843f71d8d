import type { Lane, TimelineItem } from '../../graph/timeline/timeline.ts';
import type { ItemShape } from './item-shape.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimeTick } from './time-ticks.ts';

/** One item, or several that found room only together, in order of time. */
export interface LaidItem {
  readonly id: string;
  readonly items: readonly TimelineItem[];
  readonly shape: ItemShape;
  /** Its middle, from the top of the lanes. */
  readonly y: number;
  /** What stands beside it; absent where there is no room. */
  readonly label?: LaidLabel;
}

/** A text beside a mark, from its left end, and what stands behind it in another face. */
export interface LaidLabel {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** The written date, where the item is selected; and where it stands. */
  readonly code?: { readonly text: string; readonly x: number };
}

/** One step of a lane's density. */
export interface LaidBin {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** One family, from its top. */
export interface LaidLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  /** The middle of its first row, where its name stands. */
  readonly middle: number;
  readonly items: readonly LaidItem[];
  /** How much there is over time, where not everything is told one by one. */
  readonly bins: readonly LaidBin[];
  /** The foot of the bins, from the top of the lanes, and what the highest stands for, in words. */
  readonly foot: number;
  readonly highest: string;
  readonly count: number;
}

/** A timeline as it is drawn: a plain value. */
export interface LaidTimeline {
  readonly scale: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly LaidLane[];
  readonly height: number;
}

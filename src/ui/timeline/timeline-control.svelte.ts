import type { DayRange } from '../../model/dates/window.ts';
import { playFrom, playOn } from '../../scene/timeline/play-time.ts';
import { dayAtPlace, type TimeScale, zoomAxis } from '../../scene/timeline/time-scale.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { axisOf, printAxis } from '../../state/time-axis.ts';
import { saySpan } from '../../words/time-axis.ts';
import { texts } from '../../words/texts.ts';
import { Player, type Clock } from './player.svelte.ts';
import { TimeWindow } from './time-window.svelte.ts';

/** What the strip and the whole timeline have in common: which days are shown, which are chosen, and playing. */
export class TimelineControl {
  readonly explorer: Explorer;
  readonly time: TimeWindow;
  readonly player: Player;
  /** What a screen reader hears of playing. */
  spoken = $state('');

  readonly timeline = $derived.by(() => this.explorer.data.timeline);
  /** The days that are shown; undefined where nothing has a date. */
  readonly axis = $derived.by(() => {
    const { timeline } = this;
    return timeline?.whole && (axisOf(this.explorer.view) ?? timeline.axis);
  });

  constructor(explorer: Explorer, clock?: Clock) {
    this.explorer = explorer;
    this.time = new TimeWindow(explorer);
    this.player = new Player(
      () => this.#step(),
      () => explorer.endGesture(),
      clock,
    );
  }

  /** One step of playing; says whether another may follow. */
  async #step(): Promise<boolean> {
    const { axis, time } = this;
    if (!axis) return false;
    const before = time.span;
    const from = playFrom(before, axis);
    // What is chosen is seen already: from there it goes on.
    const stands = from.first === before?.first && from.last === before.last;
    const next = stands ? playOn(from, axis) : from;
    if (!next) return false;
    time.choose(next, 'play');
    await time.settle();
    this.spoken = texts.timeline.window(saySpan(next));
    return playOn(next, axis) !== undefined;
  }

  /** A hand or a key takes over from playing. */
  takeOver(): void {
    if (this.player.playing) this.player.stop();
    this.spoken = '';
  }

  /** Brings time closer, or moves away; about the middle of what is chosen, else of what is shown. */
  zoom(share: number, about?: number): void {
    const { axis, timeline, time } = this;
    if (!axis || !timeline?.whole) return;
    const middle = about ?? middleOf(time.span, axis);
    const next = zoomAxis(axis, share, middle, timeline.whole);
    if (next !== axis) this.show(next);
  }

  /** Zooms about a place in the picture. */
  zoomAt(share: number, x: number, scale: TimeScale): void {
    this.zoom(share, dayAtPlace(scale, x));
  }

  /** Shows certain days; without any, those that suit what there is. */
  show(axis: DayRange | undefined): void {
    void this.explorer.change({ axis: axis && printAxis(axis) }, 'same');
  }
}

function middleOf(span: DayRange | undefined, axis: DayRange): number {
  const { first, last } = span ?? axis;
  const from = Number.isFinite(first) ? Math.max(first, axis.first) : axis.first;
  const to = Number.isFinite(last) ? Math.min(last, axis.last) : axis.last;
  return (from + to) / 2;
}

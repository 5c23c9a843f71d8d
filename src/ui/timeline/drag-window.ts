import { brushTo, type Grip, type Hold } from '../../scene/timeline/brush-motion.ts';
import { placeOfDay, type TimeScale } from '../../scene/timeline/time-scale.ts';
import type { TimeWindow } from './time-window.svelte.ts';

/** Closer than this to where it began, a hand has only tapped. */
const tapped = 3;

/** What a drag needs to know of where it happens. */
export interface Dragged {
  readonly time: TimeWindow;
  readonly scale: () => TimeScale;
  /** Told as a hand takes hold. */
  readonly taken: () => void;
}

/** Lets a hand draw, move and stretch the window in an element, with mouse, pen or finger. */
export function dragWindow({ time, scale, taken }: Dragged): (element: HTMLElement) => () => void {
  return (element) => {
    let hold: (Hold & { readonly pointer: number }) | undefined;
    let moved = false;

    const placeOf = (event: PointerEvent): number =>
      event.clientX - element.getBoundingClientRect().left;

    const take = (event: PointerEvent): void => {
      const x = placeOf(event);
      const grip = gripAt(event, x, scale(), time);
      if (event.button !== 0 || hold || grip === undefined) return;
      hold = { grip, x, span: time.span, pointer: event.pointerId };
      moved = false;
    };

    const move = (event: PointerEvent): void => {
      if (!hold || event.pointerId !== hold.pointer) return;
      const x = placeOf(event);
      if (!moved && Math.abs(x - hold.x) < tapped) return;
      if (!moved) {
        moved = true;
        element.setPointerCapture(hold.pointer);
        taken();
      }
      time.choose(brushTo(hold, x, scale()));
    };

    const end = (event: PointerEvent): void => {
      if (!hold || event.pointerId !== hold.pointer) return;
      hold = undefined;
      if (moved) void time.release();
    };

    const until = new AbortController();
    const { signal } = until;
    element.addEventListener('pointerdown', take, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', end, { signal });
    element.addEventListener('pointercancel', end, { signal });
    return () => until.abort();
  };
}

/** What a hand takes hold of: a handle, the window, or room for a new one; of an item nothing. */
function gripAt(
  event: PointerEvent,
  x: number,
  scale: TimeScale,
  { span }: TimeWindow,
): Grip | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  const handle = target?.closest('[data-grip]')?.getAttribute('data-grip');
  if (handle === 'first' || handle === 'last') return handle;
  if (target?.closest('button, [data-item]') || x < scale.left || x > scale.right) return undefined;
  // A finger on the lanes scrolls them.
  if (event.pointerType === 'touch' && !target?.closest('[data-axis]')) return undefined;
  if (!span) return 'new';
  const from = placeOfDay(scale, span.first);
  const to = placeOfDay(scale, span.last + 1);
  return x >= from && x <= to ? 'body' : 'new';
}

import { printAddress } from './address.ts';
import { gestureOf, Stepper, type Step } from './stepper.ts';
import type { Surroundings } from './surroundings.ts';
import type { View } from './view.ts';

/** While a hand draws on, an address is left after so many ms: browsers take only so many in a while. */
const pause = 200;

/** Leaves in the page's history, and in what is kept, what was shown. */
export class Trail {
  #around: Pick<Surroundings, 'leave' | 'kept'>;
  #stepper = new Stepper();
  /** The newest view of a gesture that is under way, until it is left. */
  #held: { readonly view: View; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(around: Pick<Surroundings, 'leave' | 'kept'>) {
    this.#around = around;
  }

  /** Leaves a view as a step. A setting is never a step of its own: it belongs to the one before it. */
  leave(view: View, step: Step, isSetting = false): void {
    const taken = this.#stepper.take(step);
    if (gestureOf(step) !== undefined && taken === 'same') return this.#hold(view);
    const way = isSetting ? 'same' : taken;
    if (way === 'new') this.#release();
    this.#forget();
    this.#put(view, way);
  }

  /** Leaves the first screen, as a step of its own. */
  leaveAll(): void {
    this.endGesture();
    this.#around.leave('', 'new');
  }

  /** Ends a gesture: its newest view is left, and what follows is a step of its own. */
  endGesture(): void {
    this.#stepper.endGesture();
    this.#release();
  }

  /** The page stands at another step by now: a gesture ends, and its newest view is not left. */
  stepAside(): void {
    this.#forget();
    this.#stepper.endGesture();
  }

  #forget(): void {
    clearTimeout(this.#held?.timer);
    this.#held = undefined;
  }

  #hold(view: View): void {
    const timer = this.#held?.timer ?? setTimeout(() => this.#release(), pause);
    this.#held = { view, timer };
  }

  #release(): void {
    const view = this.#held?.view;
    this.#forget();
    if (view) this.#put(view, 'same');
  }

  #put(view: View, step: 'new' | 'same'): void {
    this.#around.leave(printAddress(view), step);
    this.#around.kept.shown(view);
  }
}

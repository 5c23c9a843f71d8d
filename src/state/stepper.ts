/**
 * Whether a change is a step that Back undoes, or belongs to the step before it. All changes of one
 * gesture in a row (a brush that is drawn, a word that is typed) are one step.
 */
export type Step = 'new' | 'same' | { readonly gesture: string };

/** The gesture of a step, if it belongs to one. */
export function gestureOf(step: Step): string | undefined {
  return typeof step === 'string' ? undefined : step.gesture;
}

/** Knows which gesture is under way. */
export class Stepper {
  #gesture: string | undefined;

  /** How a step goes into the history: the first of a gesture is new, the others take its place. */
  take(step: Step): 'new' | 'same' {
    const gesture = gestureOf(step);
    const goesOn = gesture !== undefined && gesture === this.#gesture;
    this.#gesture = gesture;
    if (typeof step === 'string') return step;
    return goesOn ? 'same' : 'new';
  }

  endGesture(): void {
    this.#gesture = undefined;
  }
}

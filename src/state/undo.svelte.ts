import { gestureOf, type Step } from './stepper.ts';
import { emptyLog, endGesture, record, redo, undo, type UndoLog } from './undo-log.ts';

/** What was done and can be taken back, as the page shows it. */
export class Undo<Value> {
  #log = $state.raw<UndoLog<Value>>(emptyLog);
  readonly canUndo = $derived(this.#log.past.length > 0);
  readonly canRedo = $derived(this.#log.future.length > 0);

  /** Notes a step; those of one gesture in a row are one. */
  record(before: Value, after: Value, step: Step): void {
    const gesture = gestureOf(step);
    this.#log = record(this.#log, before, after, gesture ?? '', gesture);
  }

  /** Ends a gesture: what follows is a step of its own. */
  endGesture(): void {
    this.#log = endGesture(this.#log);
  }

  /** Steps back or forth; says what held and what holds now, or nothing where there is no step. */
  step(which: 'undo' | 'redo'): { readonly from: Value; readonly to: Value } | undefined {
    const { log, change } = (which === 'undo' ? undo : redo)(this.#log);
    this.#log = log;
    if (!change) return undefined;
    const { before, after } = change;
    return which === 'undo' ? { from: after, to: before } : { from: before, to: after };
  }

  /** Forgets all steps, as another dossier is opened. */
  clear(): void {
    this.#log = emptyLog;
  }
}

/** A step that can be taken back: what stood before it, and what after. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
  /** What was done, for the reader: the id of a text or a text. */
  readonly label: string;
  /** What a hand does in one go (a drag, a title being typed) has one key, and is one step. */
  readonly gesture?: string;
}

/** What was done, oldest first, and what was taken back, the next to be done again first. */
export interface UndoLog<Value> {
  readonly past: readonly Change<Value>[];
  readonly future: readonly Change<Value>[];
}

/** A log after a step back or forth, and the change that was taken back or done again, if any. */
export interface Stepped<Value> {
  readonly log: UndoLog<Value>;
  readonly change?: Change<Value>;
}

/** Steps that are kept: more than anybody takes back one by one, and few enough to hold their pins. */
export const mostChanges = 100;

/** A log in which nothing was done. */
export const emptyLog: UndoLog<never> = { past: [], future: [] };

/**
 * The log with one more step, after which nothing can be done again. The same log where nothing
 * changed. A step of the same gesture as the last one goes into it; the oldest step goes where
 * there are too many.
 */
export function record<Value>(
  log: UndoLog<Value>,
  before: Value,
  after: Value,
  label: string,
  gesture?: string,
): UndoLog<Value> {
  if (before === after) return log;
  const last = log.past.at(-1);
  const goesOn = gesture !== undefined && last?.gesture === gesture && log.future.length === 0;
  const change = {
    before: goesOn ? last.before : before,
    after,
    label,
    ...(gesture !== undefined && { gesture }),
  };
  const earlier = goesOn ? log.past.slice(0, -1) : log.past;
  const isUndone = change.before === after;
  return { past: isUndone ? earlier : [...earlier, change].slice(-mostChanges), future: [] };
}

/** The log in which the last gesture is over: the next step is one of its own, whatever its key. */
export function endGesture<Value>(log: UndoLog<Value>): UndoLog<Value> {
  const last = log.past.at(-1);
  if (last?.gesture === undefined) return log;
  const { before, after, label } = last;
  return { ...log, past: [...log.past.slice(0, -1), { before, after, label }] };
}

/** Takes the last step back: what holds now is its `before`. The same log where there is none. */
export function undo<Value>(log: UndoLog<Value>): Stepped<Value> {
  const change = log.past.at(-1);
  if (change === undefined) return { log };
  return { log: { past: log.past.slice(0, -1), future: [change, ...log.future] }, change };
}

/** Does again what was taken back last: what holds now is its `after`. The same log where there is none. */
export function redo<Value>(log: UndoLog<Value>): Stepped<Value> {
  const [change, ...future] = log.future;
  if (change === undefined) return { log };
  return { log: endGesture({ past: [...log.past, change], future }), change };
}

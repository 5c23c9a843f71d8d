/** Sends the newest of many values, one at a time. */
export interface Newest<Value> {
  /** Sends a value in the next frame, unless a newer one comes before. */
  readonly put: (value: Value) => void;
  /** Resolves when nothing is left to be sent, nor under way. */
  readonly settle: () => Promise<void>;
}

/** In a frame, as much as is wanted of one. */
export type InFrame = (act: () => void) => void;

const inFrame: InFrame = (act) => void requestAnimationFrame(act);

/**
 * A hand moves faster than questions are answered: only one is under way at a time, and of what came
 * meanwhile the newest follows.
 */
export function newestWins<Value>(
  send: (value: Value) => Promise<void>,
  frame: InFrame = inFrame,
): Newest<Value> {
  let waiting: { readonly value: Value } | undefined;
  let busy = false;
  let settled: (() => void)[] = [];

  const next = (): void => {
    if (busy) return;
    if (!waiting) {
      for (const tell of settled) tell();
      settled = [];
      return;
    }
    busy = true;
    frame(() => void sendNewest());
  };

  const sendNewest = async (): Promise<void> => {
    const sent = waiting;
    waiting = undefined;
    try {
      if (sent) await send(sent.value);
    } finally {
      busy = false;
      next();
    }
  };

  return {
    put: (value) => {
      waiting = { value };
      next();
    },
    settle: () =>
      new Promise((resolve) => {
        settled.push(resolve);
        next();
      }),
  };
}

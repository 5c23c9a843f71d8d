import { WorkError } from '../model/errors.ts';
import { errorFromData } from './error-data.ts';
import type { JobMessage, ReplyMessage } from './messages.ts';

/** How a job is to be done. */
export interface JobOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told how far the job is, from 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly transfer?: readonly Transferable[];
}

/** Sends jobs to a worker. It knows none of them by name. */
export interface WorkClient {
  /** The job's value; rejects with its error, or at once when the signal is aborted. */
  send(job: string, input: unknown, options?: JobOptions): Promise<unknown>;
  /** Ends the worker and all its jobs; the next job starts a new one. */
  stop(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly progress: ((share: number) => void) | undefined;
}

/** A client whose worker starts with the first job. */
export function createWorkClient(start: () => Worker): WorkClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  function settle(id: number): Waiting | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  }

  function hear({ data }: MessageEvent<ReplyMessage>): void {
    if (data.kind === 'progress') waiting.get(data.id)?.progress?.(data.share);
    else if (data.kind === 'value') settle(data.id)?.resolve(data.value);
    else settle(data.id)?.reject(errorFromData(data.error));
  }

  function end(reason: Error): void {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  function begin(): Worker {
    const begun = start();
    begun.onmessage = hear;
    begun.onerror = (event) => {
      event.preventDefault();
      end(
        new WorkError(
          `The work stopped: ${event.message || 'the browser ended it'}. Try it again with less.`,
        ),
      );
    };
    return begun;
  }

  return {
    send(job, input, { signal, progress, transfer = [] } = {}) {
      const id = ++count;
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        waiting.set(id, { resolve, reject, progress });
        signal?.addEventListener('abort', () => settle(id)?.reject(signal.reason), { once: true });
        worker ??= begin();
        worker.postMessage({ id, job, input } satisfies JobMessage, [...transfer]);
      });
    },
    stop: () => end(new DOMException('The work was stopped.', 'AbortError')),
  };
}

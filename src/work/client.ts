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

/**
 * So many jobs are with a worker at a time, as what is shown asks for at once. A job that is aborted
 * before its turn is never done, so that only the newest of many questions keep a worker busy.
 */
const mostWithWorker = 3;

/** Sends jobs to a worker, in their order. It knows none of them by name. */
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
  const unsent: { readonly message: JobMessage; readonly transfer: readonly Transferable[] }[] = [];
  const sent = new Set<number>();
  let worker: Worker | undefined;
  let count = 0;

  function settle(id: number): Waiting | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  }

  function sendNext(): void {
    while (sent.size < mostWithWorker) {
      const next = unsent.shift();
      if (next === undefined) return;
      if (!waiting.has(next.message.id)) continue;
      sent.add(next.message.id);
      worker ??= begin();
      worker.postMessage(next.message, [...next.transfer]);
    }
  }

  function hear({ data }: MessageEvent<ReplyMessage>): void {
    if (data.kind === 'progress') return waiting.get(data.id)?.progress?.(data.share);
    sent.delete(data.id);
    sendNext();
    if (data.kind === 'value') settle(data.id)?.resolve(data.value);
    else settle(data.id)?.reject(errorFromData(data.error));
  }

  function end(reason: Error): void {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
    unsent.length = 0;
    sent.clear();
  }

  function begin(): Worker {
    const begun = start();
    begun.onmessage = hear;
    begun.onerror = (event) => {
      event.preventDefault();
      end(stoppedBy(event.message || 'the browser ended it'));
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
        unsent.push({ message: { id, job, input }, transfer });
        sendNext();
      });
    },
    stop: () => end(new DOMException('The work was stopped.', 'AbortError')),
  };
}

function stoppedBy(reason: string): WorkError {
  return new WorkError(`The work stopped: ${reason}. Try it again with less.`);
}

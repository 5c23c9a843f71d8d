import { expect, test } from 'vitest';
import { DataError, WorkError } from '../../src/model/errors.ts';
import { createWorkClient } from '../../src/work/client.ts';
import type { JobMessage, ReplyMessage } from '../../src/work/messages.ts';
import { serveJobs, type Job } from '../../src/work/serve.ts';

/** A worker in the same thread: messages cross by structured clone, as they would. */
function fakeWorker(jobs: Record<string, Job>): Worker & { ended: boolean } {
  const worker = {
    ended: false,
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null,
    postMessage(message: JobMessage) {
      void serve({ data: structuredClone(message) } as MessageEvent<JobMessage>);
    },
    terminate() {
      worker.ended = true;
      worker.onmessage = null;
    },
  };
  const serve = serveJobs(jobs, (reply: ReplyMessage) =>
    worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent),
  );
  return worker as unknown as Worker & { ended: boolean };
}

const jobs = {
  double: (count: number) => count * 2,
  slow: (_: number, progress: (share: number) => void) => {
    progress(0.5);
    return 'done';
  },
  wrong: () => {
    throw new DataError('a.json', [
      {
        severity: 'error',
        code: 'x',
        path: ['actors', 0],
        message: 'It is wrong.',
        mend: 'Mend it.',
      },
    ]);
  },
  never: () => new Promise(() => {}),
} satisfies Record<string, Job>;

test('a job gives its value back', async () => {
  expect(await createWorkClient(() => fakeWorker(jobs)).send('double', 21)).toBe(42);
});

test('a job tells how far it is', async () => {
  const told: number[] = [];
  await createWorkClient(() => fakeWorker(jobs)).send('slow', 0, {
    progress: (share) => told.push(share),
  });
  expect(told).toEqual([0.5]);
});

test('an error comes back as the error it was, with its problems', async () => {
  const error = await createWorkClient(() => fakeWorker(jobs))
    .send('wrong', 0)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DataError);
  expect((error as DataError).problems[0]?.path).toEqual(['actors', 0]);
});

test('a job that is not in the table is an error that names it', async () => {
  await expect(createWorkClient(() => fakeWorker(jobs)).send('toString', 0)).rejects.toThrow(
    'toString',
  );
});

test('an aborted job rejects, and the worker goes on', async () => {
  const client = createWorkClient(() => fakeWorker(jobs));
  const stop = new AbortController();
  const waiting = client.send('never', 0, { signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toThrow();
  expect(await client.send('double', 1)).toBe(2);
});

test('a job that is aborted before its turn is never done; the newest is', async () => {
  const done: number[] = [];
  const held: (() => void)[] = [];
  const hold = (number: number) =>
    new Promise<number>((resolve) => {
      done.push(number);
      held.push(() => resolve(number));
    });
  const client = createWorkClient(() => fakeWorker({ hold }));
  const stops = Array.from({ length: 10 }, () => new AbortController());
  const asked = stops.map(({ signal }, number) => client.send('hold', number, { signal }));
  for (const stop of stops.slice(0, 9)) stop.abort();
  await Promise.allSettled(asked.slice(0, 9));
  expect(done).toEqual([0, 1, 2]);
  for (const release of held.splice(0)) release();
  await expect.poll(() => done).toEqual([0, 1, 2, 9]);
  held[0]?.();
  expect(await asked[9]).toBe(9);
});

test('stopping ends the worker and what waits for it; the next job starts a new one', async () => {
  const started: (Worker & { ended: boolean })[] = [];
  const client = createWorkClient(() => {
    const worker = fakeWorker(jobs);
    started.push(worker);
    return worker;
  });
  const waiting = client.send('never', 0);
  client.stop();
  await expect(waiting).rejects.toThrow('stopped');
  expect(started[0]?.ended).toBe(true);
  expect(await client.send('double', 2)).toBe(4);
  expect(started).toHaveLength(2);
});

test('a worker that dies says so in its own error', async () => {
  let worker: Worker | undefined;
  const client = createWorkClient(() => (worker = fakeWorker(jobs)));
  const waiting = client.send('never', 0);
  worker?.onerror?.({ preventDefault() {}, message: 'out of memory' } as ErrorEvent);
  await expect(waiting).rejects.toBeInstanceOf(WorkError);
});

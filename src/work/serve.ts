import { errorToData } from './error-data.ts';
import type { JobMessage, ReplyMessage } from './messages.ts';

/** One job: a function of its input, which may tell how far it is. */
export type Job = (input: never, progress: (share: number) => void) => unknown;

/** The side of a worker: does the jobs of a table, one reply to each message. */
export function serveJobs(
  jobs: Readonly<Record<string, Job>>,
  reply: (message: ReplyMessage) => void,
): (event: MessageEvent<JobMessage>) => Promise<void> {
  return async ({ data: { id, job, input } }) => {
    try {
      const run = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
      if (!run) throw new Error(`There is no job “${job}”.`);
      const value = await run(input as never, (share) => reply({ id, kind: 'progress', share }));
      reply({ id, kind: 'value', value });
    } catch (error) {
      reply({ id, kind: 'error', error: errorToData(error) });
    }
  };
}

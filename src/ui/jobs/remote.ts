import type { Answer, Heading } from '../../graph/answer.ts';
import { askEach } from '../../graph/asking.ts';
import type { Archive } from '../../graph/asking.ts';
import type { Arrangement } from '../../graph/layout/arrangement.ts';
import type { Positions } from '../../graph/positions.ts';
import { createWorkClient, type WorkClient } from '../../work/client.ts';
import type { Given, Watch } from '../../state/given.ts';
import type { DrawingRequest } from './draw-png.ts';
import type { OpeningRequest } from './table.ts';

const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** One places marks, the other draws pictures and can be stopped at any time: they keep nothing. */
const placer: WorkClient = createWorkClient(start);
const draughtsman: WorkClient = createWorkClient(start);

/** A worker that has its code, and no file yet. */
let ready: WorkClient | undefined;

/** Starts the worker of an archive while its file is still being read. */
export function prepareArchive(): void {
  if (ready) return;
  ready = createWorkClient(start);
  // Where its code cannot be loaded, opening says so.
  void ready.send('prepare', undefined).catch(() => undefined);
}

function takeKeeper(): WorkClient {
  const keeper = ready ?? createWorkClient(start);
  ready = undefined;
  return keeper;
}

/** An archive that lives in a worker of its own: only answers and single records cross. */
export async function archiveInWorker(
  given: Given,
  watch?: Watch,
  published = false,
): Promise<Archive> {
  const keeper = takeKeeper();
  const heading = await openIn(keeper, { ...given, published }, watch);
  const archive: Archive = {
    heading,
    publish: async () => (heading.hasPrivate ? archiveInWorker(given, undefined, true) : archive),
    close: () => keeper.stop(),
    ...askEach((name, input, signal) => keeper.send('ask', { name, input }, { signal })),
  };
  return archive;
}

/** Opens a file in a worker, which ends where the file cannot be read or the reader stops it. */
async function openIn(
  keeper: WorkClient,
  request: OpeningRequest,
  watch: Watch | undefined,
): Promise<Heading> {
  const stop = () => keeper.stop();
  watch?.signal.addEventListener('abort', stop, { once: true });
  try {
    return (await keeper.send('open', request, watch)) as Heading;
  } catch (error) {
    keeper.stop();
    throw error;
  } finally {
    watch?.signal.removeEventListener('abort', stop);
  }
}

/** Places the marks of an answer in a worker; aborting ends the worker, and so the placing. */
export async function placeInWorker(
  answer: Answer,
  { layout, centre, pins }: Arrangement,
  signal?: AbortSignal,
): Promise<Positions> {
  const stop = () => placer.stop();
  signal?.addEventListener('abort', stop, { once: true });
  const arrangement = { layout, centre, pins };
  const placed = placer.send('place', { answer, arrangement }, { signal });
  return placed.finally(() => signal?.removeEventListener('abort', stop)) as Promise<Positions>;
}

/** Draws a PNG in a worker; aborting ends the worker, and so the drawing. */
export async function drawInWorker(
  request: DrawingRequest,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Uint8Array> {
  const stop = () => draughtsman.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return (await draughtsman.send('draw', request, { signal, progress })) as Uint8Array;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

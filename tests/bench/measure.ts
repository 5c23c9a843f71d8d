/** How long something takes, over many runs, in ms. */
export interface Timing {
  readonly median: number;
  /** Nineteen runs of twenty take no longer. */
  readonly slow: number;
  readonly runs: readonly number[];
}

const warmUpMs = 250;
const warmUpRuns = 3;
const measuredMs = 1000;
const fewestRuns = 7;
const mostRuns = 200;

/** Times a step, again and again; what it is given is prepared anew for each run, and put away, off the clock. */
export async function measure<Given>(
  prepare: () => Given | Promise<Given>,
  run: (given: Given) => unknown,
  putAway: (given: Given) => void = () => {},
): Promise<Timing> {
  const repeat = async (fewest: number, budget: number): Promise<readonly number[]> => {
    const times: number[] = [];
    let spent = 0;
    while (times.length < fewest || (spent < budget && times.length < mostRuns)) {
      const given = await prepare();
      const start = performance.now();
      await run(given);
      const time = performance.now() - start;
      putAway(given);
      times.push(time);
      spent += time;
    }
    return times;
  };
  // The engine compiles what is run often; what it does before that is not what a reader waits for.
  await repeat(warmUpRuns, warmUpMs);
  return timingOf(await repeat(fewestRuns, measuredMs));
}

/** Times a step that needs nothing to be prepared. */
export function measureAlone(run: () => unknown): Promise<Timing> {
  return measure(() => undefined, run);
}

/** Median and 95th percentile of some times. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), slow: at(0.95), runs: times };
}

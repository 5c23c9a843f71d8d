import { limits } from './limits.ts';

/** Where in a file something stands: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** One thing that is wrong, or doubtful, in a file. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** A stable name for the sort of problem, such as `unknown-id`. */
  readonly code: string;
  readonly path: Path;
  /** What is wrong, with the value that was found. One sentence. */
  readonly message: string;
  /** How to mend it. One sentence. */
  readonly mend: string;
  /** From 1; absent where the file could not be read so far. */
  readonly line?: number;
  readonly column?: number;
}

/** Data that cannot be used as it is: every problem at once, up to a limit, and how many there are in all. */
export class DataError extends Error {
  override readonly name = 'DataError';
  /** The file or input that is meant. */
  readonly source: string;
  readonly problems: readonly Problem[];
  /** All problems, also those beyond the limit. */
  readonly total: number;

  constructor(source: string, problems: readonly Problem[], total: number = problems.length) {
    const first = problems[0];
    super(
      first === undefined
        ? `${source} cannot be read`
        : `${source}: ${first.message} ${first.mend}`,
    );
    this.source = source;
    this.problems = problems.slice(0, limits.problems);
    this.total = total;
  }
}

/** A wrong use of the program: an unknown option, a query that cannot be parsed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}

/** Work that could not be finished for a reason outside of the data: a worker that ended, memory. */
export class WorkError extends Error {
  override readonly name = 'WorkError';
}

/** A figure that cannot be drawn as asked: too large, a font that is missing. */
export class FigureError extends Error {
  override readonly name = 'FigureError';
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}

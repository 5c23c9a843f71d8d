import { UsageError } from '../../model/errors.ts';

/** Something wrong in the text of a query. */
export interface QueryProblem {
  /** The index of its first character, and how many characters are meant. */
  readonly at: number;
  readonly length: number;
  /** What is wrong, and how to mend it: a sentence each. */
  readonly message: string;
  readonly mend: string;
}

/** A query that cannot be read, with all that is wrong in it, in the order of the text. */
export class QueryError extends UsageError {
  readonly text: string;
  readonly problems: readonly QueryProblem[];

  constructor(text: string, problems: readonly QueryProblem[]) {
    const [first] = problems;
    super(first?.message ?? 'The query cannot be read.', first?.mend ?? '');
    this.text = text;
    this.problems = problems;
  }
}

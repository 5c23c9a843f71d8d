import type { Path, Problem } from '../errors.ts';
import { limits } from '../limits.ts';

type Severity = Problem['severity'];

/** Collects problems: the first ones of each severity are kept, all are counted. */
export class Report {
  readonly #kept: Problem[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0 };

  error(code: string, path: Path, message: string, mend: string): void {
    this.add({ severity: 'error', code, path, message, mend });
  }

  warn(code: string, path: Path, message: string, mend: string): void {
    this.add({ severity: 'warning', code, path, message, mend });
  }

  add(problem: Problem): void {
    this.#counts[problem.severity]++;
    if (this.#counts[problem.severity] <= limits.problems) this.#kept.push(problem);
  }

  /** Adds what another report found, each problem at the place of its path. */
  addAll(other: Report, placeOf: (path: Path) => Path): void {
    const kept: Record<Severity, number> = { error: 0, warning: 0 };
    for (const problem of other.problems) {
      kept[problem.severity]++;
      this.add({ ...problem, path: placeOf(problem.path) });
    }
    this.addUncollected('error', other.count('error') - kept.error);
    this.addUncollected('warning', other.count('warning') - kept.warning);
  }

  /** Counts problems of which nothing more is known. */
  addUncollected(severity: Severity, number: number): void {
    this.#counts[severity] += number;
  }

  get problems(): readonly Problem[] {
    return this.#kept;
  }

  get errors(): readonly Problem[] {
    return this.#kept.filter(({ severity }) => severity === 'error');
  }

  /** How many problems of a severity there are, also those that were not kept. */
  count(severity: Severity): number {
    return this.#counts[severity];
  }
}

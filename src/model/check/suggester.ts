import { nearMiss } from '../near-miss.ts';

/** So many words are compared for one report, at most: about a second of work. */
const BUDGET = 200_000;
/** Words whose lengths differ by more cannot be near. */
const FARTHEST = 2;

/** Suggests what was meant for words that were not found, as long as its budget lasts. */
export class Suggester {
  #left = BUDGET;

  /** A mend: `Did you mean …?` with the nearest candidate, or what to do otherwise. */
  mend(word: string, candidates: Iterable<string>, otherwise: string): string {
    const near = this.#nearest(word, candidates);
    return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
  }

  #nearest(word: string, candidates: Iterable<string>): string | undefined {
    if (this.#left <= 0) return undefined;
    const close: string[] = [];
    for (const candidate of candidates) {
      if (--this.#left <= 0) break;
      if (Math.abs(candidate.length - word.length) <= FARTHEST) close.push(candidate);
    }
    return nearMiss(word, close);
  }
}

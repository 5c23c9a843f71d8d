import { nearMiss } from '../near-miss.ts';

/** What one report spends on suggestions, at most: a second of work, some hundred in a usual file. */
const BUDGET = 50_000_000;
/** To compare two words costs so much more than to pass one over. */
const COMPARING = 100;
/** Words whose lengths differ by more cannot be near. */
const FARTHEST = 2;

/** Suggests what was meant for words that were not found, as long as its budget lasts. */
export class Suggester {
  #left = BUDGET;

  /** A mend: `Did you mean …?` with the nearest of the candidates that fit, or what to do otherwise. */
  mend(
    word: string,
    candidates: Iterable<string>,
    otherwise: string,
    fits: (candidate: string) => boolean = () => true,
  ): string {
    const near = this.#left > 0 ? this.#nearest(word, candidates, fits) : undefined;
    return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
  }

  #nearest(
    word: string,
    candidates: Iterable<string>,
    fits: (candidate: string) => boolean,
  ): string | undefined {
    const close: string[] = [];
    for (const candidate of candidates) {
      this.#left--;
      if (Math.abs(candidate.length - word.length) > FARTHEST || !fits(candidate)) continue;
      this.#left -= COMPARING;
      close.push(candidate);
      if (this.#left <= 0) break;
    }
    return nearMiss(word, close);
  }
}

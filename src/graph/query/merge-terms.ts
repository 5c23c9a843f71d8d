import { keyOf } from './keys.ts';
import { sortTerms } from './query.ts';
import type { Term } from './query.ts';

/**
 * Terms as a query holds them: sorted, and at most one for each key and sense. Terms of one key and
 * sense become one with all their values, `all` where one of them is; of a key that takes one value
 * the last counts.
 */
export function mergeTerms(terms: readonly Term[]): readonly Term[] {
  const merged = new Map<string, Term>();
  for (const term of terms) {
    const place = `${term.sense} ${term.key}`;
    const before = merged.get(place);
    merged.set(place, before === undefined ? term : mergeTwo(before, term));
  }
  return sortTerms([...merged.values()]);
}

function mergeTwo(before: Term, term: Term): Term {
  if (keyOf(term.key).takes === 'one') return term;
  const values = [...new Set([...before.values, ...term.values])];
  const join = before.join === 'all' || term.join === 'all' ? 'all' : 'any';
  return { ...term, values, join };
}

/** Longer words are not compared: nobody mistypes a paragraph, and the work grows with the square. */
const LONGEST_WORD = 80;

/** Short words lie close to everything, so they may differ by one slip only. */
function slipsAllowed(word: string): number {
  return word.length <= 3 ? 1 : 2;
}

/**
 * Damerau–Levenshtein distance in its "optimal string alignment" form (insert, delete, replace,
 * swap neighbours; each costs 1), or `limit + 1` as soon as it is known to be more than `limit`.
 */
export function slipsBetween(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(one, other, row, last, beforeLast);
    if (current.every((cost) => cost > limit)) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? limit + 1, limit + 1);
}

function nextRow(
  one: string,
  other: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    const same = one[row - 1] === other[column - 1];
    let cost = Math.min(
      (last[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    current.push(cost);
  }
  return current;
}

/**
 * The candidate that a person who typed `word` most likely meant: the one with the fewest slips,
 * at most two (one for words of up to three letters), the earlier where two are equal; `undefined`
 * where none is near. Upper and lower case count as the same.
 */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let limit = slipsAllowed(wanted);
  for (const candidate of candidates) {
    const slips = slipsBetween(wanted, candidate.toLowerCase(), limit);
    if (slips > limit) continue;
    best = candidate;
    limit = slips - 1;
    if (limit < 0) break;
  }
  return best;
}

/** Up to which count the first and the second of three steps of colour reach. */
export interface Steps {
  readonly first: number;
  readonly second: number;
  readonly most: number;
}

/** Three steps, each reaching as many times further than the one before: most pairs met seldom, a few often. */
export function stepsFor(counts: readonly number[]): Steps {
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 1);
  const ratio = Math.cbrt(most);
  const first = Math.max(1, Math.floor(ratio));
  return { first, second: Math.max(first + 1, Math.floor(ratio * ratio)), most };
}

/** The step of a count, 1 to 3; 0 for none. */
export function stepOf(count: number, { first, second }: Steps): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  if (count <= first) return 1;
  return count <= second ? 2 : 3;
}

/** What each step that occurs stands for: `1`, `2–3`, `4–9`. */
export function stepLabels({ first, second, most }: Steps): readonly string[] {
  const range = (from: number, to: number): string[] =>
    from > to ? [] : [from === to ? String(from) : `${from}–${to}`];
  return [
    ...range(1, Math.min(first, most)),
    ...range(first + 1, Math.min(second, most)),
    ...range(second + 1, most),
  ];
}

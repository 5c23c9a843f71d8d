/**
 * Groups names that are said, pair by pair, to be the same: gives for any name the name that stands
 * for its group, for one in no pair itself. Union–find with path halving.
 */
export function groupSame(pairs: Iterable<readonly [string, string]>): (name: string) => string {
  const parents = new Map<string, string>();
  const groupOf = (name: string): string => {
    let at = name;
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
      const next = parents.get(parent);
      if (next !== undefined) parents.set(at, next);
      at = parent;
    }
    return at;
  };
  for (const [one, other] of pairs) {
    const first = groupOf(one);
    const second = groupOf(other);
    if (first !== second) parents.set(second, first);
  }
  return groupOf;
}

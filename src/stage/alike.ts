/** Whether two plain values say the same: numbers and texts that are equal, in lists and records alike. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let count = 0;
  // Not by lists of keys: a scene has thousands of records, and is compared at each change.
  for (const key in first) {
    if (!alike(first[key], second[key])) return false;
    count += 1;
  }
  return count === Object.keys(second).length;
}

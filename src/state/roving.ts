/** The controls of a group that is one stop for the Tab key: rows, each with its controls by name. */
export type RovingGrid = readonly (readonly string[])[];

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The control to which a key leads: up and down to the first of the next row, left and right within a
 * row, Home and End to the first and last row. At an edge, and for other keys, nothing.
 */
export function stepTo(grid: RovingGrid, from: string, key: string): string | undefined {
  if (key === 'Home') return grid[0]?.[0];
  if (key === 'End') return grid.at(-1)?.[0];
  const step = steps[key];
  if (!step) return undefined;
  const row = Math.max(
    0,
    grid.findIndex((names) => names.includes(from)),
  );
  const column = grid[row]?.indexOf(from) ?? 0;
  if (step[0] !== 0) return grid[row + step[0]]?.[0];
  return column + step[1] < 0 ? undefined : grid[row]?.[column + step[1]];
}

/** The control that Tab comes to: the one that had the focus last, while it is there; else the first. */
export function stopOf(grid: RovingGrid, last: string): string {
  return grid.some((names) => names.includes(last)) ? last : (grid[0]?.[0] ?? '');
}

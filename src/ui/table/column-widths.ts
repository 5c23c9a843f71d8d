import type { CellSort, ColumnHead } from '../../graph/tables/cells.ts';

/** The least width of a column in pixels, and its share of what is left over. */
type Width = readonly [least: number, share: number];

const widthsOfSorts: Readonly<Record<CellSort, Width>> = {
  text: [150, 1.4],
  number: [72, 0],
  date: [112, 0.4],
  mentions: [122, 1.4],
  word: [104, 0],
  yes: [76, 0],
  claim: [190, 2.2],
  path: [210, 1],
};

/** Columns that are wider or narrower than others of their sort. */
const widths: Readonly<Record<string, Width>> = {
  name: [168, 2.4],
  title: [230, 2.2],
  kind: [100, 0],
  country: [64, 0],
  meetings: [90, 0],
  'possible-meetings': [74, 0],
  lines: [60, 0],
  certain: [88, 0],
  possible: [78, 0],
  sources: [76, 0],
  delegations: [92, 0],
  provisions: [84, 0],
  where: [92, 0.8],
  participants: [160, 2],
  from: [130, 1.4],
  to: [130, 1.4],
  relation: [184, 1],
  paraphrase: [200, 3],
  attribution: [112, 1],
  source: [112, 1],
  locator: [76, 0],
  stance: [84, 0],
};

function widthOf({ id, sort }: ColumnHead): Width {
  return widths[id] ?? widthsOfSorts[sort];
}

/** The tracks of a grid with these columns. */
export function tracksOf(columns: readonly ColumnHead[]): string {
  return columns
    .map(widthOf)
    .map(([least, share]) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`))
    .join(' ');
}

/** The least width of a row with these columns, in pixels. */
export function leastWidth(columns: readonly ColumnHead[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column)[0], 0);
}

import { edgeOf } from '../ellipse.ts';
import type { Ellipse } from '../ellipse.ts';

/** How much wider than high rings are, as a page is. */
const shape = 1.3;
/** Between one ring and the next, and between the rows of a ring that needs more than one, in px of height. */
const betweenRings = 104;
const betweenRows = 74;
/** The length of edge that a mark takes with its label. */
const pitch = 92;
/** A row may be so much longer than it must be at least, before a second one is begun. */
const stretch = 1.5;
const atLeast = 250;

/** An ellipse of the picture, by half its height. */
export function ellipseOf(height: number): Ellipse {
  return { centre: { x: 0, y: 0 }, width: shape * height, height };
}

/** The rows of a ring of so many marks, innermost first, all further out than what is inside. */
export function rowsFor(count: number, inside: number): number[] {
  const least = inside + betweenRings;
  const edge = edgeOf(ellipseOf(1));
  for (let rows = 1; ; rows++) {
    const behind = (betweenRows * (rows * (rows - 1))) / 2;
    const height = Math.max(least, ((count * pitch) / edge - behind) / rows);
    if (height <= Math.max(atLeast, stretch * least) || rows >= count)
      return Array.from({ length: rows }, (_, row) => height + row * betweenRows);
  }
}

/** How many marks a row seats. */
export function seatsOf(height: number): number {
  return Math.max(1, Math.floor(edgeOf(ellipseOf(height)) / pitch));
}

import type { Id } from '../../model/dossier.ts';
import { markSize } from '../mark-size.ts';
import type { Position } from '../positions.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/**
 * A picture as numbers, for what is weighed thousands of times: marks that have a place and lines
 * between such, each by its position in the picture's own order.
 */
export interface Sketch {
  readonly numbers: ReadonlyMap<Id, number>;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How near to its middle a line touches a mark, in px. */
  readonly reaches: Float64Array;
  /** For each line the marks at its ends. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  /** For each mark its lines. */
  readonly linesOf: readonly (readonly number[])[];
}

/** Sketches what has a place. */
export function sketchOf(picture: Neighbourhood, places: ReadonlyMap<Id, Position>): Sketch {
  const marks = picture.marks.filter(({ id }) => places.has(id));
  const numbers = new Map(marks.map(({ id }, number) => [id, number]));
  const lines = picture.lines.filter(({ from, to }) => numbers.has(from) && numbers.has(to));
  const lineNumbers = new Map(lines.map((line, number) => [line, number]));
  const numberOf = (id: Id): number => numbers.get(id) ?? 0;
  return {
    numbers,
    xs: Float64Array.from(marks, ({ id }) => places.get(id)?.x ?? 0),
    ys: Float64Array.from(marks, ({ id }) => places.get(id)?.y ?? 0),
    reaches: Float64Array.from(marks, (mark) => markSize(mark).width / 2 + 4),
    froms: Int32Array.from(lines, ({ from }) => numberOf(from)),
    tos: Int32Array.from(lines, ({ to }) => numberOf(to)),
    linesOf: marks.map(({ id }) =>
      (picture.linesOf.get(id) ?? []).flatMap((line) => lineNumbers.get(line) ?? []),
    ),
  };
}

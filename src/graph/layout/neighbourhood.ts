import type { Id } from '../../model/dossier.ts';
import type { Answer, Line, Mark } from '../answer.ts';

/** An answer's marks and lines in order of id, whatever order they came in, with the lines at each mark. */
export interface Neighbourhood {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  readonly markOf: ReadonlyMap<Id, Mark>;
  readonly linesOf: ReadonlyMap<Id, readonly Line[]>;
}

/** Orders an answer by id, so that a layout depends on nothing else; lines without both ends are dropped. */
export function neighbourhoodOf(answer: Answer): Neighbourhood {
  const marks = [...answer.marks].sort(byId);
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const lines = answer.lines
    .filter((line) => markOf.has(line.from) && markOf.has(line.to) && line.from !== line.to)
    .sort(byId);
  const linesOf = new Map<Id, Line[]>(marks.map((mark) => [mark.id, []]));
  for (const line of lines) {
    linesOf.get(line.from)?.push(line);
    linesOf.get(line.to)?.push(line);
  }
  return { marks, lines, markOf, linesOf };
}

/** The end of a line that is not this one. */
export function otherEnd(line: Line, id: Id): Id {
  return line.from === id ? line.to : line.from;
}

/** Whether a mark is an actor: a state, an envoy, an institution or a force. */
export function isActor(mark: Mark): boolean {
  return mark.kind !== 'meeting' && mark.kind !== 'agreement' && mark.kind !== 'place';
}

/** Compares two things by id, code unit by code unit. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

import type { Answer } from '../answer.ts';
import type { Positions } from '../positions.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { placeBySprings } from './place-by-springs.ts';
import { roomOf } from './room.ts';
import { positionsOf } from './rounding.ts';

/** Lines as springs, marks pushing each other away. Good for any size; up to 3,000 marks in a few seconds. */
export function placeByForce(answer: Answer): Positions {
  const { marks, lines } = neighbourhoodOf(answer);
  return positionsOf(placeBySprings(new Map(marks.map((mark) => [mark.id, roomOf(mark)])), lines));
}

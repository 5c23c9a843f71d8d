import type { Answer } from '../answer.ts';
import type { Positions } from '../positions.ts';
import { placeNewcomers } from './place-newcomers.ts';

export function placeByForce(answer: Answer): Positions {
  return placeNewcomers(answer, new Map());
}
